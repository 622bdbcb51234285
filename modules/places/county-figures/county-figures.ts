/**
 * What is public about one county, as the plan and the public pages read it. The same shape comes out of the
 * database and out of a folder of public files, so that a plan made from either is the same plan.
 */
export type CountyFigures = {
  /** Two digits, '34'; '00' is the practice county. */
  readonly countyCode: string
  readonly countyName: string
  /** Names the files read, their school years and content: equal text means equal figures. */
  readonly dataEdition: string
  /** School year of the newest enrollment file, '2025-26'. */
  readonly enrollmentYear: string
  readonly districts: readonly DistrictFigures[]
  readonly schools: readonly SchoolFigures[]
  readonly healthSites: readonly HealthSiteFigures[]
  /** All-students rates of the newest year, for the county and the state beside it. */
  readonly countyRates: AreaRates
  readonly stateRates: AreaRates
  /** School days of July … June, from the county's loaded calendars; null when none is loaded. */
  readonly schoolDaysByMonth: readonly number[] | null
  readonly sources: readonly FigureSource[]
}

export type DistrictFigures = { readonly code: string; readonly name: string; readonly schoolCount: number }

export type SchoolFigures = {
  /** County-District-School code, 14 digits kept as text. */
  readonly cds: string
  readonly name: string
  /** First seven digits of the CDS code. */
  readonly districtCode: string
  readonly districtName: string
  /** The county in which the building stands, which may not be the county that runs it. */
  readonly siteCounty: string | null
  readonly schoolType: string
  readonly schoolLevel: string
  readonly gradeSpan: string
  readonly charter: boolean
  readonly alternative: boolean
  /** N none, C and V classroom or primarily virtual, F fully virtual: as the state codes them. */
  readonly virtualCode: string
  readonly street: string | null
  readonly city: string | null
  readonly zip: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** True when two public files place the school more than two kilometers apart. */
  readonly placeDisputed: boolean
  readonly enrollment: number
  /** Students in each group; null is "not published", never zero. */
  readonly groups: Readonly<Record<GroupName, number | null>>
  readonly chronicAbsence: RateFigure | null
  readonly suspension: RateFigure | null
  readonly supportStaff: SupportStaff | null
}

export const groupNames = [
  'socioeconomically_disadvantaged',
  'free_reduced_meal_eligible',
  'english_learner',
  'foster',
  'homeless',
  'migrant',
  'students_with_disabilities',
  'african_american',
  'american_indian',
  'asian',
  'filipino',
  'hispanic',
  'pacific_islander',
  'white',
  'two_or_more_races',
  'not_reported',
] as const
export type GroupName = (typeof groupNames)[number]

/** A published rate. Numerator and denominator are null when suppressed; the denominator is cumulative. */
export type RateFigure = {
  readonly schoolYear: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly ratePct: number | null
  readonly reliability: 'reliable' | 'small-sample' | 'suppressed'
}

/** Full-time equivalents a school reported; null where the role was left empty. */
export type SupportStaff = {
  readonly schoolYear: string
  readonly counselor: number | null
  readonly psychologist: number | null
  readonly socialWorker: number | null
  readonly nurse: number | null
}

export type AreaRates = { readonly chronicAbsence: RateFigure | null; readonly suspension: RateFigure | null }

export type HealthSiteFigures = {
  readonly siteId: string
  readonly name: string
  readonly street: string | null
  readonly city: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** 'FQHC', 'look-alike' or the category of a licensed facility. */
  readonly kind: string
  /** The school on whose ground the site stands, once the list's known mismatches are mended; else null. */
  readonly schoolCds: string | null
}

/** Where figures come from, shown beside them. */
export type FigureSource = {
  readonly fileKind: string
  readonly publisher: string
  readonly schoolYears: readonly string[]
  readonly retrievedOn: string | null
  readonly rowCount: number
  /** SHA-256 of the rows of this county, in order. */
  readonly contentHash: string
}
