import type { Database, Tx } from '#platform/database.ts'
import { found, NotFound } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { insertConvening, lockConvening, updateConvening } from '../convening/convening.queries.ts'
import { type ConveningRefusal, isPlannedBy } from '../convening/convening.rules.ts'
import type { Convening, ConveningWritten } from '../convening/convening.ts'
import { type Afterwards, asPlanner, decideConvening } from '../convening/plan-convening.ts'
import { insertChange } from '../convening/program-change.queries.ts'
import { momentIn, timeZones } from '../convening/zone-time.rules.ts'
import { type StudentSign, signsOfStudent } from '../name-check/name-check.rules.ts'
import { markApart } from '../series/apart.queries.ts'
import { familyEventPolicy } from './family-event.policy.ts'
import { findEvent, listAttendance, listOwnSchools, listStarts, replacePlan } from './family-event.queries.ts'
import type { Attendance, EventId, EventTyped, FamilyEvent, StartCount } from './family-event.ts'

/** What stands on a public page names no student: asked once, before it is written. */
export function signsOf(event: EventTyped, now: Date): readonly StudentSign[] {
  if (event.sure === 'yes') return []
  const text = [event.title, event.titleEs, event.summary, event.summaryEs].filter(Boolean).join('\n')
  return signsOfStudent(text, { thisYear: now.getUTCFullYear() })
}

/** A draft of an event at a school of theirs; the county office's own has no school. */
export async function planEvent(
  database: Database,
  viewer: Viewer,
  event: EventTyped,
): Promise<Outcome<EventId, 'school'>> {
  demand(viewer, familyEventPolicy, 'hold')
  return database.asViewer(viewer, async (tx) => {
    const schools = await listOwnSchools(tx)
    const schoolId = schools.find(({ id }) => id === event.schoolId)?.id ?? null
    const chosen = schoolId !== null || event.schoolId === ''
    if (!chosen || !isPlannedBy({ kind: event.kind, schoolId }, viewer)) return refused('school')
    const id = newId<'convening'>(tx.now)
    await insertConvening(tx, id, schoolId, writtenOf(event))
    await replacePlan(tx, id, event)
    await insertChange(tx, { conveningId: id, noun: 'convening', subjectId: id, isNew: true })
    await record(tx, 'event.planned', id, { kind: event.kind })
    return done(id)
  })
}

/** Changes what it says. @throws NotFound for who does not hold it */
export async function changeEvent(
  database: Database,
  viewer: Viewer,
  id: EventId,
  event: EventTyped,
  afterwards?: Afterwards,
): Promise<void> {
  const work = async (tx: Tx, before: Convening): Promise<Outcome<EventId, never>> => {
    // The county's own convenings are changed at a desk of their own.
    found(await findEvent(tx, id))
    await insertChange(tx, { conveningId: id, noun: 'convening', subjectId: id, isNew: false })
    await updateConvening(tx, id, { ...writtenOf(event), kind: before.kind })
    await replacePlan(tx, id, event)
    await markApart(tx, id)
    await record(tx, 'event.changed', id)
    return done(id)
  }
  const outcome = await asPlanner<EventId, never>(database, viewer, id, work, afterwards)
  if (!outcome.done) throw new NotFound()
}

/** Puts an event before the public or calls it off; what was announced stays readable, called off or not. */
export const decideEvent = (
  database: Database,
  viewer: Viewer,
  id: EventId,
  state: 'announced' | 'cancelled',
  afterwards?: Afterwards,
): Promise<Outcome<EventId, ConveningRefusal>> => decideConvening(database, viewer, id, state, afterwards)

/** The event, where this viewer holds it; locked until the transaction ends. @throws NotFound for anyone else. */
export async function ownEvent(tx: Tx, id: EventId): Promise<FamilyEvent> {
  const event = found(await findEvent(tx, id))
  if (!isPlannedBy(event, tx.viewer)) throw new NotFound()
  await lockConvening(tx, id)
  return event
}

/** What an event is written as and offers, for those that follow it in a series. */
export const becomeOf = (event: EventTyped) => ({ written: writtenOf(event), plan: event })

export type HeldEvent = {
  readonly event: FamilyEvent
  readonly attendance: readonly Attendance[]
  readonly started: readonly StartCount[]
}

export async function readHeldEvent(tx: Tx, id: EventId): Promise<HeldEvent> {
  const event = await ownEvent(tx, id)
  return { event, attendance: await listAttendance(tx, id), started: await listStarts(tx, id) }
}

/** What it offers a family stands in the plan, in fixed choices. */
function writtenOf({ day, from, to, ...event }: EventTyped): ConveningWritten {
  const [timeZone] = timeZones
  return {
    kind: event.kind,
    title: event.title,
    titleEs: event.titleEs,
    summary: event.summary,
    summaryEs: event.summaryEs,
    placeKind: 'in_person',
    placeName: event.placeName,
    placeAddress: event.placeAddress,
    meetingLink: null,
    startsAt: momentIn(timeZone, day, from),
    endsAt: momentIn(timeZone, day, to),
    timeZone,
    capacity: event.capacity,
    registrationEndsAt: null,
    contact: event.contact,
    purpose: event.purpose,
    languages: event.languages,
    interpretation: null,
    accessibility: event.accessibility,
    childcare: null,
    food: null,
    transport: null,
  }
}
