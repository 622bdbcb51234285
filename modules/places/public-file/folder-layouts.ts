import { groupNames } from '../county-figures/county-figures.ts'
import type { ColumnsOf, Layout } from './layout.ts'

/**
 * Layouts of the folder of cut files that a county can prepare once and hand around: one header row, UTF-8,
 * comma, plain or gzipped, an empty cell for "not published".
 */
const folder = {
  encodings: ['utf-8'],
  empty: [''],
  optional: {},
  codes: {},
  only: {},
  schoolYear: null,
  tell: null,
} as const

const groupColumns = Object.fromEntries(
  groupNames.flatMap((group) => [
    [`${group}_count`, `${group}_count`],
    [`${group}_pct`, `${group}_pct`],
  ]),
) as Partial<Record<ColumnsOf['schools'], string>>

const schools: Layout<'schools'> = {
  ...folder,
  id: 'folder/schools',
  kind: 'schools',
  source: 'public_schools',
  schoolYear: '2025-26',
  columns: {
    cds: 'cds_code',
    county_code: 'county_code',
    district_code: 'district_code',
    school_code: 'school_code',
    name: 'school_name',
    district_name: 'district_name',
    site_county: 'site_county',
    status: 'status',
    school_type: 'school_type',
    school_level: 'school_level',
    grade_span: 'grade_span',
    grade_low: 'grade_low',
    grade_high: 'grade_high',
    charter: 'charter',
    magnet: 'magnet',
    title_one: 'title_i',
    alternative: 'dass',
    virtual_code: 'virtual_code',
    street: 'street',
    city: 'city',
    state: 'state',
    zip: 'zip',
    latitude: 'latitude',
    longitude: 'longitude',
    enrollment: 'enrollment_total',
    staff_total: 'staff_total',
    staff_teachers: 'staff_teachers',
    staff_administrators: 'staff_administrators',
    ...groupColumns,
  },
}

const rateColumns = {
  level: 'level',
  cds: 'cds_code',
  name: 'name',
  district_name: 'district_name',
  school_year: 'academic_year',
  group: 'subgroup_id',
  group_category: 'subgroup_category',
  numerator: 'numerator',
  denominator: 'denominator',
  rate_pct: 'rate_pct',
  reliability: 'reliability',
  dataset: 'source_dataset',
} as const

/** Both rates share their columns; the column `source_dataset` says in each row which rate it is. */
const chronicAbsence: Layout<'chronic_absence'> = {
  ...folder,
  id: 'folder/chronic_absence',
  kind: 'chronic_absence',
  source: 'chronic_absence',
  columns: rateColumns,
  tell: { column: 'dataset', contains: 'chronic_absenteeism' },
}
const suspension: Layout<'suspension'> = {
  ...folder,
  id: 'folder/suspension',
  kind: 'suspension',
  source: 'suspension',
  columns: rateColumns,
  tell: { column: 'dataset', contains: 'suspension' },
}

const supportStaff: Layout<'support_staff'> = {
  ...folder,
  id: 'folder/support_staff',
  kind: 'support_staff',
  source: 'support_staff',
  columns: {
    cds: 'cds_code',
    school_year: 'academic_year',
    counselor: 'fte_counselor',
    psychologist: 'fte_psychologist',
    social_worker: 'fte_social_worker',
    nurse: 'fte_nurse',
    speech_language_hearing: 'fte_speech_language_hearing_specialist',
    resource_specialist: 'fte_resource_specialist',
    library_teacher: 'fte_library_media_teacher',
    library_staff: 'fte_library_media_staff',
    other: 'fte_other',
  },
}

const directory: Layout<'directory'> = {
  ...folder,
  id: 'folder/directory',
  kind: 'directory',
  source: 'directory',
  columns: {
    cds: 'cds_code',
    county_code: 'county_code',
    district_code: 'district_code',
    school_code: 'school_code',
    name: 'school_name',
    district_name: 'district_name',
    street: 'street',
    city: 'city',
    zip: 'zip',
    county_name: 'county',
    latitude: 'latitude',
    longitude: 'longitude',
    coordinate_source: 'coordinate_source',
  },
}

const unduplicatedCount: Layout<'unduplicated_count'> = {
  ...folder,
  id: 'folder/unduplicated_count',
  kind: 'unduplicated_count',
  source: 'unduplicated_count',
  columns: {
    cds: 'cds_code',
    school_year: 'academic_year',
    county_code: 'county_code',
    district_code: 'district_code',
    school_code: 'school_code',
    county_name: 'county_name',
    name: 'school_name',
    enrollment: 'total_enrollment',
    unduplicated: 'calpads_unduplicated_pupil_count',
    meal_program: 'free_reduced_meal_program',
    meal_eligible: 'unduplicated_frpm_eligible_count',
    foster: 'foster',
    homeless: 'homeless',
    migrant: 'migrant_program',
    direct_certification: 'direct_certification',
    english_learner: 'english_learner',
  },
}

const healthSites: Layout<'health_sites'> = {
  ...folder,
  id: 'folder/health_sites',
  kind: 'health_sites',
  source: 'health_sites',
  codes: { program: { 'FQHC Look-Alike': 'look-alike' } },
  columns: {
    site_id: 'hrsa_site_id',
    name: 'site_name',
    street: 'street',
    city: 'city',
    zip: 'zip',
    phone: 'phone',
    latitude: 'latitude',
    longitude: 'longitude',
    hours_per_week: 'hours_per_week',
    program: 'program',
    named_after_school: 'is_school_named',
    nearest_school_cds: 'nearest_school_cds',
    nearest_school_name: 'nearest_school_name',
    nearest_school_meters: 'nearest_school_m',
  },
}

const facilities: Layout<'facilities'> = {
  ...folder,
  id: 'folder/facilities',
  kind: 'facilities',
  source: 'facilities',
  columns: {
    facility_id: 'facility_id',
    name: 'facility_name',
    category: 'category',
    category_code: 'category_code',
    license_status: 'license_status',
    license_number: 'license_number',
    licensed_from: 'license_effective',
    licensed_until: 'license_expiration',
    npi: 'npi',
    business_name: 'business_name',
    street: 'street',
    city: 'city',
    zip: 'zip',
    phone: 'phone',
    latitude: 'latitude',
    longitude: 'longitude',
    as_of: 'data_date',
  },
}

export const folderLayouts: readonly Layout[] = [
  schools,
  chronicAbsence,
  suspension,
  supportStaff,
  directory,
  unduplicatedCount,
  healthSites,
  facilities,
]
