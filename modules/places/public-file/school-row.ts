import { type GroupName, groupNames } from '../county-figures/county-figures.ts'
import { countyCode, countyName } from './california-county.ts'
import { isRateOf } from './cell.rules.ts'
import type { SchoolRow } from './public-file.ts'
import type { RowReader } from './row-reader.ts'

type SchoolReader = RowReader<'schools'>

/** One row of an enrollment file; the reader holds what is wrong with it. */
export function schoolRow(row: SchoolReader, fileYear: string | null): SchoolRow {
  const enrollment = row.requiredWhole('enrollment')
  return {
    kind: 'schools',
    line: row.line,
    cds: row.cds(),
    schoolYear: schoolYear(row, fileYear),
    name: row.required('name'),
    districtName: row.required('district_name'),
    siteCounty: siteCounty(row.text('site_county')),
    status: row.oneOf('status', ['active', 'closed', 'pending', 'merged']) ?? 'active',
    schoolType: row.required('school_type'),
    schoolLevel: row.required('school_level'),
    ...grades(row),
    charter: row.yes('charter') ?? false,
    magnet: row.yes('magnet') ?? false,
    titleOne: row.yes('title_one') ?? false,
    alternative: row.yes('alternative') ?? false,
    virtualCode: row.text('virtual_code') ?? 'N',
    street: row.text('street'),
    city: row.text('city'),
    zip: row.text('zip'),
    ...row.place(),
    enrollment,
    staff: {
      total: row.decimal('staff_total'),
      teachers: row.decimal('staff_teachers'),
      administrators: row.decimal('staff_administrators'),
    },
    groups: groupCounts(row, enrollment),
  }
}

/** A county as it names itself here; a place outside California as the file has it. */
function siteCounty(text: string | null): string | null {
  const code = text === null ? null : countyCode(text)
  return code === null ? text : countyName(code)
}

function schoolYear(row: SchoolReader, fileYear: string | null): string {
  const year = row.year('school_year') ?? fileYear
  if (year === null) row.refuse('school_year', 'unknown_year')
  return year ?? ''
}

/** Grades as the cut files write them: K, PK, TK, 1 … 12, AD. */
function grades(row: SchoolReader): Pick<SchoolRow, 'gradeSpan' | 'gradeLow' | 'gradeHigh'> {
  const gradeLow = grade(row.text('grade_low'))
  const gradeHigh = grade(row.text('grade_high'))
  const span = gradeLow === gradeHigh ? gradeLow : `${gradeLow}-${gradeHigh}`
  return { gradeSpan: row.text('grade_span') ?? span, gradeLow, gradeHigh }
}
const grade = (text: string | null): string => (text ?? '').replace(/^0(?=\d)/, '').replace(/^KG$/, 'K')

/** The two columns of each group, named once and not for each of ten thousand rows. */
const groupColumns = groupNames.map((group) => ({
  group,
  count: `${group}_count` as const,
  pct: `${group}_pct` as const,
}))

function groupCounts(row: SchoolReader, enrollment: number): SchoolRow['groups'] {
  const counts: Partial<Record<GroupName, number | null>> = {}
  // Where the enrollment itself cannot be read, sixteen groups that exceed it are no news.
  const isCounted = row.isUsable
  for (const { group, count, pct } of groupColumns) {
    const students = row.whole(count)
    const sharePct = row.decimal(pct)
    counts[group] = students
    if (students === null || !isCounted) continue
    if (students > enrollment) row.refuse(count, 'numerator_over_denominator')
    else if (sharePct !== null && enrollment > 0 && !isRateOf(sharePct, students, enrollment))
      row.refuse(pct, 'share_disagrees')
  }
  return counts as Record<GroupName, number | null>
}
