import type { Answer } from '#platform/http.ts'
import { identifiersOf } from './actor.rules.ts'
import { isIri } from './format.rules.ts'
import { type Answers, type Call, jsonAnswer } from './open-exchange.ts'
import { mayDefine, readableStatements } from './record-key.rules.ts'
import { findDefinitions } from './record-statement.queries.ts'
import { type Refused, refuse, whyNotParams } from './request.rules.ts'
import { isObject } from './shape.rules.ts'
import { jsonOf, loneAgentOf } from './statement-query.rules.ts'

/** What the store knows of an activity, and what may be said of an agent (part three, 2.4 and 2.5). */
export const activityAnswers: Answers = { GET: getActivity }
export const agentAnswers: Answers = { GET: getPerson }

async function getActivity({ database, store, key, wanted }: Call): Promise<Answer | Refused> {
  const stray = whyNotParams(wanted, ['activityId'], ['activityId'])
  if (stray) return stray
  const id = wanted.params.get('activityId') ?? ''
  if (!isIri(id)) return refuse(400, 'The parameter activityId is not what it must be.')
  if (readableStatements(key) === 'none' && !mayDefine(key))
    return refuse(403, 'This key reads no activities.')
  const known = await database.asViewer(store, (tx) => findDefinitions(tx, [id]))
  const definition = known.get(id)
  return jsonAnswer({ objectType: 'Activity', id, ...(definition ? { definition } : {}) })
}

/** The person as the request names them: the store joins no identifiers of a person to one another. */
async function getPerson({ wanted, origin }: Call): Promise<Answer | Refused> {
  const stray = whyNotParams(wanted, ['agent'], ['agent'])
  if (stray) return stray
  const text = wanted.params.get('agent') ?? ''
  const agent = jsonOf(text)
  if (loneAgentOf(text, origin) === null || !isObject(agent))
    return refuse(400, 'The parameter agent is not what it must be.')
  const told = ['name', ...identifiersOf(agent)].filter((name) => Object.hasOwn(agent, name))
  return jsonAnswer({
    objectType: 'Person',
    ...Object.fromEntries(told.map((name) => [name, [agent[name]]])),
  })
}
