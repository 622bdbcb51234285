import { type CalendarDate, daysBetween } from '#platform/time.ts'
import { day, schoolYear } from '../public-file/cell.rules.ts'
import { type RawRow, rowSplitter } from '../public-file/split-rows.ts'
import { longestRunDays } from './calendar-limits.ts'
import { gatherCalendars } from './gather-calendars.ts'
import {
  type CalendarEntry,
  type CalendarOutcome,
  type CalendarProblem,
  type CalendarReason,
  type EntryKind,
  entryKinds,
} from './school-calendar.ts'

/** The columns of a calendar file. `to` and `name` may be empty. */
export const calendarColumns = ['cds_code', 'school_year', 'kind', 'from', 'to', 'name'] as const
type Column = (typeof calendarColumns)[number]

/**
 * Reads calendars from comma- or tab-separated text, one line for each day or run of days:
 *
 *     cds_code,school_year,kind,from,to,name
 *     00700110000000,2026-27,first_day,2026-08-13,,
 *     00700110000000,2026-27,holiday,2026-11-23,2026-11-27,Fall recess
 *
 * A code that ends in seven zeros is a district's; a school's lines say what it does differently.
 */
export function parseCalendarCsv(text: string): CalendarOutcome {
  const rows = rowsOf(text.replace(/^\ufeff/, ''))
  const [header, ...lines] = rows
  const names = header?.cells?.map((name) => name.trim().toLowerCase()) ?? []
  const missing = calendarColumns.filter((column) => !names.includes(column))
  if (missing.length > 0)
    return { done: false, problems: [{ line: 1, reason: 'columns_missing', value: missing.join(', ') }] }
  const problems: CalendarProblem[] = []
  const entries = lines.flatMap((row) => entryOf(row, names, problems) ?? [])
  return gatherCalendars(entries, problems)
}

function rowsOf(text: string): readonly RawRow[] {
  const lines = text.split('\n')
  const split = rowSplitter(lines[0]?.includes('\t') ? '\t' : ',')
  const rows = lines.flatMap((line, index) => split.push(line, index + 1) ?? [])
  const open = split.openQuoteAt()
  return open === null ? rows : [...rows, { line: open, cells: null }]
}

function entryOf(row: RawRow, names: readonly string[], problems: CalendarProblem[]): CalendarEntry | null {
  const fail = (reason: CalendarReason, value: string | null): null => {
    problems.push({ line: row.line, reason, value })
    return null
  }
  if (row.cells === null || row.cells.length !== names.length) return fail('column_count', null)
  const cell = (column: Column): string => row.cells?.[names.indexOf(column)]?.trim() ?? ''
  const placeCds = cell('cds_code')
  if (!/^\d{14}$/.test(placeCds)) return fail('bad_cds', placeCds)
  const year = schoolYear(cell('school_year'))
  if (!('value' in year)) return fail('unknown_year', cell('school_year'))
  const kind = entryKinds.find((known) => known === cell('kind').toLowerCase())
  if (kind === undefined) return fail('unknown_kind', cell('kind'))
  const from = day(cell('from'))
  const to = cell('to') === '' ? from : day(cell('to'))
  if (!('value' in from)) return fail('not_a_day', cell('from'))
  if (!('value' in to)) return fail('not_a_day', cell('to'))
  const wrong = whyNotRun(kind, from.value as CalendarDate, to.value as CalendarDate)
  if (wrong !== null) return fail(wrong, `${from.value} – ${to.value}`)
  return {
    placeCds,
    schoolYear: year.value,
    kind,
    from: from.value as CalendarDate,
    to: to.value as CalendarDate,
    name: cell('name') === '' ? null : cell('name'),
    line: row.line,
  }
}

/** Why an entry of this kind cannot run from one day to another, or null when it can. */
export function whyNotRun(kind: EntryKind, from: CalendarDate, to: CalendarDate): CalendarReason | null {
  if (to < from) return 'range_backwards'
  if ((kind === 'first_day' || kind === 'last_day') && from !== to) return 'not_one_day'
  return daysBetween(from, to) >= longestRunDays ? 'range_too_long' : null
}
