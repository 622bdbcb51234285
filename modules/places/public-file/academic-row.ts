import type { AcademicRow } from './public-file.ts'
import { isNoSchool } from './rate-row.ts'
import type { RowReader } from './row-reader.ts'

type Reader = RowReader<'academic_indicator'>

const levels = ['state', 'district', 'school'] as const
const subjects = ['english', 'mathematics'] as const

/**
 * The average distance from the standard of one place, subject, year and group. Groups that are parts of other groups
 * (English learners only, reclassified students, who took which test) are passed over: beside the whole they would
 * tell of a few. A row without students or without points is "not published", never zero.
 */
export function academicRow(row: Reader): AcademicRow {
  const level = row.requiredOneOf('level', levels)
  const cds = codeOf(row, level)
  // A school without tested grades is lent another school's or its district's figures: they are not its own.
  if (level === 'school' && (isNoSchool(cds) || row.text('shared_from') !== null)) row.passOver()
  row.required('group')
  const [group, groupCategory] = groupOf(row)
  const { students, points } = figuresOf(row)
  return {
    kind: 'academic_indicator',
    line: row.line,
    level,
    cds,
    name: nameOf(row, level),
    schoolYear: yearOf(row),
    subject: row.requiredOneOf('subject', subjects),
    group,
    groupCategory,
    students,
    points,
  }
}

const stateCode = '0'.repeat(14)

function codeOf(row: Reader, level: AcademicRow['level']): string {
  if (level === 'state') return stateCode
  const cds = row.cds()
  if (level === 'district' && !cds.endsWith('0000000')) row.refuse('cds', 'bad_cds')
  return cds
}

function nameOf(row: Reader, level: AcademicRow['level']): string {
  if (level === 'state') return 'California'
  return row.required(level === 'district' ? 'district_name' : 'name')
}

/** The state's year of reporting, 2025, is the school year 2024-25. */
function yearOf(row: Reader): string {
  const text = row.required('reporting_year')
  if (!/^20\d\d$/.test(text)) {
    if (text !== '') row.refuse('reporting_year', 'unknown_year')
    return ''
  }
  return `${Number(text) - 1}-${text.slice(2)}`
}

const categories: Readonly<Record<string, readonly string[]>> = {
  total: ['all'],
  program: [
    'english_learners',
    'students_with_disabilities',
    'socioeconomically_disadvantaged',
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
  ],
}
const categoryOf = new Map(
  Object.entries(categories).flatMap(([category, groups]) =>
    groups.map((group) => [group, category] as const),
  ),
)
/** Long-term English learners, English learners only, reclassified, English only; who took which of two tests. */
const partsOfGroups: readonly string[] = ['LTEL', 'ELO', 'RFP', 'EO', 'SBA', 'CAA']

function groupOf(row: Reader): readonly [string, string] {
  const group = row.coded('group') ?? ''
  if (partsOfGroups.includes(group)) row.passOver()
  const category = categoryOf.get(group)
  if (category === undefined && !row.isPassedOver) row.refuse('group', 'unknown_code')
  return [group, category ?? '']
}

function figuresOf(row: Reader): Pick<AcademicRow, 'students' | 'points'> {
  const students = row.whole('students')
  const points = row.signed('points')
  if (students === null || students === 0 || points === null) return { students: null, points: null }
  if (Math.abs(points) > 1000) row.refuse('points', 'not_a_number')
  return { students, points }
}
