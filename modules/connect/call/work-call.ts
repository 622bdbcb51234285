import { audit } from '#platform/audit/audit.ts'
import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { callPolicy } from './call.policy.ts'
import {
  eraseClosed,
  findCall,
  insertClosing,
  insertHeldClosings,
  insertTry,
  listCallClocks,
  listOpenCalls,
} from './call.queries.ts'
import {
  type ClosingRefusal,
  clockOf,
  eraseAfterDays,
  sameTryMinutes,
  type TryRefusal,
  whyNotUnreached,
} from './call.rules.ts'
import { type CallId, type CallRequest, type CallTry, daysOf } from './call.ts'

/** Wishes that wait for this viewer, the oldest first. Reading them leaves a trace, since they name people. */
export async function readOpenCalls(database: Database, viewer: Viewer): Promise<readonly CallRequest[]> {
  demand(viewer, callPolicy, 'answer')
  return database.asViewer(viewer, async (tx) => {
    const calls = await listOpenCalls(tx)
    if (calls.length > 0) await audit(tx, { kind: 'call.read', subjects: calls.map(({ id }) => id) })
    return calls
  })
}

/** How many wait for this viewer, and how many beyond their clock; it names nobody. */
export async function countOpenCalls(tx: Tx): Promise<{ readonly open: number; readonly late: number }> {
  demand(tx.viewer, callPolicy, 'answer')
  const clocks = await listCallClocks(tx)
  const late = clocks.filter((clock) => clockOf(daysOf(clock), tx.today).late)
  return { open: clocks.length, late: late.length }
}

/** Writes down one try; a family that was reached is done with. */
export async function tryCall(
  database: Database,
  viewer: Viewer,
  id: CallId,
  tried: CallTry,
): Promise<Outcome<CallTry, TryRefusal>> {
  demand(viewer, callPolicy, 'answer')
  return database.asViewer(viewer, async (tx) => {
    const call = found(await findCall(tx, id))
    if (call.closedAt !== null) return refused('already_closed')
    if (!(await insertTry(tx, call, tried, sameTryMinutes))) return refused('tried_just_now')
    if (tried.outcome === 'reached' && !(await insertClosing(tx, call, 'reached')))
      return refused('already_closed')
    await record(tx, 'call.tried', id, { outcome: tried.outcome })
    return done(tried)
  })
}

/** Closes a wish: not reached once everything was tried, or nobody's wish at all when it was held apart. */
export async function closeCall(
  database: Database,
  viewer: Viewer,
  id: CallId,
  how: 'not_reached' | 'junk',
): Promise<Outcome<CallId, ClosingRefusal>> {
  demand(viewer, callPolicy, 'answer')
  return database.asViewer(viewer, async (tx) => {
    const call = found(await findCall(tx, id))
    const isJunk = how === 'junk' && call.heldBecause !== null
    const refusal = isJunk ? null : whyNotUnreached(call)
    if (refusal !== null) return refused(refusal)
    if (!(await insertClosing(tx, call, how))) return refused('already_closed')
    await record(tx, 'call.closed', id, { how })
    return done(id)
  })
}

/**
 * Closes a flood at once: what is held for one reason, up to the last that whoever closes it had before them. What came
 * since stays, and so does what someone has tried to call.
 */
export async function closeHeldCalls(
  database: Database,
  viewer: Viewer,
  last: CallId,
): Promise<Outcome<number, 'already_closed'>> {
  demand(viewer, callPolicy, 'answer')
  return database.asViewer(viewer, async (tx) => {
    const { heldBecause } = found(await findCall(tx, last))
    const closed = await insertHeldClosings(tx, last)
    if (closed === 0) return refused('already_closed')
    await record(tx, 'call.flood_closed', last, { closed, because: heldBecause })
    return done(closed)
  })
}

/** Takes name and number out of what was closed ninety days ago. Answers how many. */
export async function eraseClosedCalls(database: Database, viewer: Viewer): Promise<number> {
  demand(viewer, callPolicy, 'erase')
  return database.asViewer(viewer, async (tx) => {
    const erased = await eraseClosed(tx, eraseAfterDays)
    if (erased > 0) await record(tx, 'call.erased', String(tx.viewer.county), { erased })
    return erased
  })
}
