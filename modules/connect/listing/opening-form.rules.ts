import { isCalendarDate } from '#platform/time.ts'
import type { Wrong } from './form-problem.ts'
import { type FormTyped, listOf, textOf } from './form-text.rules.ts'
import { type Opening, openingSchema, type Weekday, weekdays } from './listing.ts'

/** Rows of hours that the form can hold. */
export const mostOpenings = 14
/** Hours that end later than this many years from now are hours that nobody looks at again. */
const mostYears = 5

/** '9', '9 am', '9:30 PM' and '21:30' as a clock; null for what is no time of day. */
export function clockOf(text: string): string | null {
  const [, hour, minute = '00', half] = /^(\d{1,2})(?::(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text.trim()) ?? []
  if (hour === undefined || Number(minute) > 59) return null
  const given = Number(hour)
  if (half !== undefined && (given < 1 || given > 12)) return null
  const hours = half === undefined ? given : (given % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hours > 24 || (hours === 24 && minute !== '00')) return null
  return `${String(hours).padStart(2, '0')}:${minute}`
}

/** A row that says nothing is no row; every other one begins and ends, on days of the week. */
export function scheduleOf(typed: FormTyped, year: number, wrong: Wrong): readonly Opening[] {
  const rows: Opening[] = []
  for (let row = 1; row <= mostOpenings; row += 1) {
    const days = weekdays.filter((day): day is Weekday => listOf(typed, `days${row}`).includes(day))
    const [opens, closes, from, until] = ['opens', 'closes', 'from', 'until'].map((name) =>
      textOf(typed, `${name}${row}`),
    ) as [string, string, string, string]
    if (days.length === 0 && [opens, closes, from, until].every((given) => given === '')) continue
    const begin = clockOf(opens)
    const end = clockOf(closes)
    if (days.length === 0) wrong(`days${row}`, 'no_days')
    if (opens === '') wrong(`opens${row}`, 'no_begin')
    else if (begin === null) wrong(`opens${row}`, 'clock')
    if (closes === '') wrong(`closes${row}`, 'never_ends')
    else if (end === null) wrong(`closes${row}`, 'clock')
    if (begin !== null && end !== null && end <= begin) wrong(`closes${row}`, 'ends_before_begin')
    for (const [name, given] of [
      ['from', from],
      ['until', until],
    ] as const)
      if (given !== '' && !isCalendarDate(given)) wrong(`${name}${row}`, 'no_such_day')
    if (from !== '' && until !== '' && until < from) wrong(`until${row}`, 'season_crossed')
    if (Number(until.slice(0, 4)) > year + mostYears) wrong(`until${row}`, 'season_too_long')
    const read = openingSchema.safeParse({
      days,
      opens: begin,
      closes: end,
      ...(from === '' ? {} : { from }),
      ...(until === '' ? {} : { until }),
    })
    if (read.success) rows.push(read.data)
  }
  return rows
}
