import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { familyEventPolicy } from './family-event.policy.ts'
import {
  deleteResult,
  listAttendance,
  listStarts,
  replaceAttendance,
  replaceResult,
  replaceStart,
} from './family-event.queries.ts'
import {
  type CountRefusal,
  countedLanguages,
  publicResult,
  readAttendance,
  wholeNumber,
  whyNotCount,
} from './family-event.rules.ts'
import { type EventId, starts } from './family-event.ts'
import { ownEvent } from './hold-event.ts'

/** Who came, by language, and what was started: counts and nothing of a person. A published result is published anew. */
export async function countEvent(
  database: Database,
  viewer: Viewer,
  id: EventId,
  typed: Readonly<Record<string, unknown>>,
): Promise<Outcome<EventId, CountRefusal>> {
  demand(viewer, familyEventPolicy, 'hold')
  return database.asViewer(viewer, async (tx) => {
    const event = await ownEvent(tx, id)
    const refusal = whyNotCount(event, tx.now)
    if (refusal !== null) return refused(refusal)
    const attendance = readAttendance(typed, countedLanguages(event))
    const started = starts.map((what) => ({ what, families: wholeNumber(typed[`started-${what}`]) }))
    if (attendance === null || started.some(({ families }) => families === null)) return refused('number')
    await replaceAttendance(tx, id, attendance)
    for (const { what, families } of started) await replaceStart(tx, id, what, families ?? 0)
    if (event.result !== null)
      await replaceResult(tx, id, publicResult(await listAttendance(tx, id), await listStarts(tx, id)))
    await record(tx, 'event.counted', id)
    return done(id)
  })
}

/** Shows the public what came of an event, small numbers left out; or takes it away again. */
export async function publishResult(
  database: Database,
  viewer: Viewer,
  id: EventId,
  publish: boolean,
): Promise<Outcome<EventId, CountRefusal>> {
  demand(viewer, familyEventPolicy, 'hold')
  return database.asViewer(viewer, async (tx) => {
    const refusal = whyNotCount(await ownEvent(tx, id), tx.now)
    if (refusal !== null) return refused(refusal)
    const attendance = await listAttendance(tx, id)
    if (publish && attendance.length === 0) return refused('not_counted')
    if (publish) await replaceResult(tx, id, publicResult(attendance, await listStarts(tx, id)))
    else await deleteResult(tx, id)
    await record(tx, publish ? 'event.result_published' : 'event.result_withdrawn', id)
    return done(id)
  })
}
