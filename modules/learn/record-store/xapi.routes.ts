import { systemClock } from '#platform/database.ts'
import { type Answer, exchange, only, type Route } from '#platform/http.ts'
import { statementAnswers, statementsPath } from './answer-statements.ts'
import { type Answers, brokenAnswer, type Exchange, openExchange } from './open-exchange.ts'
import { recordStorePolicy } from './record-store.policy.ts'

const open = only(recordStorePolicy, 'exchange')
const methods = ['GET', 'PUT', 'POST', 'DELETE'] as const

/** The learning record store, as programs with a key reach it (xAPI 1.0.3, part three). */
export function xapiRoutes({ origin }: { readonly origin: string }): readonly Route[] {
  const answer = openExchange(origin)
  return [...statements(answer)]
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
