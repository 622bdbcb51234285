import { countyName } from '../public-file/california-county.ts'
import type {
  DirectoryRow,
  FacilityRow,
  HealthSiteRow,
  RateRow,
  SchoolRow,
  SupportStaffRow,
} from '../public-file/public-file.ts'
import type {
  AreaRates,
  CountyFigures,
  DistrictFigures,
  FigureSource,
  HealthSiteFigures,
  RateFigure,
  SchoolFigures,
} from './county-figures.ts'
import { dataEditionOf } from './data-edition.ts'
import { metersBetween, pointOf } from './distance.rules.ts'
import { schoolOfSite } from './site-match.rules.ts'

/** The rows of one county, each list without two rows of one key. Rates are of all students only. */
export type CountyRows = {
  readonly countyCode: string
  readonly schools: readonly SchoolRow[]
  readonly chronicAbsence: readonly RateRow[]
  readonly suspension: readonly RateRow[]
  readonly supportStaff: readonly SupportStaffRow[]
  readonly directory: readonly DirectoryRow[]
  readonly healthSites: readonly HealthSiteRow[]
  readonly facilities: readonly FacilityRow[]
  readonly schoolDaysByMonth: readonly number[] | null
}

/** Two lists that put a school farther apart than this do not agree on where it is. */
const disputedMeters = 2_000

/** The figures of a county, from its rows. The newest year of each file is used, and schools are in order of code. */
export function countyFigures(rows: CountyRows, sources: readonly FigureSource[]): CountyFigures {
  const enrollmentYear = newest(rows.schools)
  const schools = rows.schools
    .filter((school) => school.schoolYear === enrollmentYear && school.status !== 'closed')
    .toSorted((a, b) => order(a.cds, b.cds))
  const chronic = newestRates(rows.chronicAbsence)
  const suspended = newestRates(rows.suspension)
  const staff = new Map(ofNewestYear(rows.supportStaff).map((row) => [row.cds, row]))
  const places = placesByCode(rows.directory)
  const figures = {
    countyCode: rows.countyCode,
    countyName: countyName(rows.countyCode) ?? rows.countyCode,
    enrollmentYear,
    districts: districtsOf(schools),
    schools: schools.map(
      (school): SchoolFigures => ({
        ...schoolFacts(school),
        placeDisputed: isPlaceDisputed(school, places),
        chronicAbsence: rateOf(chronic.get(`school ${school.cds}`)),
        suspension: rateOf(suspended.get(`school ${school.cds}`)),
        supportStaff: staffOf(staff.get(school.cds)),
      }),
    ),
    healthSites: sitesOf(rows, schools),
    countyRates: ratesOf(`county ${rows.countyCode}000000000000`, chronic, suspended),
    stateRates: ratesOf('state 00000000000000', chronic, suspended),
    schoolDaysByMonth: rows.schoolDaysByMonth,
  }
  return { ...figures, dataEdition: dataEditionOf(figures), sources }
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const newest = (rows: readonly { readonly schoolYear: string }[]): string =>
  [...new Set(rows.map((row) => row.schoolYear))].sort().at(-1) ?? ''

/** Rows of the newest year there is. An older year does not stand in for a school without one. */
function ofNewestYear<Row extends { readonly schoolYear: string }>(rows: readonly Row[]): readonly Row[] {
  const year = newest(rows)
  return rows.filter((row) => row.schoolYear === year)
}

/** By level and code; the practice county and the state beside it share a code. */
const newestRates = (rows: readonly RateRow[]): ReadonlyMap<string, RateRow> =>
  new Map(ofNewestYear(rows).map((row) => [`${row.level} ${row.cds}`, row]))

type ReadFacts = Omit<SchoolFigures, 'placeDisputed' | 'chronicAbsence' | 'suspension' | 'supportStaff'>

const schoolFacts = (school: SchoolRow): ReadFacts => ({
  cds: school.cds,
  name: school.name,
  districtCode: school.cds.slice(0, 7),
  districtName: school.districtName,
  siteCounty: school.siteCounty,
  schoolType: school.schoolType,
  schoolLevel: school.schoolLevel,
  gradeSpan: school.gradeSpan,
  charter: school.charter,
  alternative: school.alternative,
  virtualCode: school.virtualCode,
  street: school.street,
  city: school.city,
  zip: school.zip,
  latitude: school.latitude,
  longitude: school.longitude,
  enrollment: school.enrollment,
  groups: school.groups,
})

function districtsOf(schools: readonly SchoolRow[]): DistrictFigures[] {
  const districts = new Map<string, { code: string; name: string; schoolCount: number }>()
  for (const school of schools) {
    const code = school.cds.slice(0, 7)
    const district = districts.get(code) ?? { code, name: school.districtName, schoolCount: 0 }
    districts.set(code, { ...district, schoolCount: district.schoolCount + 1 })
  }
  return [...districts.values()]
}

/**
 * Directory rows by the last seven digits, which name a school for good: a school that changes hands keeps them
 * under another district, and no two schools share them.
 */
function placesByCode(directory: readonly DirectoryRow[]): ReadonlyMap<string, DirectoryRow> {
  const schools = directory.filter((row) => row.status === 'active' && !row.cds.endsWith('0000000'))
  return new Map(schools.map((row) => [row.cds.slice(7), row]))
}

function isPlaceDisputed(school: SchoolRow, places: ReadonlyMap<string, DirectoryRow>): boolean {
  const listed = places.get(school.cds.slice(7))
  const [here, there] = [pointOf(school), listed === undefined ? null : pointOf(listed)]
  return here !== null && there !== null && metersBetween(here, there) > disputedMeters
}

function rateOf(row: RateRow | undefined): RateFigure | null {
  if (row === undefined) return null
  const { schoolYear, numerator, denominator, ratePct, reliability } = row
  return { schoolYear, numerator, denominator, ratePct, reliability }
}

function ratesOf(
  area: string,
  chronic: ReadonlyMap<string, RateRow>,
  suspended: ReadonlyMap<string, RateRow>,
): AreaRates {
  return { chronicAbsence: rateOf(chronic.get(area)), suspension: rateOf(suspended.get(area)) }
}

function staffOf(row: SupportStaffRow | undefined): SchoolFigures['supportStaff'] {
  if (row === undefined) return null
  const { schoolYear, counselor, psychologist, socialWorker, nurse } = row
  return { schoolYear, counselor, psychologist, socialWorker, nurse }
}

function sitesOf(rows: CountyRows, schools: readonly SchoolRow[]): HealthSiteFigures[] {
  const centers = rows.healthSites.map((site) => ({
    ...siteFacts(site.siteId, site),
    kind: site.program,
    schoolCds: schoolOfSite(site, schools),
  }))
  const licensed = rows.facilities.map((facility) => ({
    ...siteFacts(facility.facilityId, facility),
    kind: facility.category,
    schoolCds: null,
  }))
  return [...centers, ...licensed].sort((a, b) => order(a.siteId, b.siteId))
}

const siteFacts = (siteId: string, site: HealthSiteRow | FacilityRow) => ({
  siteId,
  name: site.name,
  street: site.street,
  city: site.city,
  latitude: site.latitude,
  longitude: site.longitude,
})
