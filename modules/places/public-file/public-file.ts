import type { GroupName, RateFigure } from '../county-figures/county-figures.ts'

/** What a public file is about, whoever's columns it is written in. */
export const fileKinds = [
  'schools',
  'chronic_absence',
  'suspension',
  'academic_indicator',
  'support_staff',
  'directory',
  'unduplicated_count',
  'health_sites',
  'facilities',
] as const
export type FileKind = (typeof fileKinds)[number]

/** One school of the enrollment file of one year. Counts are students; null is "not published". */
export type SchoolRow = {
  readonly kind: 'schools'
  readonly line: number
  readonly cds: string
  readonly schoolYear: string
  readonly name: string
  readonly districtName: string
  /** County in which the building stands, by name. */
  readonly siteCounty: string | null
  readonly status: 'active' | 'closed' | 'pending' | 'merged'
  readonly schoolType: string
  readonly schoolLevel: string
  readonly gradeSpan: string
  readonly gradeLow: string
  readonly gradeHigh: string
  readonly charter: boolean
  readonly magnet: boolean
  readonly titleOne: boolean
  /** Takes part in the state's accountability for schools with high-need students (DASS). */
  readonly alternative: boolean
  readonly virtualCode: string
  readonly street: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly enrollment: number
  readonly staff: {
    readonly total: number | null
    readonly teachers: number | null
    readonly administrators: number | null
  }
  readonly groups: Readonly<Record<GroupName, number | null>>
}

export const areaLevels = ['state', 'county', 'district', 'school'] as const
export type AreaLevel = (typeof areaLevels)[number]

/** A published rate of one place, year and group of students. */
export type RateRow = RateFigure & {
  readonly kind: 'chronic_absence' | 'suspension'
  readonly line: number
  readonly level: AreaLevel
  /** State 00000000000000, county 34000000000000, district 34674390000000, school all 14 digits. */
  readonly cds: string
  readonly name: string
  readonly districtName: string | null
  /** 'all', 'foster', 'homeless', a race group or a grade span. */
  readonly group: string
  readonly groupCategory: string
}

/** How far the students of one place, subject, year and group score from the standard, on average. */
export type AcademicRow = {
  readonly kind: 'academic_indicator'
  readonly line: number
  readonly level: Exclude<AreaLevel, 'county'>
  readonly cds: string
  readonly name: string
  readonly schoolYear: string
  readonly subject: 'english' | 'mathematics'
  readonly group: string
  readonly groupCategory: string
  /** Students tested, and those the state adds where too few were; null where nothing was published. */
  readonly students: number | null
  /** Points above, or when negative below, the lowest score that meets the standard. */
  readonly points: number | null
}

/** Full-time equivalents one school reported; null where nothing was reported. */
export type SupportStaffRow = {
  readonly kind: 'support_staff'
  readonly line: number
  readonly cds: string
  readonly schoolYear: string
  readonly counselor: number | null
  readonly psychologist: number | null
  readonly socialWorker: number | null
  readonly nurse: number | null
  readonly speechLanguageHearing: number | null
  readonly resourceSpecialist: number | null
  readonly libraryTeacher: number | null
  readonly libraryStaff: number | null
  readonly other: number | null
}

/** One school, district or office of the state's directory. A district's code ends in seven zeros. */
export type DirectoryRow = {
  readonly kind: 'directory'
  readonly line: number
  readonly cds: string
  /** Null for a district or an office. */
  readonly name: string | null
  readonly districtName: string
  readonly countyName: string | null
  readonly status: 'active' | 'closed' | 'merged' | 'pending'
  readonly schoolType: string | null
  readonly districtType: string | null
  readonly charter: boolean | null
  readonly openedOn: string | null
  readonly closedOn: string | null
  readonly updatedOn: string | null
  readonly gradeSpan: string | null
  readonly virtualCode: string | null
  readonly street: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly phone: string | null
  readonly website: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** Students who are poor, learning English or in foster care, each counted once. */
export type UnduplicatedCountRow = {
  readonly kind: 'unduplicated_count'
  readonly line: number
  readonly cds: string
  readonly schoolYear: string
  readonly name: string
  readonly enrollment: number
  readonly unduplicated: number | null
  readonly mealProgram: number | null
  readonly mealEligible: number | null
  readonly foster: number | null
  readonly homeless: number | null
  readonly migrant: number | null
  readonly directCertification: number | null
  readonly englishLearner: number | null
}

/** A health center site that the federal agency lists. */
export type HealthSiteRow = {
  readonly kind: 'health_sites'
  readonly line: number
  readonly siteId: string
  readonly name: string
  /** Who runs it; null where the list does not say. */
  readonly organization: string | null
  readonly program: 'FQHC' | 'look-alike'
  readonly countyCode: string | null
  readonly street: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly phone: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly hoursPerWeek: number | null
  /** The school that whoever made the list found nearest, and how far in meters. Not always right. */
  readonly nearestSchool: {
    readonly cds: string
    readonly name: string
    readonly meters: number | null
  } | null
  readonly namedAfterSchool: boolean | null
}

/** A health facility that the state licenses. */
export type FacilityRow = {
  readonly kind: 'facilities'
  readonly line: number
  readonly facilityId: string
  readonly name: string
  readonly category: string
  readonly categoryCode: string | null
  readonly countyCode: string | null
  readonly licenseStatus: string | null
  readonly licenseNumber: string | null
  readonly licensedFrom: string | null
  readonly licensedUntil: string | null
  /** National provider identifier; null when missing or when its check digit fails. */
  readonly npi: string | null
  readonly businessName: string | null
  readonly street: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly phone: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

export type PublicRow =
  | SchoolRow
  | RateRow
  | AcademicRow
  | SupportStaffRow
  | DirectoryRow
  | UnduplicatedCountRow
  | HealthSiteRow
  | FacilityRow

/** What is known of a file once it has been read to its end. */
export type FileFacts = {
  readonly file: string
  readonly kind: FileKind
  readonly layout: string
  readonly publisher: string
  readonly title: string
  readonly landingPage: string
  readonly schoolYears: readonly string[]
  /** The day in the file's name, else the day the file was last changed; null when neither is known. */
  readonly retrievedOn: string | null
  /** Rows that came out, of the counties asked for. */
  readonly rowCount: number
  /** Lines that hold a row, of all counties, unusable ones among them. */
  readonly linesRead: number
  readonly unusableCount: number
  /** SHA-256 of the file's bytes as they came, packed or not. */
  readonly sha256: string
  readonly byteCount: number
}

export type ProblemReason =
  | 'bad_cds'
  | 'code_mismatch'
  | 'county_mismatch'
  | 'practice_code'
  | 'missing'
  | 'not_a_number'
  | 'negative'
  | 'numerator_over_denominator'
  | 'rate_disagrees'
  | 'share_disagrees'
  | 'unknown_year'
  | 'unknown_code'
  | 'outside_california'
  | 'duplicate_key'
  | 'column_count'
  | 'quotes_broken'
  | 'not_a_day'
  | 'bad_npi'
  | 'bad_phone'
  | 'street_without_number'

/** One cell that cannot be what it says: its row is left out, the cell is set aside, or it is kept and pointed at. */
export type RowProblem = {
  readonly file: string
  readonly line: number
  readonly column: string | null
  readonly value: string | null
  readonly reason: ProblemReason
  readonly effect: 'row_unusable' | 'value_set_aside' | 'value_doubted'
}

export type FileRefusalReason =
  | 'empty'
  | 'unknown_header'
  | 'columns_missing'
  | 'column_twice'
  | 'not_a_table'
  | 'last_line_cut'
  | 'archive_cut'
  | 'archive_broken'
  | 'encoding_broken'
  | 'encoding_utf16'
  | 'letters_garbled'
  | 'quote_never_closed'
  | 'too_many_unusable'
  | 'too_large'
  | 'unreadable'

/** Why a whole file is left out: what, where, and the words of the sentence that says so. */
export type FileRefusal = {
  readonly file: string
  readonly reason: FileRefusalReason
  readonly line: number | null
  /** What the sentence names: missing columns, a count, the letters around a broken one. */
  readonly detail: string | null
  /** The first row that could not be used, when there was one. */
  readonly firstProblem: RowProblem | null
}
