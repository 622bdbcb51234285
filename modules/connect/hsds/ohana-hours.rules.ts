import { isCalendarDate } from '#platform/time.ts'
import { type Weekday, weekdays } from '../listing/listing.ts'
import { clockOf } from '../listing/opening-form.rules.ts'
import { scheduleOf } from './hsds-hours.rules.ts'
import type { HsdsService } from './hsds-service.ts'
import type { OhanaRow } from './ohana-table.rules.ts'

type Complain = (at: string, problem: string) => void
type Hours = NonNullable<HsdsService['schedules']>[number]

/** Weekly hours, each row one day of the week, as hours that several days share. A row that cannot be used is told. */
export function weeklyHours(rows: readonly OhanaRow[], complain: Complain): readonly Hours[] {
  const shared = new Map<string, { readonly days: Set<Weekday>; readonly hours: Hours }>()
  for (const { at, cell } of rows) {
    const day = weekdayOf(cell('weekday') ?? '')
    if (day === null) {
      complain(at, 'is for no day of the week')
      continue
    }
    const hours = { byday: day, opens_at: clockIn(cell('opens_at')), closes_at: endOf(cell('closes_at')) }
    if (scheduleOf([hours], (_part, problem) => complain(at, problem)).length === 0) continue
    const mark = `${hours.opens_at} ${hours.closes_at}`
    const known = shared.get(mark) ?? { days: new Set(), hours }
    shared.set(mark, known)
    known.days.add(day)
  }
  return [...shared.values()].map(({ days, hours }) => ({
    ...hours,
    byday: weekdays.filter((day) => days.has(day)).join(','),
  }))
}

/** `Monday`, `Mon` or 1 to 7, Monday being 1. */
function weekdayOf(text: string): Weekday | null {
  if (/^[1-7]$/.test(text)) return weekdays[Number(text) - 1] ?? null
  return weekdays.find((_, at) => text.startsWith(dayNames[at] ?? '')) ?? null
}
const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `9am`, `4:00 PM` and `17:00:00` as a clock; what is none stays as it is, and is told. */
const clockIn = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : (clockOf(text.replace(/^(\d+:\d\d):00/, '$1')) ?? text)
/** Midnight at the end of a day is the end of that day. */
const endOf = (text: string | undefined) => (clockIn(text) === '00:00' ? '24:00' : clockIn(text))

/**
 * Days on which hours are others, as a sentence: a listing has weekly hours and seasons, and a family should not stand before
 * a closed door. A row that cannot be used is told, and null.
 */
export function holidayText({ at, cell }: OhanaRow, complain: Complain): string | null {
  const [from, until] = [dayIn(cell('start_date')), dayIn(cell('end_date'))]
  if (from === null || until === null) {
    complain(at, 'begins or ends on no day of the calendar')
    return null
  }
  if (from.year !== null && until.year !== null && until.mark < from.mark) {
    complain(at, 'this season ends before it begins')
    return null
  }
  const days = from.text === until.text ? from.text : `${from.text} to ${until.text}`
  if (/^(true|t|1|yes)$/i.test(cell('closed') ?? '')) return `Closed ${days}.`
  const [opens, closes] = [clockOf(cell('opens_at') ?? ''), clockOf(cell('closes_at') ?? '')]
  if (opens !== null && closes !== null) return `${days}: ${opens} to ${closes}.`
  complain(at, 'hours that begin and end are wanted, or closed')
  return null
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

type Day = { readonly text: string; readonly year: number | null; readonly mark: string }

/** `January 01, 0001`, where the year 1 is every year; `12/24/2015`, `12/24/15` and `2015-12-24`. */
function dayIn(text = ''): Day | null {
  const [, name, spelled, spelledYear] = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/.exec(text) ?? []
  const [, slashMonth, slashDay, slashYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text) ?? []
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const month = Number(isoMonth ?? slashMonth ?? months.indexOf(name ?? '') + 1)
  const day = Number(isoDay ?? slashDay ?? spelled)
  const written = Number(isoYear ?? slashYear ?? spelledYear)
  const year = written === 1 ? null : written < 100 ? 2000 + written : written
  // A leap year, so that a day of every year may be the last of February.
  const mark = [year ?? 2000, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  if (!isCalendarDate(mark)) return null
  return { text: `${months[month - 1]} ${day}${year === null ? '' : `, ${year}`}`, year, mark }
}
