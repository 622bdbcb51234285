import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Answers } from '#platform/small-numbers-answers.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import { lockDecision } from '../task/task.queries.ts'
import { decisionPolicy } from './decision.policy.ts'
import {
  countTasks,
  findDecision,
  findRaisedLimits,
  insertReturn,
  listAnswered,
  listReturnedOf,
  lockReturns,
} from './decision.queries.ts'
import { byPlace, returnOf, whyNotBringBack } from './decision.rules.ts'
import type { Decision, DecisionId, ReturnRefusal } from './decision.ts'

/** Whoever counts acts for no person, reads every answer, and writes none of them down. */
export const counter = (county: number): Viewer => service('decision counts', county)

/** How many schools were asked, and how many have answered: all that is told while answers come in. */
export async function countAnswers(database: Database, viewer: Viewer, id: DecisionId) {
  demand(viewer, decisionPolicy, 'read')
  return database.asViewer(counter(viewer.county ?? -1), async (tx) => ({
    asked: await countTasks(tx, id),
    answered: (await listAnswered(tx, id)).length,
  }))
}

/**
 * Writes what came back, once: counts and ranges with small numbers hidden. Since it is written once, nobody learns a
 * school's answer by looking before and after it came in.
 */
export async function bringBack(
  database: Database,
  by: Viewer,
  id: DecisionId,
): Promise<Outcome<DecisionId, ReturnRefusal>> {
  const mayPress = by.roles.includes('service') ? 'bringBack' : 'word'
  demand(by, decisionPolicy, mayPress)
  return database.asViewer(counter(by.county ?? -1), async (tx) => {
    await lockReturns(tx)
    await lockDecision(tx, id)
    const decision = found(await findDecision(tx, id))
    const answers = await listAnswered(tx, id)
    const asked = await countTasks(tx, id)
    const why = whyNotBringBack(decision, { asked, answered: answers.length }, tx.today)
    if (why !== null) return refused(why)
    const back = returnOf(decision, answers, await findRaisedLimits(tx), await listEarlier(tx, decision))
    if (back === null) return refused('no_question')
    if (!(await insertReturn(tx, id, { asked, answered: answers.length, ...back })))
      return refused('already_returned')
    await record(tx, 'decision.returned', id, { asked, answered: answers.length })
    return done(id)
  })
}

/** What every school answered to questions of this kind that came back before. */
async function listEarlier(tx: Tx, decision: Decision): Promise<readonly Answers[]> {
  const earlier: Answers[] = []
  for (const id of await listReturnedOf(tx, decision)) earlier.push(byPlace(await listAnswered(tx, id)))
  return earlier
}
