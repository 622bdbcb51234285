import { type Database, type Tx, timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { calendarDate, dateIn } from '#platform/time.ts'
import { demand, may, type Viewer } from '#platform/viewer.ts'
import { listListings, listSchoolPoints } from '../listing/listing.queries.ts'
import { freshnessOf, whyHidden } from '../listing/listing.rules.ts'
import { composeTexts } from './notice-text.words.ts'
import { serviceNoticePolicy } from './service-notice.policy.ts'
import {
  findNotice,
  findSchedule,
  insertNotice,
  insertSchedule,
  insertSending,
  insertSendingRemoval,
  listSendings,
} from './service-notice.queries.ts'
import {
  type ScheduleRefusal,
  type SendingRefusal,
  schoolYearOf,
  standingOf,
  whyNotCompose,
  whyNotRecord,
  whyNotSchedule,
} from './service-notice.rules.ts'
import {
  type ConfirmedFacts,
  type NoticeId,
  type NoticeSchedule,
  proposedSchedule,
  type SendingId,
  type Telling,
  type TypedSchedule,
  type TypedSending,
} from './service-notice.ts'

/** What may stand in a notice today, out of the directory; the rest is known to floors above. */
export async function readConfirmedPlaces(tx: Tx): Promise<ConfirmedFacts['places']> {
  const listings = await listListings(tx)
  return listings
    .flatMap((listing) => {
      const { lastTrueAt, needs, name, phone } = listing
      if (lastTrueAt === null || whyHidden(listing) !== null) return []
      const on = dateIn(timeZone, lastTrueAt)
      const fits = needs.includes('mental-health') && freshnessOf(on, tx.today) === 'fresh'
      return fits ? [{ name, phone, on }] : []
    })
    .sort((a, b) => b.on.localeCompare(a.on) || a.name.localeCompare(b.name))
    .slice(0, mostPlaces)
}
/** A notice prints on one page. */
const mostPlaces = 6

/** Writes down a notice in the words it has today. */
export async function composeNotice(
  tx: Tx,
  facts: ConfirmedFacts,
  telling: Telling,
): Promise<Outcome<NoticeId, 'nothing_confirmed'>> {
  demand(tx.viewer, serviceNoticePolicy, 'compose')
  const refusal = whyNotCompose(facts)
  if (refusal !== null) return refused(refusal)
  const schoolYear = schoolYearOf(tx.today)
  const id = await insertNotice(tx, { schoolYear, telling, texts: composeTexts(facts) })
  await record(tx, 'notice.composed', id, { schoolYear, telling })
  return done(id)
}

/** Writes down that a notice went out. A school speaks for itself, the county office for all. */
export async function recordSending(
  database: Database,
  viewer: Viewer,
  notice: NoticeId,
  typed: TypedSending,
): Promise<Outcome<SendingId, SendingRefusal>> {
  demand(viewer, serviceNoticePolicy, 'record')
  return database.asViewer(viewer, async (tx) => {
    const { composedAt } = found(await findNotice(tx, notice))
    const schools = await ownSchools(tx)
    const refusal = whyNotRecord(typed, {
      today: tx.today,
      composedOn: dateIn(timeZone, composedAt),
      schools: new Set(schools.map(({ code }) => code)),
      wholeCounty: may(viewer, serviceNoticePolicy, 'compose'),
    })
    if (refusal !== null) return refused(refusal)
    const school = schools.find(({ code }) => code === typed.school)
    const id = await insertSending(tx, notice, typed, school?.id ?? null)
    await record(tx, 'notice.sent', id, { audience: typed.audience, channel: typed.channel })
    return done(id)
  })
}

/** The schools someone may speak for: those listed for them, or all for the county office. */
export async function ownSchools(tx: Tx) {
  const all = await listSchoolPoints(tx)
  return tx.viewer.schools.length === 0 ? all : all.filter(({ id }) => tx.viewer.schools.includes(id))
}

/** Takes out a sending that was entered by mistake. */
export async function removeSending(database: Database, viewer: Viewer, id: SendingId): Promise<void> {
  demand(viewer, serviceNoticePolicy, 'compose')
  await database.asViewer(viewer, async (tx) => {
    found((await insertSendingRemoval(tx, id)) || null)
    await record(tx, 'notice.sending_removed', id)
  })
}

/** Says by which days the two tellings go out, and who decided it. */
export async function setSchedule(
  database: Database,
  viewer: Viewer,
  typed: TypedSchedule,
): Promise<Outcome<string, ScheduleRefusal>> {
  demand(viewer, serviceNoticePolicy, 'compose')
  return database.asViewer(viewer, async (tx) => {
    const refusal = whyNotSchedule(typed, tx.today)
    if (refusal !== null) return refused(refusal)
    const id = await insertSchedule(tx, { ...typed, confirmed_on: calendarDate(typed.confirmed_on) })
    await record(tx, 'notice.schedule_set', id)
    return done(id)
  })
}

export const readSchedule = async (tx: Tx): Promise<NoticeSchedule> =>
  (await findSchedule(tx)) ?? proposedSchedule

/** How many tellings of this school year are due soon or late, for what waits for the county office. */
export async function countDueTellings(tx: Tx): Promise<{ readonly due: number; readonly late: number }> {
  demand(tx.viewer, serviceNoticePolicy, 'compose')
  const year = schoolYearOf(tx.today)
  const sendings = (await listSendings(tx, year)).filter(({ schoolId }) => schoolId === null)
  const standing = standingOf(sendings, { year, today: tx.today, schedule: await readSchedule(tx) })
  const open = standing.filter(({ state }) => state === 'due' || state === 'late')
  return { due: open.length, late: open.filter(({ state }) => state === 'late').length }
}
