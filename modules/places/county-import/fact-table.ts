/** A PostgreSQL type in which a field of a parsed row arrives. */
type FactType = 'text' | 'int' | 'numeric' | 'double precision' | 'boolean' | 'date' | 'jsonb' | 'uuid'

/**
 * A table of published figures: which field of a parsed row goes into which column. Every such table leads with
 * `county_id` and bears `import_id`, so that one merge, one undoing and one comparison serve them all.
 */
export type FactTable = {
  readonly name: string
  /** Columns that, with the county, make a row the only one of its kind. */
  readonly key: readonly string[]
  /** Column → the row's field and its type. Keys are among them. */
  readonly columns: Readonly<Record<string, readonly [field: string, type: FactType]>>
  /** True where a newer list can leave a row out, which is then marked and not removed. */
  readonly delists: boolean
}

const text = (field: string) => [field, 'text'] as const
const whole = (field: string) => [field, 'int'] as const
const amount = (field: string) => [field, 'numeric'] as const
const yes = (field: string) => [field, 'boolean'] as const
const day = (field: string) => [field, 'date'] as const
const address = {
  street: text('street'),
  city: text('city'),
  zip: text('zip'),
}
const point = {
  latitude: ['latitude', 'double precision'],
  longitude: ['longitude', 'double precision'],
} as const

const schoolFigure: FactTable = {
  name: 'school_figure',
  key: ['code', 'school_year'],
  delists: false,
  columns: {
    code: text('cds'),
    school_year: text('schoolYear'),
    name: text('name'),
    district_name: text('districtName'),
    site_county: text('siteCounty'),
    status: text('status'),
    school_type: text('schoolType'),
    school_level: text('schoolLevel'),
    grade_span: text('gradeSpan'),
    grade_low: text('gradeLow'),
    grade_high: text('gradeHigh'),
    charter: yes('charter'),
    magnet: yes('magnet'),
    title_one: yes('titleOne'),
    alternative: yes('alternative'),
    virtual_code: text('virtualCode'),
    ...address,
    ...point,
    enrollment: whole('enrollment'),
    staff: ['staff', 'jsonb'],
    groups: ['groups', 'jsonb'],
  },
}

const rateFigure: FactTable = {
  name: 'rate_figure',
  // The practice county's own code, 00 and twelve zeros, is the state's: only the level tells them apart.
  key: ['code', 'level', 'measure', 'school_year', 'student_group'],
  delists: false,
  columns: {
    code: text('cds'),
    measure: text('kind'),
    school_year: text('schoolYear'),
    student_group: text('group'),
    group_category: text('groupCategory'),
    level: text('level'),
    name: text('name'),
    district_name: text('districtName'),
    numerator: whole('numerator'),
    denominator: whole('denominator'),
    rate_pct: amount('ratePct'),
    reliability: text('reliability'),
  },
}

const distanceFigure: FactTable = {
  name: 'distance_figure',
  key: ['code', 'level', 'subject', 'school_year', 'student_group'],
  delists: false,
  columns: {
    code: text('cds'),
    level: text('level'),
    subject: text('subject'),
    school_year: text('schoolYear'),
    student_group: text('group'),
    group_category: text('groupCategory'),
    name: text('name'),
    students: whole('students'),
    points: amount('points'),
  },
}

const supportStaffFigure: FactTable = {
  name: 'support_staff_figure',
  key: ['code', 'school_year'],
  delists: false,
  columns: {
    code: text('cds'),
    school_year: text('schoolYear'),
    counselor: amount('counselor'),
    psychologist: amount('psychologist'),
    social_worker: amount('socialWorker'),
    nurse: amount('nurse'),
    speech_language_hearing: amount('speechLanguageHearing'),
    resource_specialist: amount('resourceSpecialist'),
    library_teacher: amount('libraryTeacher'),
    library_staff: amount('libraryStaff'),
    other: amount('other'),
  },
}

const unduplicatedCountFigure: FactTable = {
  name: 'unduplicated_count_figure',
  key: ['code', 'school_year'],
  delists: false,
  columns: {
    code: text('cds'),
    school_year: text('schoolYear'),
    name: text('name'),
    enrollment: whole('enrollment'),
    unduplicated: whole('unduplicated'),
    meal_program: whole('mealProgram'),
    meal_eligible: whole('mealEligible'),
    foster: whole('foster'),
    homeless: whole('homeless'),
    migrant: whole('migrant'),
    direct_certification: whole('directCertification'),
    english_learner: whole('englishLearner'),
  },
}

const directoryEntry: FactTable = {
  name: 'directory_entry',
  key: ['code'],
  delists: true,
  columns: {
    code: text('cds'),
    name: text('name'),
    district_name: text('districtName'),
    county_name: text('countyName'),
    status: text('status'),
    school_type: text('schoolType'),
    district_type: text('districtType'),
    charter: yes('charter'),
    opened_on: day('openedOn'),
    closed_on: day('closedOn'),
    updated_on: day('updatedOn'),
    grade_span: text('gradeSpan'),
    virtual_code: text('virtualCode'),
    ...address,
    phone: text('phone'),
    website: text('website'),
    ...point,
    delisted_on: day('delistedOn'),
  },
}

const healthSite: FactTable = {
  name: 'health_site',
  key: ['site_id'],
  delists: true,
  columns: {
    site_id: text('siteId'),
    name: text('name'),
    organization: text('organization'),
    organization_id: ['organizationId', 'uuid'],
    program: text('program'),
    county_code: text('countyCode'),
    ...address,
    phone: text('phone'),
    ...point,
    hours_per_week: amount('hoursPerWeek'),
    nearest_school: ['nearestSchool', 'jsonb'],
    named_after_school: yes('namedAfterSchool'),
    delisted_on: day('delistedOn'),
  },
}

const licensedFacility: FactTable = {
  name: 'licensed_facility',
  key: ['facility_id'],
  delists: true,
  columns: {
    facility_id: text('facilityId'),
    name: text('name'),
    category: text('category'),
    category_code: text('categoryCode'),
    county_code: text('countyCode'),
    license_status: text('licenseStatus'),
    license_number: text('licenseNumber'),
    licensed_from: day('licensedFrom'),
    licensed_until: day('licensedUntil'),
    npi: text('npi'),
    business_name: text('businessName'),
    organization_id: ['organizationId', 'uuid'],
    ...address,
    phone: text('phone'),
    ...point,
    delisted_on: day('delistedOn'),
  },
}

const organization: FactTable = {
  name: 'organization',
  key: ['id'],
  delists: false,
  columns: { id: ['id', 'uuid'], name: text('name') },
}

const district: FactTable = {
  name: 'district',
  key: ['code'],
  delists: false,
  columns: {
    code: text('code'),
    name: text('name'),
    closed_on: day('closedOn'),
    closed_reason: text('closedReason'),
  },
}

const school: FactTable = {
  name: 'school',
  key: ['id'],
  delists: false,
  columns: {
    id: ['id', 'uuid'],
    code: text('code'),
    name: text('name'),
    district_code: text('districtCode'),
    listed_from: text('listedFrom'),
    listed_in: text('listedIn'),
    closed_on: day('closedOn'),
    closed_reason: text('closedReason'),
  },
}

const schoolCode: FactTable = {
  name: 'school_code',
  key: ['code'],
  delists: false,
  columns: { code: text('code'), school_id: ['schoolId', 'uuid'], listed_in: text('listedIn') },
}

/** Every table an import writes, in the order in which rows may come: what is leaned on before what leans. */
export const factTables = {
  district,
  school,
  schoolCode,
  schoolFigure,
  rateFigure,
  distanceFigure,
  supportStaffFigure,
  unduplicatedCountFigure,
  directoryEntry,
  organization,
  healthSite,
  licensedFacility,
} as const satisfies Readonly<Record<string, FactTable>>
export type FactTableKey = keyof typeof factTables
