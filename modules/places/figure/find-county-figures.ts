import type { Tx } from '#platform/database.ts'
import { countyFigures } from '../county-figures/county-figures.rules.ts'
import type { CountyFigures } from '../county-figures/county-figures.ts'
import type { SchoolRow } from '../public-file/public-file.ts'
import { countyDaysByMonth } from '../school-calendar/calendar-days.rules.ts'
import { findCalendarYear, listCalendars } from '../school-calendar/school-calendar.queries.ts'
import {
  listDirectoryRows,
  listFacilityRows,
  listFigureSources,
  listHealthSiteRows,
  listRateRows,
  listSchoolRows,
  listSupportStaffRows,
} from './figure.queries.ts'

/**
 * The public figures of the viewer's county, the same that its folder of public files gives; undefined before it
 * has any. `countyId` is the county code as a number: 34, or 0 for the practice county.
 */
export async function findCountyFigures(tx: Tx, countyId: number): Promise<CountyFigures | undefined> {
  // Row security would give nothing of another county; asking for one is a mistake of ours.
  if (tx.viewer.county !== countyId) throw new Error(`the viewer looks at county ${tx.viewer.county}`)
  const schools = await listSchoolRows(tx)
  if (schools.length === 0) return undefined
  return countyFigures(
    {
      countyCode: String(countyId).padStart(2, '0'),
      schools,
      chronicAbsence: await listRateRows(tx, 'chronic_absence'),
      suspension: await listRateRows(tx, 'suspension'),
      supportStaff: await listSupportStaffRows(tx),
      directory: await listDirectoryRows(tx),
      healthSites: await listHealthSiteRows(tx),
      facilities: await listFacilityRows(tx),
      schoolDaysByMonth: await countDays(tx, schools),
    },
    await listFigureSources(tx),
  )
}

/** School days by month of the newest school year that has calendars; null when none is loaded. */
async function countDays(tx: Tx, schools: readonly SchoolRow[]): Promise<readonly number[] | null> {
  const year = await findCalendarYear(tx)
  if (year === undefined) return null
  const codes = schools.map(({ cds }) => cds)
  return countyDaysByMonth(codes, await listCalendars(tx, year))
}
