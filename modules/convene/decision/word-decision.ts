import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { id as idOf } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { CalendarDate } from '#platform/time.ts'
import { demand } from '#platform/viewer.ts'
import { decisionPolicy } from './decision.policy.ts'
import { findRaised, insertDecision, insertTasks, listSchoolsAsked } from './decision.queries.ts'
import { whyNotAsk } from './decision.rules.ts'
import type { DecisionId, DecisionTyped, WordRefusal } from './decision.ts'
import { writeLetters } from './write-letters.ts'

/**
 * Words a decision, gives each school it asks a task, and owes a letter to those who answer there. Whoever words it is
 * the one named to read answers school by school. `origin` is where links in letters lead, without a slash at the end.
 */
export async function wordDecision(
  tx: Tx,
  typed: DecisionTyped,
  origin: string,
): Promise<Outcome<DecisionId, WordRefusal>> {
  demand(tx.viewer, decisionPolicy, 'word')
  const raised = typed.raised === null ? null : ((await findRaised(tx, idOf(typed.raised))) ?? null)
  if (typed.raised !== null && raised === null) return refused('already_worded')
  const asks = typed.kind !== 'none'
  const schools = asks ? await listSchoolsAsked(tx, typed) : []
  const dueOn = typed.dueOn.trim() as CalendarDate
  const why = asks ? whyNotAsk(typed, schools.length, dueOn, tx.today) : null
  if (why !== null) return refused(why)
  const id = await insertDecision(tx, typed, raised)
  if (id === null) return refused('already_worded')
  if (asks) {
    await insertTasks(tx, id, schools)
    await writeLetters(tx, id, 'asked', { role: typed.role, dueOn }, origin)
  }
  await record(tx, 'decision.worded', id, { kind: typed.kind, schools: schools.length })
  return done(id)
}
