import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Counted } from '#platform/small-numbers.ts'
import { limitOf } from '#platform/small-numbers.ts'
import type { CalendarDate } from '#platform/time.ts'
import { demand } from '#platform/viewer.ts'
import { decisionPolicy } from './decision.policy.ts'
import {
  deletePublication,
  findDecision,
  findRaisedLimits,
  insertDue,
  insertLimit,
  insertPublication,
  insertWithdrawal,
} from './decision.queries.ts'
import { whyNotMoveDue } from './decision.rules.ts'
import type { DecisionId, DueRefusal } from './decision.ts'

/** Gives schools more days while answers still come in. */
export async function moveDue(
  tx: Tx,
  id: DecisionId,
  to: CalendarDate,
): Promise<Outcome<CalendarDate, DueRefusal>> {
  demand(tx.viewer, decisionPolicy, 'word')
  const why = whyNotMoveDue(found(await findDecision(tx, id)), to, tx.today)
  if (why !== null) return refused(why)
  await insertDue(tx, id, to)
  await record(tx, 'decision.due_moved', id, { to })
  return done(to)
}

/** The decision no longer stands; nobody is asked any more, and what was answered stays where it is. */
export async function withdrawDecision(tx: Tx, id: DecisionId, reason: string): Promise<void> {
  demand(tx.viewer, decisionPolicy, 'word')
  found(await findDecision(tx, id))
  await insertWithdrawal(tx, id, reason)
  await record(tx, 'decision.withdrawn', id)
}

/** Shows a decision and what comes back of it to anyone, or takes it from there. */
export async function publishDecision(tx: Tx, id: DecisionId, published: boolean): Promise<void> {
  demand(tx.viewer, decisionPolicy, 'word')
  found(await findDecision(tx, id))
  await (published ? insertPublication(tx, id) : deletePublication(tx, id))
  await record(tx, published ? 'decision.published' : 'decision.unpublished', id)
}

/** Raises the smallest number that is shown from now on. What came back before stays as it was. */
export async function raiseLimit(
  tx: Tx,
  counted: Counted,
  least: number,
): Promise<Outcome<number, 'only_raised'>> {
  demand(tx.viewer, decisionPolicy, 'word')
  const held = limitOf(counted, (await findRaisedLimits(tx))[counted])
  if (least <= held) return refused('only_raised')
  await insertLimit(tx, counted, least)
  await record(tx, 'decision.limit_raised', String(tx.viewer.county), { counted, least })
  return done(least)
}
