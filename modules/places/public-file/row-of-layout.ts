import { academicRow } from './academic-row.ts'
import { directoryRow } from './directory-row.ts'
import { facilityRow, healthSiteRow } from './health-site-row.ts'
import type { Layout } from './layout.ts'
import type { FileKind, PublicRow } from './public-file.ts'
import { rateRow } from './rate-row.ts'
import type { RowReader } from './row-reader.ts'
import { schoolRow } from './school-row.ts'
import { supportStaffRow } from './support-staff-row.ts'
import { unduplicatedCountRow } from './unduplicated-count-row.ts'

type AnyReader = RowReader<FileKind>

/** Makes a typed row of what the reader holds. `fileYear` is for layouts without a column for the school year. */
export function rowMaker(layout: Layout, fileYear: string | null): (row: AnyReader) => PublicRow {
  const made = {
    schools: (row: RowReader<'schools'>) => schoolRow(row, fileYear ?? layout.schoolYear),
    chronic_absence: rateRow,
    suspension: rateRow,
    academic_indicator: academicRow,
    support_staff: supportStaffRow,
    directory: directoryRow,
    unduplicated_count: unduplicatedCountRow,
    health_sites: healthSiteRow,
    facilities: facilityRow,
  }[layout.kind]
  return made as (row: AnyReader) => PublicRow
}

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
        // The practice county's own code, 00 and twelve zeros, is the state's: only the level tells them apart.
        key: `${row.cds} ${row.level} ${row.schoolYear} ${row.group}`,
        county: row.level === 'state' ? null : row.cds.slice(0, 2),
      }
    case 'academic_indicator':
      return {
        key: `${row.cds} ${row.level} ${row.schoolYear} ${row.subject} ${row.group}`,
        county: row.level === 'state' ? null : row.cds.slice(0, 2),
      }
    case 'directory':
      return { key: row.cds, county: row.cds.slice(0, 2) }
    default:
      return { key: `${row.cds} ${row.schoolYear}`, county: row.cds.slice(0, 2) }
  }
}
