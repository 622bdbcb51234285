import { groupNames } from '../county-figures/county-figures.ts'
import { healthLayouts } from './health-layouts.ts'
import type { ColumnsOf, Layout } from './layout.ts'

/**
 * Layouts of the files as their publishers offer them: the columns are those of the publishers' downloads.
 * Order does not matter, columns that are not named here may be there, and comma or tab is seen from the header.
 */
const publisher = {
  optional: {},
  codes: {},
  only: {},
  schoolYear: null,
  tell: null,
  // The Department of Education writes UTF-8 in one year and windows-1252 in another.
  encodings: ['utf-8', 'windows-1252'],
} as const

/** Groups as the enrollment file heads them. */
const groupTitles: Readonly<Record<(typeof groupNames)[number], string>> = {
  socioeconomically_disadvantaged: 'Socioeconomically Disadvantaged',
  free_reduced_meal_eligible: 'Free/Reduced Meal Eligible',
  english_learner: 'English Learner',
  foster: 'Foster',
  homeless: 'Homeless',
  migrant: 'Migrant',
  students_with_disabilities: 'Students with Disabilities',
  african_american: 'African American',
  american_indian: 'American Indian',
  asian: 'Asian',
  filipino: 'Filipino',
  hispanic: 'Hispanic',
  pacific_islander: 'Pacific Islander',
  white: 'White',
  two_or_more_races: 'Two or More Races',
  not_reported: 'Not Reported',
}
const groupColumns = Object.fromEntries(
  groupNames.flatMap((group) => [
    [`${group}_count`, groupTitles[group]],
    [`${group}_pct`, `${groupTitles[group]} (%)`],
  ]),
) as Partial<Record<ColumnsOf['schools'], string>>

/** "California Public Schools", the state's geographic file: UTF-8 with a byte order mark, comma. */
const schools: Layout<'schools'> = {
  ...publisher,
  id: 'publisher/schools',
  kind: 'schools',
  source: 'public_schools',
  empty: ['', '*'],
  columns: {
    school_year: 'Academic Year',
    cds: 'CDS Code',
    district_code: 'District Code',
    school_code: 'School Code',
    county_name: 'County Name',
    district_name: 'District Name',
    name: 'School Name',
    school_type: 'School Type',
    status: 'Status',
    school_level: 'School Level',
    grade_low: 'Grade Low',
    grade_high: 'Grade High',
    charter: 'Charter',
    virtual_code: 'Virtual',
    magnet: 'Magnet',
    title_one: 'Title I',
    alternative: 'DASS',
    street: 'Street',
    city: 'City',
    zip: 'Zip',
    state: 'State',
    enrollment: 'Enroll Total',
    latitude: 'Latitude',
    longitude: 'Longitude',
    site_county: 'Geographic County Name',
    staff_total: 'Staff Total',
    staff_teachers: 'Staff Teacher',
    staff_administrators: 'Staff Admin',
    ...groupColumns,
  },
}

/** Source of the codes: "File Structure: Chronic Absenteeism Data", www.cde.ca.gov/ds/ad/fsabd.asp. */
const rateCodes = {
  level: { T: 'state', C: 'county', D: 'district', S: 'school' },
  group: {
    TA: 'all',
    GF: 'female',
    GM: 'male',
    GX: 'non_binary',
    GZ: 'gender_missing',
    SE: 'english_learners',
    SD: 'students_with_disabilities',
    SS: 'socioeconomically_disadvantaged',
    SM: 'migrant',
    SF: 'foster',
    SH: 'homeless',
    RA: 'asian',
    RB: 'african_american',
    RD: 'race_not_reported',
    RF: 'filipino',
    RH: 'hispanic_latino',
    RI: 'american_indian_alaska_native',
    RP: 'pacific_islander',
    RT: 'two_or_more_races',
    RW: 'white',
    // Kindergarten alone in the files up to 2022-23 as first published, with transitional kindergarten since.
    GRKN: 'grades_tk_k',
    GRTKKN: 'grades_tk_k',
    GRK8: 'grades_tk_8',
    GRTK8: 'grades_tk_8',
    GR13: 'grades_1_3',
    GR46: 'grades_4_6',
    GR78: 'grades_7_8',
    GR912: 'grades_9_12',
  },
} as const

/** Tab-separated, one file a year; an asterisk stands where ten students or fewer are counted. */
const chronicAbsence: Layout<'chronic_absence'> = {
  ...publisher,
  id: 'publisher/chronic_absence',
  kind: 'chronic_absence',
  source: 'chronic_absence',
  empty: ['', '*'],
  codes: rateCodes,
  columns: {
    school_year: 'Academic Year',
    level: 'Aggregate Level',
    county_code: 'County Code',
    district_code: 'District Code',
    school_code: 'School Code',
    county_name: 'County Name',
    district_name: 'District Name',
    name: 'School Name',
    charter_part: 'Charter School',
    alternative_part: 'DASS',
    group: 'Reporting Category',
    denominator: 'ChronicAbsenteeismEligibleCumulativeEnrollment',
    numerator: 'ChronicAbsenteeismCount',
    rate_pct: 'ChronicAbsenteeismRate',
  },
}

/** Tab-separated, one file a year; the rate is of students suspended once or more, each counted once. */
const suspension: Layout<'suspension'> = {
  ...publisher,
  id: 'publisher/suspension',
  kind: 'suspension',
  source: 'suspension',
  empty: ['', '*'],
  codes: rateCodes,
  columns: {
    school_year: 'AcademicYear',
    level: 'AggregateLevel',
    county_code: 'CountyCode',
    district_code: 'DistrictCode',
    school_code: 'SchoolCode',
    county_name: 'CountyName',
    district_name: 'DistrictName',
    name: 'SchoolName',
    charter_part: 'CharterYN',
    group: 'ReportingCategory',
    denominator: 'CumulativeEnrollment',
    numerator: 'Unduplicated Count of Students Suspended (Total)',
    rate_pct: 'Suspension Rate (Total)',
  },
}

/**
 * The Dashboard's academic indicator, one file a subject and year, 37 columns alike since 2023. Source of the columns and
 * codes: "Record Layout: Academic Indicator", www.cde.ca.gov/ta/ac/cm/ela24.asp, ela23.asp and math23.asp. Files of 2022
 * and before do not say their subject in any column, so their header is not known.
 */
const academicIndicator: Layout<'academic_indicator'> = {
  ...publisher,
  id: 'publisher/academic_indicator',
  kind: 'academic_indicator',
  source: 'academic_indicator',
  empty: ['', '*', '--'],
  codes: {
    level: { X: 'state', D: 'district', S: 'school' },
    subject: {
      ELA: 'english',
      ela: 'english',
      MATH: 'mathematics',
      Math: 'mathematics',
      math: 'mathematics',
    },
    group: {
      ALL: 'all',
      AA: 'african_american',
      AI: 'american_indian_alaska_native',
      AS: 'asian',
      FI: 'filipino',
      HI: 'hispanic_latino',
      PI: 'pacific_islander',
      WH: 'white',
      MR: 'two_or_more_races',
      EL: 'english_learners',
      SED: 'socioeconomically_disadvantaged',
      SWD: 'students_with_disabilities',
      FOS: 'foster',
      HOM: 'homeless',
    },
  },
  columns: {
    cds: 'cds',
    level: 'rtype',
    name: 'schoolname',
    district_name: 'districtname',
    county_name: 'countyname',
    group: 'studentgroup',
    students: 'currdenom',
    points: 'currstatus',
    subject: 'indicator',
    shared_from: 'pairshare_method',
    reporting_year: 'reportingyear',
  },
}

/** stusup.txt of the School Accountability Report Card, tab-separated; an empty role is not reported. */
const supportStaff: Layout<'support_staff'> = {
  ...publisher,
  id: 'publisher/support_staff',
  kind: 'support_staff',
  source: 'support_staff',
  empty: ['', '*'],
  columns: {
    cds: 'CDSCode',
    school_year: 'SARCYear',
    counselor: 'COUNS',
    library_teacher: 'LMT',
    library_staff: 'LMS',
    psychologist: 'PSY',
    social_worker: 'SW',
    nurse: 'NUR',
    speech_language_hearing: 'SLHS',
    resource_specialist: 'RSNT',
    other: 'OTHR',
  },
}

/** "No Data" stands for an empty cell; district and office rows end in 0000000. Tab-separated, all statuses. */
const directory: Layout<'directory'> = {
  ...publisher,
  id: 'publisher/directory',
  kind: 'directory',
  source: 'directory',
  empty: ['', 'No Data'],
  columns: {
    cds: 'CDSCode',
    status: 'StatusType',
    county_name: 'County',
    district_name: 'District',
    name: 'School',
    street: 'Street',
    city: 'City',
    zip: 'Zip',
    opened_on: 'OpenDate',
    closed_on: 'ClosedDate',
    charter: 'Charter',
    district_type: 'DOCType',
    school_type: 'SOCType',
    grade_span: 'GSserved',
    virtual_code: 'Virtual',
    latitude: 'Latitude',
    longitude: 'Longitude',
    updated_on: 'LastUpDate',
  },
  optional: { phone: 'Phone', website: 'WebSite' },
}

/**
 * The sheet "School-Level CALPADS UPC Data", saved as CSV: a title stands above the header, header cells hold
 * line breaks, and large counts a comma.
 */
const unduplicatedCount: Layout<'unduplicated_count'> = {
  ...publisher,
  id: 'publisher/unduplicated_count',
  kind: 'unduplicated_count',
  source: 'unduplicated_count',
  empty: ['', '*', 'N/A'],
  columns: {
    school_year: 'Academic Year',
    county_code: 'County Code',
    district_code: 'District Code',
    school_code: 'School Code',
    county_name: 'County Name',
    name: 'School Name',
    enrollment: 'Total Enrollment',
    meal_program: 'Free & Reduced Meal Program',
    foster: 'Foster',
    homeless: 'Homeless',
    migrant: 'Migrant Program',
    direct_certification: 'Direct Certification',
    meal_eligible: 'Unduplicated FRPM Eligible Count',
    english_learner: 'English Learner (EL)',
    unduplicated: 'CALPADS Unduplicated Pupil Count (UPC)',
  },
}

export const publisherLayouts: readonly Layout[] = [
  schools,
  chronicAbsence,
  suspension,
  academicIndicator,
  supportStaff,
  directory,
  unduplicatedCount,
  ...healthLayouts,
]
