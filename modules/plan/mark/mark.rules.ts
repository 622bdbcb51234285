import Papa from 'papaparse'
import { isCalendarDate } from '#platform/time.ts'
import {
  type DistrictMark,
  districtMarkKinds,
  type Mark,
  type MarkColumn,
  type MarkContext,
  type MarkKind,
  type MarkRefusal,
  type MarkRefusalCode,
  markColumns,
  type ReadMarks,
  type SchoolMark,
  schoolMarkKinds,
} from './mark.ts'
import { type MarkFacts, markRefusalWords } from './mark.words.ts'

type Row = Readonly<Record<MarkColumn, string>> & { readonly line: number }

/** The marks of a CSV text, or every reason why it cannot be taken; one fault refuses the whole file. */
export function readMarks(text: string, context: MarkContext): ReadMarks {
  const table = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data
  const header = (table[0] ?? []).map((cell) => cell.trim().toLowerCase())
  const known = header.every((cell) => (markColumns as readonly string[]).includes(cell))
  if (!known || !header.includes('code') || !header.includes('mark'))
    return { done: false, refusals: [refusal('header_unknown', null, { line: 1, given: header.join(', ') })] }

  const refusals: MarkRefusal[] = []
  const marks: { readonly line: number; readonly mark: Mark }[] = []
  table.slice(1).forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const line = index + 2
    const read = readRow(cells, header, line, context)
    if ('sentence' in read) refusals.push(read)
    else marks.push({ line, mark: read })
  })
  refusals.push(...conflicts(marks), ...districtConflicts(marks, context))
  if (refusals.length > 0) return { done: false, refusals }
  return { done: true, result: marks.map(({ mark }) => mark) }
}

/** Marks as the CSV text that reads back the same. */
export const writeMarks = (marks: readonly Mark[]): string =>
  `${Papa.unparse({ fields: ['code', 'mark', 'year', 'count', 'by', 'since'], data: marks.map(cellsOf) }, { newline: '\n' })}\n`

function cellsOf(mark: Mark): readonly (string | number)[] {
  if ('districtCode' in mark) return [mark.districtCode, mark.kind, '', mark.count, '', '']
  const [by, since] = 'by' in mark ? [mark.by ?? '', mark.since ?? ''] : ['', '']
  return [mark.cds, mark.kind, mark.kind === 'pinned' ? mark.year : '', '', by, since]
}

function readRow(
  cells: readonly string[],
  header: readonly string[],
  line: number,
  context: MarkContext,
): Mark | MarkRefusal {
  if (cells.length !== header.length) return refusal('row_cut', null, { line, given: '' })
  const cell = (column: MarkColumn) => cells[header.indexOf(column)]?.trim() ?? ''
  const row: Row = {
    line,
    code: cell('code'),
    mark: cell('mark').toLowerCase(),
    year: cell('year'),
    count: cell('count'),
    by: cell('by'),
    since: cell('since'),
    note: '',
  }
  if (isOneOf(schoolMarkKinds, row.mark)) return readSchoolMark(row, row.mark, context)
  if (isOneOf(districtMarkKinds, row.mark)) return readDistrictMark(row, row.mark, context)
  return refusal('mark_unknown', 'mark', { line, given: row.mark })
}

const isOneOf = <Kind extends MarkKind>(kinds: readonly Kind[], given: string): given is Kind =>
  (kinds as readonly string[]).includes(given)

function readSchoolMark(row: Row, kind: SchoolMark['kind'], context: MarkContext): SchoolMark | MarkRefusal {
  const { line, code: cds } = row
  if (!context.schools.has(cds)) return refusal('code_unknown', 'code', { line, given: cds })
  if (row.since !== '' && !isCalendarDate(row.since))
    return refusal('since_not_a_day', 'since', { line, given: row.since })
  const since = row.since === '' ? null : row.since
  switch (kind) {
    case 'open_now':
      return { kind, cds, by: row.by === '' ? null : row.by, since }
    case 'served_by_other':
      return row.by === ''
        ? refusal('by_missing', 'by', { line, given: '' })
        : { kind, cds, by: row.by, since }
    case 'pinned':
      return readPinned(row, context)
    default:
      return { kind, cds }
  }
}

function readPinned(row: Row, { firstYear, lastYear }: MarkContext): SchoolMark | MarkRefusal {
  const { line, code: cds } = row
  if (!/^\d{4}$/.test(row.year)) return refusal('year_missing', 'year', { line, given: row.year })
  const year = Number(row.year)
  if (year < firstYear || year > lastYear)
    return refusal('year_outside', 'year', { line, given: row.year, firstYear, lastYear })
  return { kind: 'pinned', cds, year }
}

function readDistrictMark(
  row: Row,
  kind: DistrictMark['kind'],
  context: MarkContext,
): DistrictMark | MarkRefusal {
  const { line, code: districtCode } = row
  const schools = context.districts.get(districtCode)
  if (schools === undefined) return refusal('code_unknown', 'code', { line, given: districtCode })
  if (!/^\d{1,4}$/.test(row.count)) return refusal('count_missing', 'count', { line, given: kind })
  const count = Number(row.count)
  if (kind === 'district_floor' && count > schools)
    return refusal('floor_above_schools', 'count', { line, given: row.count, most: schools })
  return { kind, districtCode, count }
}

/** Only `pinned` and `preferred` may stand together on one school; the same mark twice is a conflict too. */
function conflicts(marks: readonly { readonly line: number; readonly mark: Mark }[]): MarkRefusal[] {
  const earlier = new Map<string, SchoolMark['kind'][]>()
  return marks.flatMap(({ line, mark }) => {
    if (!('cds' in mark)) return []
    const before = earlier.get(mark.cds) ?? []
    earlier.set(mark.cds, [...before, mark.kind])
    const other = before.find((kind) => kind === mark.kind || !bearsCompany(kind, mark.kind))
    return other === undefined ? [] : [refusal('marks_conflict', 'mark', { line, given: mark.kind, other })]
  })
}

const bearsCompany = (a: SchoolMark['kind'], b: SchoolMark['kind']): boolean =>
  ['pinned', 'preferred', 'not_open'].includes(a) && ['pinned', 'preferred', 'not_open'].includes(b)

function districtConflicts(
  marks: readonly { readonly line: number; readonly mark: Mark }[],
  context: MarkContext,
): MarkRefusal[] {
  return marks.flatMap(({ line, mark }) => {
    if (mark.kind !== 'district_floor') return []
    const cap = marks.find(
      ({ mark: other }) => other.kind === 'district_cap' && other.districtCode === mark.districtCode,
    )?.mark
    const most = cap && 'count' in cap ? cap.count : context.districts.get(mark.districtCode)!
    return mark.count > most
      ? [refusal('floor_above_cap', 'count', { line, given: String(mark.count), most })]
      : []
  })
}

const refusal = (code: MarkRefusalCode, column: MarkColumn | null, facts: MarkFacts): MarkRefusal => ({
  line: facts.line,
  column,
  code,
  sentence: markRefusalWords[code](facts),
})
