import { isRateOf } from './cell.rules.ts'
import type { AreaLevel, RateRow } from './public-file.ts'
import type { RowReader } from './row-reader.ts'

type RateReader = RowReader<'chronic_absence' | 'suspension'>

const levels = ['state', 'county', 'district', 'school'] as const
/** Digits with which the code of a place is filled up, by its level. */
const zeros: Readonly<Record<AreaLevel, string>> = {
  state: '0'.repeat(14),
  county: '0'.repeat(12),
  district: '0'.repeat(7),
  school: '',
}
/** Codes that stand for a district's office and for private schools it pays for, not for a school. */
export const isNoSchool = (cds: string): boolean => cds.endsWith('0000000') || cds.endsWith('0000001')

/**
 * One published rate. The publisher's files also hold the charter and the alternative part of each state, county
 * and district; only the whole is read. A school is a part of its own and stands there once.
 */
export function rateRow(row: RateReader): RateRow {
  const level = row.requiredOneOf('level', levels)
  if (level !== 'school' && !isWhole(row)) row.passOver()
  const cds = areaCode(row, level)
  if (level === 'school' && isNoSchool(cds)) row.passOver()
  if (row.layout.tell !== null && !row.required('dataset').includes(row.layout.tell.contains))
    row.refuse('dataset', 'unknown_code')
  row.required('school_year')
  return {
    kind: row.layout.kind,
    line: row.line,
    level,
    cds,
    ...areaNames(row, level),
    schoolYear: row.year('school_year') ?? '',
    ...groupOf(row),
    ...rateCells(row),
  }
}

const isWhole = (row: RateReader): boolean =>
  (['charter_part', 'alternative_part'] as const).every((column) => /^all$/i.test(row.text(column) ?? 'all'))

function areaCode(row: RateReader, level: AreaLevel): string {
  if (level === 'state') return zeros.state
  const parts = [row.text('county_code'), row.text('district_code'), row.text('school_code')]
  const depth = level === 'county' ? 1 : level === 'district' ? 2 : 3
  const whole = row.text('cds') ?? `${parts.slice(0, depth).join('')}${zeros[level]}`
  const column = row.text('cds') === null ? 'county_code' : 'cds'
  if (!/^\d{14}$/.test(whole) || !whole.endsWith(zeros[level])) row.refuse(column, 'bad_cds')
  else row.isOfCounty(column, whole.slice(0, 2))
  return whole
}

/** The cut files name the place in one column, the publisher in one for each level. */
function areaNames(row: RateReader, level: AreaLevel): Pick<RateRow, 'name' | 'districtName'> {
  const districtName = row.text('district_name')
  if (!('county_name' in row.layout.columns)) return { name: row.required('name'), districtName }
  if (level === 'state') return { name: 'California', districtName: null }
  if (level === 'county') return { name: row.required('county_name'), districtName: null }
  return { name: row.required(level === 'district' ? 'district_name' : 'name'), districtName }
}

function groupOf(row: RateReader): Pick<RateRow, 'group' | 'groupCategory'> {
  row.required('group')
  const known = groupByName.get(row.coded('group') ?? '')
  if (known === undefined) row.refuse('group', 'unknown_code')
  return known ?? { group: '', groupCategory: '' }
}

const categories: Readonly<Record<string, readonly string[]>> = {
  total: ['all'],
  gender: ['female', 'male', 'non_binary', 'gender_missing'],
  program: [
    'english_learners',
    'students_with_disabilities',
    'socioeconomically_disadvantaged',
    'migrant',
    'foster',
    'homeless',
  ],
  race_ethnicity: [
    'african_american',
    'american_indian_alaska_native',
    'asian',
    'filipino',
    'hispanic_latino',
    'pacific_islander',
    'white',
    'two_or_more_races',
    'race_not_reported',
  ],
  grade_span: ['grades_tk_k', 'grades_1_3', 'grades_4_6', 'grades_7_8', 'grades_tk_8', 'grades_9_12'],
}
const groupByName = new Map(
  Object.entries(categories).flatMap(([groupCategory, groups]) =>
    groups.map((group) => [group, { group, groupCategory }] as const),
  ),
)

type RateCells = Pick<RateRow, 'numerator' | 'denominator' | 'ratePct' | 'reliability'>

/** Fewer students than this make a sample small. Source: the state's reports show such rates with a caution. */
const smallSample = 30

/** Numerator, denominator and rate, which is what it is made of; empty when suppressed, and then never zero. */
function rateCells(row: RateReader): RateCells {
  const numerator = row.whole('numerator')
  const denominator = row.whole('denominator')
  const ratePct = row.decimal('rate_pct')
  const seen = denominator === null ? 'suppressed' : denominator < smallSample ? 'small-sample' : 'reliable'
  const said = row.oneOf('reliability', ['reliable', 'small-sample', 'suppressed'])
  if (row.isUsable && !row.isPassedOver)
    checkRate(row, { numerator, denominator, ratePct, reliability: seen })
  return { numerator, denominator, ratePct, reliability: said ?? seen }
}

function checkRate(row: RateReader, { numerator, denominator, ratePct }: RateCells): void {
  const hidden = [numerator, denominator, ratePct].filter((value) => value === null).length
  if (hidden !== 0 && hidden !== 3) row.refuse(numerator === null ? 'numerator' : 'rate_pct', 'missing')
  else if (ratePct !== null && ratePct > 100) row.refuse('rate_pct', 'numerator_over_denominator')
  else if (numerator === null || denominator === null || ratePct === null) return
  else if (numerator > denominator) row.refuse('numerator', 'numerator_over_denominator')
  else if (!isRateOf(ratePct, numerator, denominator)) row.refuse('rate_pct', 'rate_disagrees')
}
