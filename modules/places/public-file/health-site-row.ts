import { countyCode } from './california-county.ts'
import { isNpi } from './cell.rules.ts'
import type { FacilityRow, HealthSiteRow } from './public-file.ts'
import type { RowReader } from './row-reader.ts'

const programs = {
  FQHC: 'FQHC',
  'FQHC Look-Alike': 'look-alike',
} as const

/** One health center site of the federal list, as the cut file gives it. */
export function healthSiteRow(row: RowReader<'health_sites'>): HealthSiteRow {
  const program = row.oneOf('program', programs)
  if (program === null) row.refuse('program', 'missing')
  const county = row.text('county_name')
  const nearest = row.text('nearest_school_cds')
  return {
    kind: 'health_sites',
    line: row.line,
    siteId: row.required('site_id'),
    name: row.required('name'),
    organization: row.text('organization'),
    program: program ?? 'FQHC',
    countyCode: county === null ? null : countyCode(county),
    ...address(row),
    phone: row.phone('phone'),
    hoursPerWeek: row.decimal('hours_per_week'),
    nearestSchool:
      nearest === null
        ? null
        : {
            cds: row.cds('nearest_school_cds'),
            name: row.text('nearest_school_name') ?? '',
            meters: row.decimal('nearest_school_meters'),
          },
    namedAfterSchool: row.yes('named_after_school'),
  }
}

/** One licensed facility. A provider identifier that fails its check digit is set aside, the facility kept. */
export function facilityRow(row: RowReader<'facilities'>): FacilityRow {
  const county = row.text('county_name')
  const npi = row.text('npi')
  if (npi !== null && !isNpi(npi)) row.setAside('npi', 'bad_npi')
  return {
    kind: 'facilities',
    line: row.line,
    facilityId: row.required('facility_id'),
    name: row.required('name'),
    category: row.required('category'),
    categoryCode: row.text('category_code'),
    countyCode: county === null ? null : countyCode(county),
    licenseStatus: row.text('license_status'),
    licenseNumber: row.text('license_number'),
    licensedFrom: row.day('licensed_from'),
    licensedUntil: row.day('licensed_until'),
    npi: npi !== null && isNpi(npi) ? npi : null,
    businessName: row.text('business_name'),
    ...address(row),
    phone: row.phone('phone'),
  }
}

function address(row: RowReader<'health_sites'> | RowReader<'facilities'>) {
  const reader = row as RowReader<'health_sites'>
  const street = reader.text('street')
  if (street !== null && !/\d/.test(street)) reader.doubt('street', 'street_without_number')
  return { street, city: reader.text('city'), zip: reader.text('zip'), ...reader.place() }
}
