import type { SchoolCalendar } from '#modules/places/calendar/school-calendar.ts'
import { calendarCsv, calendarIcs } from '#modules/places/calendar/write-calendar.ts'
import { addDays, type CalendarDate } from '#platform/time.ts'
import { makePracticeCounty, type PracticeDistrict, practiceSeed } from './practice-county.ts'
import { schoolOf } from './practice-directory.ts'
import type { PracticeFile } from './practice-figures.ts'

/** The year after the newest enrollment file, in which the plan's first year begins. */
const schoolYear = '2026-27'

/** Invented school calendars: one for each district, and two schools that do it differently. */
export function makeCalendars(seed: number = practiceSeed): readonly SchoolCalendar[] {
  const county = makePracticeCounty(seed)
  const court = schoolOf(county, 'court')
  const middle = schoolOf(county, 'middle')
  return [
    ...county.districts.map(districtCalendar),
    // The court school runs on into July; its students do not go home for the summer.
    { ...nothing(court.cds), firstDay: day('2026-07-13'), lastDay: day('2027-06-25') },
    {
      ...nothing(middle.cds),
      minimumDays: [day('2026-10-30')],
      closed: [closed('2027-03-05', '2027-03-05', 'Water main repair')],
    },
  ]
}

/** The calendars as one CSV file and one iCalendar file for each district, for a folder of their own. */
export function practiceCalendarFiles(seed: number = practiceSeed): readonly PracticeFile[] {
  const { districts } = makePracticeCounty(seed)
  const calendars = makeCalendars(seed)
  const ics = districts.flatMap((district) => {
    const own = calendars.find((calendar) => calendar.placeCds === district.cds)
    return own === undefined
      ? []
      : [file(`${district.cds}_${schoolYear}.ics`, calendarIcs(own, `${district.name} ${schoolYear}`))]
  })
  return [file(`practice_calendars_${schoolYear}.csv`, calendarCsv(calendars)), ...ics]
}

const file = (name: string, text: string): PracticeFile => ({ name, bytes: Buffer.from(text, 'utf8') })
const day = (text: string): CalendarDate => text as CalendarDate
const closed = (from: string, to: string, name: string) => ({ from: day(from), to: day(to), name })

const nothing = (placeCds: string): SchoolCalendar => ({
  placeCds,
  schoolYear,
  firstDay: null,
  lastDay: null,
  closed: [],
  opened: [],
  minimumDays: [],
  testingDays: [],
})

/** Districts begin on different days of August, and some take their spring recess a week later. */
function districtCalendar(district: PracticeDistrict, index: number): SchoolCalendar {
  const firstDay = addDays(day('2026-08-10'), index % 5)
  const springRecess = addDays(day('2027-03-22'), index % 3 === 0 ? 7 : 0)
  return {
    ...nothing(district.cds),
    firstDay,
    lastDay: addDays(day('2027-06-03'), index % 4 === 1 ? 5 : 0),
    closed: [
      closed('2026-09-07', '2026-09-07', 'Labor Day'),
      closed('2026-10-12', '2026-10-12', 'Staff development'),
      closed('2026-11-11', '2026-11-11', 'Veterans Day'),
      closed('2026-11-23', '2026-11-27', 'Thanksgiving recess'),
      closed('2026-12-21', '2027-01-08', 'Winter recess'),
      closed('2027-01-18', '2027-01-18', 'Martin Luther King Jr. Day'),
      closed('2027-02-08', '2027-02-08', "Lincoln's Birthday"),
      closed('2027-02-15', '2027-02-15', "Presidents' Day"),
      { from: springRecess, to: addDays(springRecess, 4), name: 'Spring recess' },
      closed('2027-05-31', '2027-05-31', 'Memorial Day'),
    ],
    minimumDays: wednesdays(firstDay, 3),
    testingDays: [day('2027-04-20'), day('2027-04-21'), day('2027-04-22')],
  }
}

/** The first Wednesday of the term and two more, four weeks apart: none of them a holiday. */
function wednesdays(from: CalendarDate, count: number): readonly CalendarDate[] {
  const toWednesday = (10 - new Date(`${from}T12:00:00Z`).getUTCDay()) % 7
  return Array.from({ length: count }, (_, index) => addDays(from, toWednesday + index * 28))
}
