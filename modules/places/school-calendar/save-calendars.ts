import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { calendarProblems } from '../calendar/school-calendar.rules.ts'
import { isDistrictCode, type SchoolCalendar } from '../calendar/school-calendar.ts'
import { republishCounty } from '../figure/republish-county.ts'
import type { CalendarSource, SavedCalendar, SaveOutcome, SaveRefusal } from './saved-calendar.ts'
import { schoolCalendarPolicy } from './school-calendar.policy.ts'
import { insertCalendar, listCalendarPlaces, listCalendars } from './school-calendar.queries.ts'

/** Keeps calendars of districts and schools of the viewer's county; one that stands as it is stays untouched. */
export async function saveCalendars(
  database: Database,
  viewer: Viewer,
  calendars: readonly SchoolCalendar[],
  source: CalendarSource,
): Promise<SaveOutcome> {
  demand(viewer, schoolCalendarPolicy, 'keep')
  return database.asViewer(viewer, async (tx) => {
    const standing = await listCalendars(tx)
    const refusal = await whyNotSave(tx, calendars, standing)
    if (refusal !== null) return { done: false, ...refusal }
    const changed = calendars.filter((calendar) => !standing.some((one) => isSame(one, calendar)))
    for (const calendar of changed) await insertCalendar(tx, newId(tx.now), calendar, source, false)
    if (changed.length > 0) await announce(tx, changed)
    return { done: true, saved: changed.length, unchanged: calendars.length - changed.length }
  })
}

/** Takes a place's calendar back: a school then lives by its district's again. False when there is none. */
export async function withdrawCalendar(
  database: Database,
  viewer: Viewer,
  placeCds: string,
  schoolYear: string,
): Promise<boolean> {
  demand(viewer, schoolCalendarPolicy, 'keep')
  return database.asViewer(viewer, async (tx) => {
    const standing = await listCalendars(tx, schoolYear)
    const own = standing.find((calendar) => calendar.placeCds === placeCds)
    if (own === undefined) return false
    const nothing = {
      ...own,
      firstDay: null,
      lastDay: null,
      closed: [],
      opened: [],
      minimumDays: [],
      testingDays: [],
    }
    await insertCalendar(tx, newId(tx.now), nothing, own.source, true)
    await announce(tx, [own])
    return true
  })
}

/** The money model counts school days: with other calendars the county's figures are another edition. */
async function announce(tx: Tx, calendars: readonly SchoolCalendar[]): Promise<void> {
  await republishCounty(tx)
  const [first] = calendars
  await record(tx, 'calendar.saved', first?.placeCds ?? '', { count: calendars.length })
}

async function whyNotSave(
  tx: Tx,
  calendars: readonly SchoolCalendar[],
  standing: readonly SavedCalendar[],
): Promise<SaveRefusal | null> {
  const places = new Set((await listCalendarPlaces(tx)).map(({ placeCds }) => placeCds))
  const unknown = calendars.filter(({ placeCds }) => !places.has(placeCds))
  if (unknown.length > 0) return { refusal: 'no_such_place', codes: unknown.map(({ placeCds }) => placeCds) }
  const all = [...calendars, ...standing]
  const orphans = calendars.filter((calendar) => districtOf(calendar, all) === null)
  if (orphans.length > 0)
    return { refusal: 'district_missing', codes: orphans.map(({ placeCds }) => placeCds) }
  // A district's new year must also suit the schools that differ from it.
  const touched = standing.filter((one) => !calendars.some((calendar) => isSamePlace(calendar, one)))
  const problems = [...calendars, ...touched].flatMap((calendar) =>
    calendarProblems(calendar, districtOf(calendar, all)),
  )
  return problems.length > 0 ? { refusal: 'wrong', problems } : null
}

/** The district's calendar of the same year, the one being saved before the one that stands. */
function districtOf(calendar: SchoolCalendar, all: readonly SchoolCalendar[]): SchoolCalendar | null {
  if (isDistrictCode(calendar.placeCds)) return calendar
  const code = `${calendar.placeCds.slice(0, 7)}0000000`
  return all.find((one) => one.placeCds === code && one.schoolYear === calendar.schoolYear) ?? null
}

const isSamePlace = (a: SchoolCalendar, b: SchoolCalendar): boolean =>
  a.placeCds === b.placeCds && a.schoolYear === b.schoolYear

const isSame = (a: SchoolCalendar, b: SchoolCalendar): boolean => contentOf(a) === contentOf(b)

const contentOf = (calendar: SchoolCalendar): string =>
  JSON.stringify([
    calendar.placeCds,
    calendar.schoolYear,
    calendar.firstDay,
    calendar.lastDay,
    calendar.closed.map(({ from, to, name }) => [from, to, name]).sort(),
    calendar.opened.toSorted(),
    calendar.minimumDays.toSorted(),
    calendar.testingDays.toSorted(),
  ])
