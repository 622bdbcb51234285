import type { FacilityRow, HealthSiteRow, PublicRow } from '../public-file/public-file.ts'
import { keyOf } from '../public-file/row-of-layout.ts'
import type { CountyRows } from './county-figures.rules.ts'
import type { MergedRows } from './merge-rows.ts'
import { countyOfUnnamedSites } from './site-county.rules.ts'

/** The rows of each county, by county code; the state's own rates are in each. */
export function rowsByCounty({ rows }: MergedRows): ReadonlyMap<string, CountyRows> {
  const schools = grouped(rows.schools)
  const chronicAbsence = grouped(rows.chronic_absence)
  const suspension = grouped(rows.suspension)
  const supportStaff = grouped(rows.support_staff)
  const directory = grouped(rows.directory)
  const healthSites = grouped(withCounty(rows.health_sites, rows.schools))
  const facilities = grouped(withCounty(rows.facilities, rows.schools))
  return new Map(
    [...schools.keys()].sort().map((countyCode) => [
      countyCode,
      {
        countyCode,
        schools: schools.get(countyCode) ?? [],
        chronicAbsence: [...(chronicAbsence.get(countyCode) ?? []), ...(chronicAbsence.get('') ?? [])],
        suspension: [...(suspension.get(countyCode) ?? []), ...(suspension.get('') ?? [])],
        supportStaff: supportStaff.get(countyCode) ?? [],
        directory: directory.get(countyCode) ?? [],
        healthSites: healthSites.get(countyCode) ?? [],
        facilities: facilities.get(countyCode) ?? [],
        schoolDaysByMonth: null,
      },
    ]),
  )
}

/** Rows by county; those of no county, the state's, under ''. */
function grouped<Row extends PublicRow>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const county = keyOf(row).county ?? ''
    const group = groups.get(county)
    if (group === undefined) groups.set(county, [row])
    else group.push(row)
  }
  return groups
}

/** Gives the rows of a list without a county column the county the list was cut to; else leaves them out. */
export function withCounty<Row extends HealthSiteRow | FacilityRow>(
  rows: readonly Row[],
  schools: MergedRows['rows']['schools'],
): readonly Row[] {
  const unnamed = rows.filter((row) => row.countyCode === null)
  if (unnamed.length === 0) return rows
  const county = countyOfUnnamedSites(unnamed, schools)
  return rows.flatMap((row) => {
    if (row.countyCode !== null) return [row]
    return county === null ? [] : [{ ...row, countyCode: county }]
  })
}
