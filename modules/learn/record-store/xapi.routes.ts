import { systemClock } from '#platform/database.ts'
import { type Answer, exchange, only, type Route } from '#platform/http.ts'
import { activityAnswers, agentAnswers } from './answer-descriptions.ts'
import { activityProfileAnswers, agentProfileAnswers, stateAnswers } from './answer-documents.ts'
import { statementAnswers, statementsPath } from './answer-statements.ts'
import {
  type Answers,
  brokenAnswer,
  type Exchange,
  jsonAnswer,
  openExchange,
  refusalAnswer,
  type Store,
} from './open-exchange.ts'
import { recordStorePolicy } from './record-store.policy.ts'
import { refuse } from './request.rules.ts'

const open = only(recordStorePolicy, 'exchange')
/** What it speaks (part three, 2.8): told to anyone, whatever version they speak themselves. */
const versions = ['1.0.0', '1.0.1', '1.0.2', '1.0.3']
/** An address below the store's own that the specification does not name; every answer there bears its version. */
const unknownAddress = refusalAnswer(refuse(404, 'Nothing is at this address.'))
const methods = ['GET', 'PUT', 'POST', 'DELETE'] as const

/** The learning record store, as programs with a key reach it (xAPI 1.0.3, part three). */
export function xapiRoutes(store: Store): readonly Route[] {
  const answer = openExchange(store)
  return [
    exchange('GET', '/xAPI/about', open, async () => jsonAnswer({ version: versions }), brokenAnswer),
    ...statements(answer),
    ...resource('/xAPI/activities/state', answer, stateAnswers),
    ...resource('/xAPI/activities/profile', answer, activityProfileAnswers),
    ...resource('/xAPI/agents/profile', answer, agentProfileAnswers),
    ...resource('/xAPI/activities', answer, activityAnswers),
    ...resource('/xAPI/agents', answer, agentAnswers),
    ...methods.map((method) => exchange(method, '/xAPI/*', open, async () => unknownAddress, brokenAnswer)),
  ]
}

/** Every method of one address: POST may mean any of them (part three, 1.3). */
const resource = (path: `/${string}`, answer: Exchange, answers: Answers): readonly Route[] =>
  methods.map((method) =>
    exchange(method, path, open, (asked) => answer(asked, method, answers), brokenAnswer),
  )

/** Whatever is answered about statements says through when they are all to be seen; a refusal, a safe minute ago. */
function statements(answer: Exchange): readonly Route[] {
  const told = (said: Answer): Answer => {
    const through = new Date(systemClock().getTime() - 60_000).toISOString()
    return { ...said, headers: { 'x-experience-api-consistent-through': through, ...said.headers } }
  }
  const answering: Exchange = async (asked, method, answers) => told(await answer(asked, method, answers))
  return resource(statementsPath, answering, statementAnswers).map((route) => ({
    ...route,
    broken: (status, reference) => told(brokenAnswer(status, reference)),
  }))
}
