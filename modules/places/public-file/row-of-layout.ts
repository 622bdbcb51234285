import { directoryRow } from './directory-row.ts'
import { facilityRow, healthSiteRow } from './health-site-row.ts'
import type { Layout } from './layout.ts'
import type { FileKind, PublicRow } from './public-file.ts'
import { folderRateRow } from './rate-row.ts'
import type { RowReader } from './row-reader.ts'
import { schoolRow } from './school-row.ts'
import { supportStaffRow } from './support-staff-row.ts'
import { unduplicatedCountRow } from './unduplicated-count-row.ts'

/** Makes a typed row of what the reader holds. */
export function rowMaker(layout: Layout, fileYear: string | null): (row: RowReader<FileKind>) => PublicRow {
  const made = makers(fileYear ?? layout.schoolYear ?? '')[layout.kind]
  return made as (row: RowReader<FileKind>) => PublicRow
}

const makers = (fileYear: string) => ({
  schools: (row: RowReader<'schools'>) => schoolRow(row, fileYear),
  chronic_absence: (row: RowReader<'chronic_absence'>) =>
    folderRateRow(row as RowReader<'chronic_absence' | 'suspension'>),
  suspension: (row: RowReader<'suspension'>) =>
    folderRateRow(row as RowReader<'chronic_absence' | 'suspension'>),
  support_staff: supportStaffRow,
  directory: directoryRow,
  unduplicated_count: unduplicatedCountRow,
  health_sites: healthSiteRow,
  facilities: facilityRow,
})

/** What makes a row the only one of its kind in a file, and the county it belongs to: null when it does not say. */
export function keyOf(row: PublicRow): { readonly key: string; readonly county: string | null } {
  switch (row.kind) {
    case 'health_sites':
      return { key: row.siteId, county: row.countyCode }
    case 'facilities':
      return { key: row.facilityId, county: row.countyCode }
    case 'chronic_absence':
    case 'suspension':
      return {
        key: `${row.cds} ${row.schoolYear} ${row.group}`,
        county: row.level === 'state' ? null : row.cds.slice(0, 2),
      }
    case 'directory':
      return { key: row.cds, county: row.cds.slice(0, 2) }
    default:
      return { key: `${row.cds} ${row.schoolYear}`, county: row.cds.slice(0, 2) }
  }
}
