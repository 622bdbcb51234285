import { isIri, isTimestamp, isUuid, momentOf } from './format.rules.ts'
import { agentKey } from './mention.rules.ts'
import type { Format } from './present.rules.ts'
import { isRefused, type Refused, refuse, type Wanted, whyNotParams } from './request.rules.ts'
import { isObject, type Json } from './shape.rules.ts'
import { faultOfAgent, faultOfAgentOrGroup } from './statement-shape.rules.ts'

/** How statements are answered, whichever they are. */
type Shown = { readonly format: Format; readonly attachments: boolean }
export type OneWanted = Shown & { readonly id: string; readonly isVoided: boolean }
export type ManyWanted = Shown & {
  readonly agent?: string
  readonly verb?: string
  readonly activity?: string
  readonly registration?: string
  readonly isAgentAround: boolean
  readonly isActivityAround: boolean
  readonly since?: Date
  readonly until?: Date
  /** Where the page before ended. */
  readonly after?: Date
  readonly isAscending: boolean
  readonly limit: number
}

/** The most statements in one answer. */
export const mostInAnswer = 250

const many = [
  'agent',
  'verb',
  'activity',
  'registration',
  'related_activities',
  'related_agents',
  'since',
  'until',
  'limit',
  'format',
  'attachments',
  'ascending',
  'after',
]

type Read = {
  get(name: string): string | undefined
  /** The value if it passes; what does not is told by name. */
  as<Value>(name: string, holds: (text: string) => boolean, made: (text: string) => Value): Value | undefined
}

/** What a request for statements asks; a parameter out of place, or of the wrong form, is refused (part three, 2.1.3). */
export function wantedStatements(wanted: Wanted, origin: string): OneWanted | ManyWanted | Refused {
  const { params } = wanted
  const single = ['statementId', 'voidedStatementId'].filter((name) => params.has(name))
  if (single.length > 1) return refuse(400, 'Ask for statementId or voidedStatementId, not for both.')
  const stray = whyNotParams(wanted, single.length > 0 ? [...single, 'format', 'attachments'] : many)
  if (stray) return stray
  return reading(params, (read) => {
    const shown = {
      format:
        read.as(
          'format',
          (text) => ['ids', 'exact', 'canonical'].includes(text),
          (text) => text as Format,
        ) ?? 'exact',
      attachments: truth(read, 'attachments'),
    }
    const [name] = single
    if (name === undefined) return { ...shown, ...filters(read, origin) }
    const id = read.as(name, isUuid, (text) => text.toLowerCase()) ?? ''
    return { ...shown, id, isVoided: name === 'voidedStatementId' }
  })
}

function filters(read: Read, origin: string): Omit<ManyWanted, keyof Shown> {
  const limit = read.as('limit', (text) => /^\d{1,9}$/.test(text), Number) ?? 0
  const named = {
    agent: read.as(
      'agent',
      (text) => agentOf(text, origin) !== null,
      (text) => agentOf(text, origin) ?? '',
    ),
    verb: read.as('verb', isIri, String),
    activity: read.as('activity', isIri, String),
    registration: read.as('registration', isUuid, String),
    since: read.as('since', isTimestamp, momentOf),
    until: read.as('until', isTimestamp, momentOf),
    after: read.as('after', isTimestamp, momentOf),
  }
  return {
    ...(Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as object),
    isAgentAround: truth(read, 'related_agents'),
    isActivityAround: truth(read, 'related_activities'),
    isAscending: truth(read, 'ascending'),
    limit: limit === 0 ? mostInAnswer : Math.min(limit, mostInAnswer),
  }
}

const truth = (read: Read, name: string): boolean =>
  read.as(
    name,
    (text) => text === 'true' || text === 'false',
    (text) => text === 'true',
  ) ?? false

/** The key of an agent or a group with an identifier; null where the text is none. */
function agentOf(text: string, origin: string): string | null {
  const agent = jsonOf(text)
  if (agent === undefined || faultOfAgentOrGroup(agent, '') || !isObject(agent)) return null
  return agentKey(agent, origin)
}

/** The same of a single agent, as documents ask for. */
export function loneAgentOf(text: string, origin: string): string | null {
  const agent = jsonOf(text)
  return agent === undefined || faultOfAgent(agent, '') || !isObject(agent) ? null : agentKey(agent, origin)
}

export function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** Reads parameters one by one; the first that does not pass ends it with a refusal. */
export function reading<Value>(
  params: ReadonlyMap<string, string>,
  made: (read: Read) => Value,
): Value | Refused {
  const bad: Refused[] = []
  const get = (name: string) => params.get(name)
  const found = made({
    get,
    as: (name, holds, value) => {
      const text = get(name)
      if (text === undefined) return undefined
      if (holds(text)) return value(text)
      bad.push(refuse(400, `The parameter ${name} is not what it must be.`))
      return undefined
    },
  })
  const [first] = bad
  return first !== undefined && isRefused(first) ? first : found
}
