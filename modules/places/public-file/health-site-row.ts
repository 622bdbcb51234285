import { countyCode } from './california-county.ts'
import { isNpi } from './cell.rules.ts'
import type { FacilityRow, HealthSiteRow } from './public-file.ts'
import type { RowReader } from './row-reader.ts'

/** One health center site of the federal list. */
export function healthSiteRow(row: RowReader<'health_sites'>): HealthSiteRow {
  return {
    kind: 'health_sites',
    line: row.line,
    siteId: row.required('site_id'),
    name: row.required('name'),
    organization: row.text('organization'),
    program: row.requiredOneOf('program', ['FQHC', 'look-alike']),
    countyCode: countyOf(row),
    ...addressOf(row),
    phone: row.phone('phone'),
    hoursPerWeek: row.decimal('hours_per_week'),
    nearestSchool: nearestSchool(row),
    namedAfterSchool:
      row.text('setting') === null ? row.yes('named_after_school') : row.text('setting') === 'School',
  }
}

function nearestSchool(row: RowReader<'health_sites'>): HealthSiteRow['nearestSchool'] {
  const cds = row.text('nearest_school_cds')
  if (cds === null) return null
  if (!/^\d{14}$/.test(cds)) row.setAside('nearest_school_cds', 'bad_cds')
  const name = row.text('nearest_school_name') ?? ''
  return { cds, name, meters: row.decimal('nearest_school_meters') }
}

/** One licensed facility. A provider identifier that fails its check digit is set aside, the facility kept. */
export function facilityRow(row: RowReader<'facilities'>): FacilityRow {
  const npi = row.text('npi')
  const isGood = npi !== null && isNpi(npi)
  if (npi !== null && !isGood) row.setAside('npi', 'bad_npi')
  return {
    kind: 'facilities',
    line: row.line,
    facilityId: row.required('facility_id'),
    name: row.required('name'),
    category: row.required('category'),
    categoryCode: row.text('category_code'),
    countyCode: countyOf(row),
    licenseStatus: row.text('license_status'),
    licenseNumber: row.text('license_number'),
    licensedFrom: row.day('licensed_from'),
    licensedUntil: row.day('licensed_until'),
    npi: isGood ? npi : null,
    businessName: row.text('business_name'),
    ...addressOf(row),
    phone: row.phone('phone'),
  }
}

/** Both kinds of row hold these columns; the reader of one can read them of the other. */
type AddressReader = RowReader<'health_sites'>

function countyOf(row: RowReader<'health_sites'> | RowReader<'facilities'>): string | null {
  const reader = row as AddressReader
  const name = reader.text('county_name')
  if (name === null) return null
  const code = countyCode(name)
  if (code === null) reader.refuse('county_name', 'unknown_code')
  return code
}

function addressOf(row: RowReader<'health_sites'> | RowReader<'facilities'>) {
  const reader = row as AddressReader
  const street = reader.text('street')
  if (street !== null && !/\d/.test(street)) reader.doubt('street', 'street_without_number')
  return { street, city: reader.text('city'), zip: reader.text('zip'), ...reader.place() }
}
