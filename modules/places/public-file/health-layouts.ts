import type { Layout } from './layout.ts'

/** Layouts of the lists of health centers and facilities, as the federal agency and the state offer them. */
const publisher = {
  optional: {},
  codes: {},
  only: {},
  schoolYear: null,
  tell: null,
  encodings: ['utf-8', 'windows-1252'],
} as const

/**
 * The federal list of the whole country. Its header ends with a comma that its rows do not have. Sites that are
 * not in California, not active, or offices only, are passed over.
 */
const healthSites: Layout<'health_sites'> = {
  ...publisher,
  id: 'publisher/health_sites',
  kind: 'health_sites',
  source: 'health_sites',
  empty: [''],
  codes: {
    program: {
      'Federally Qualified Health Center (FQHC)': 'FQHC',
      'Federally Qualified Health Center (FQHC) Look-Alike': 'look-alike',
    },
  },
  only: {
    state: ['CA'],
    status: ['Active'],
    site_type: ['Service Delivery Site', 'Administrative/Service Delivery Site'],
  },
  columns: {
    program: 'Health Center Type',
    site_id: 'BPHC Assigned Number',
    name: 'Site Name',
    street: 'Site Address',
    city: 'Site City',
    state: 'Site State Abbreviation',
    zip: 'Site Postal Code',
    phone: 'Site Telephone Number',
    hours_per_week: 'Operating Hours per Week',
    setting: 'Health Center Service Delivery Site Location Setting Description',
    status: 'Site Status Description',
    site_type: 'Health Center Type Description',
    organization: 'Health Center Name',
    longitude: 'Geocoding Artifact Address Primary X Coordinate',
    latitude: 'Geocoding Artifact Address Primary Y Coordinate',
    county_name: 'Complete County Name',
  },
}

/** The state's list of licensed and certified facilities. Facilities that are not open are passed over. */
const facilities: Layout<'facilities'> = {
  ...publisher,
  id: 'publisher/facilities',
  kind: 'facilities',
  source: 'facilities',
  empty: [''],
  only: { status: ['OPEN'] },
  columns: {
    facility_id: 'FACID',
    status: 'FAC_STATUS_TYPE_CODE',
    npi: 'NPI',
    name: 'FACNAME',
    category_code: 'FAC_TYPE_CODE',
    category: 'FAC_FDR',
    street: 'ADDRESS',
    city: 'CITY',
    zip: 'ZIP',
    phone: 'CONTACT_PHONE_NUMBER',
    county_name: 'COUNTY_NAME',
    license_number: 'LICENSE_NUMBER',
    business_name: 'BUSINESS_NAME',
    license_status: 'LICENSE_STATUS_DESCRIPTION',
    licensed_from: 'LICENSE_EFFECTIVE_DATE',
    licensed_until: 'LICENSE_EXPIRATION_DATE',
    latitude: 'LATITUDE',
    longitude: 'LONGITUDE',
    as_of: 'DATA_DATE',
  },
}

export const healthLayouts: readonly Layout[] = [healthSites, facilities]
