import { isRateOf } from './cell.rules.ts'
import type { AreaLevel, RateRow } from './public-file.ts'
import type { RowReader } from './row-reader.ts'

const levels: Readonly<Record<string, AreaLevel>> = {
  state: 'state',
  county: 'county',
  district: 'district',
  school: 'school',
}
const reliabilities = {
  reliable: 'reliable',
  'small-sample': 'small-sample',
  suppressed: 'suppressed',
} as const
/** Zeros with which the code of a place ends, by its level. */
const zeros: Readonly<Record<AreaLevel, number>> = { state: 14, county: 12, district: 7, school: 0 }

type RateKind = 'chronic_absence' | 'suspension'

/** One row of the cut files, which say reliability and level in words. */
export function folderRateRow(row: RowReader<RateKind>): RateRow {
  const level = row.oneOf('level', levels)
  if (level === null) row.refuse('level', 'missing')
  const reliability = row.oneOf('reliability', reliabilities)
  if (reliability === null) row.refuse('reliability', 'missing')
  const tell = row.layout.tell
  if (tell !== null && !row.required('dataset').includes(tell.contains)) row.refuse('dataset', 'unknown_code')
  return {
    kind: row.layout.kind,
    line: row.line,
    level: level ?? 'state',
    cds: areaCode(row, level ?? 'state'),
    name: row.required('name'),
    districtName: row.text('district_name'),
    schoolYear: requiredYear(row),
    group: row.required('group'),
    groupCategory: row.required('group_category'),
    ...rateCells(row, reliability ?? 'suppressed'),
  }
}

export function requiredYear(row: RowReader<RateKind>): string {
  row.required('school_year')
  return row.year('school_year') ?? ''
}

function areaCode(row: RowReader<RateKind>, level: AreaLevel): string {
  const code = row.required('cds')
  if (level === 'state') {
    if (code !== '0'.repeat(14)) row.refuse('cds', 'bad_cds')
    return code
  }
  row.cds('cds', code)
  const tail = zeros[level]
  const endsRight = tail > 0 ? code.endsWith('0'.repeat(tail)) : !code.endsWith('0'.repeat(7))
  if (row.isUsable && !endsRight) row.refuse('cds', 'bad_cds')
  return code
}

/** Numerator, denominator and rate: all three, or none when suppressed; a rate is what it is made of. */
export function rateCells(
  row: RowReader<RateKind>,
  reliability: RateRow['reliability'],
): Pick<RateRow, 'numerator' | 'denominator' | 'ratePct' | 'reliability'> {
  const numerator = row.whole('numerator')
  const denominator = row.whole('denominator')
  const ratePct = row.decimal('rate_pct')
  if (row.isUsable) checkRate(row, numerator, denominator, ratePct)
  return { numerator, denominator, ratePct, reliability }
}

function checkRate(
  row: RowReader<RateKind>,
  numerator: number | null,
  denominator: number | null,
  ratePct: number | null,
) {
  if (ratePct !== null && ratePct > 100) return row.refuse('rate_pct', 'numerator_over_denominator')
  if (numerator === null || denominator === null) return
  if (numerator > denominator) return row.refuse('numerator', 'numerator_over_denominator')
  if (ratePct !== null && !isRateOf(ratePct, numerator, denominator)) row.refuse('rate_pct', 'rate_disagrees')
}
