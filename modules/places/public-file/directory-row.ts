import type { DirectoryRow } from './public-file.ts'
import type { RowReader } from './row-reader.ts'

/** One school, district or office of the directory. A cut directory lists active schools only. */
export function directoryRow(row: RowReader<'directory'>): DirectoryRow {
  const cds = row.cds()
  if (row.isUsable && !cds.endsWith('0000000')) row.required('name')
  return {
    kind: 'directory',
    line: row.line,
    cds,
    name: row.text('name'),
    districtName: row.required('district_name'),
    countyName: row.text('county_name'),
    status: row.oneOf('status', ['active', 'closed', 'merged', 'pending']) ?? 'active',
    schoolType: row.text('school_type'),
    districtType: row.text('district_type'),
    charter: row.yes('charter'),
    openedOn: row.day('opened_on'),
    closedOn: row.day('closed_on'),
    updatedOn: row.day('updated_on'),
    gradeSpan: row.text('grade_span'),
    virtualCode: row.text('virtual_code'),
    street: row.text('street'),
    city: row.text('city'),
    zip: row.text('zip'),
    phone: row.phone('phone'),
    website: row.text('website'),
    ...row.place(),
  }
}
