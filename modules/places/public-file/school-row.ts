import { type GroupName, groupNames } from '../county-figures/county-figures.ts'
import { isRateOf } from './cell.rules.ts'
import type { SchoolRow } from './public-file.ts'
import type { RowReader } from './row-reader.ts'

const statuses = { active: 'active', closed: 'closed', pending: 'pending', merged: 'merged' } as const

/** One row of an enrollment file; the reader holds what is wrong with it. */
export function schoolRow(row: RowReader<'schools'>, fileYear: string): SchoolRow {
  const enrollment = row.requiredWhole('enrollment')
  const gradeLow = row.text('grade_low') ?? ''
  const gradeHigh = row.text('grade_high') ?? ''
  return {
    kind: 'schools',
    line: row.line,
    cds: row.cds('cds'),
    schoolYear: row.year('school_year') ?? fileYear,
    name: row.required('name'),
    districtName: row.required('district_name'),
    siteCounty: row.text('site_county'),
    status: row.oneOf('status', statuses) ?? 'active',
    schoolType: row.required('school_type'),
    schoolLevel: row.required('school_level'),
    gradeSpan: row.text('grade_span') ?? (gradeLow === gradeHigh ? gradeLow : `${gradeLow}-${gradeHigh}`),
    gradeLow,
    gradeHigh,
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
      total: row.whole('staff_total'),
      teachers: row.whole('staff_teachers'),
      administrators: row.whole('staff_administrators'),
    },
    groups: Object.fromEntries(
      groupNames.map((group) => [group, groupCount(row, group, enrollment)]),
    ) as Readonly<Record<GroupName, number | null>>,
  }
}

function groupCount(row: RowReader<'schools'>, group: GroupName, enrollment: number): number | null {
  const count = row.whole(`${group}_count`)
  const sharePct = row.decimal(`${group}_pct`)
  if (count === null) return null
  if (count > enrollment) row.refuse(`${group}_count`, 'numerator_over_denominator')
  else if (sharePct !== null && enrollment > 0 && !isRateOf(sharePct, count, enrollment))
    row.refuse(`${group}_pct`, 'share_disagrees')
  return count
}
