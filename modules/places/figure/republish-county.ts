import type { Tx } from '#platform/database.ts'
import { deleteListing, findLastImport, publishListing } from '../county-import/county-import.queries.ts'
import { findCountyFigures } from './find-county-figures.ts'

/** Says anew, in the list of counties, what the viewer's county has in; nothing when it has no import. */
export async function republishCounty(tx: Tx): Promise<void> {
  const last = await findLastImport(tx)
  const figures = last && (await findCountyFigures(tx, tx.viewer.county ?? -1))
  if (last === undefined || figures === undefined) return deleteListing(tx)
  await publishListing(tx, last.id, last.appliedAt, {
    dataEdition: figures.dataEdition,
    enrollmentYear: figures.enrollmentYear,
    districtCount: figures.districts.length,
    schoolCount: figures.schools.length,
    studentCount: figures.schools.reduce((sum, school) => sum + school.enrollment, 0),
  })
}
