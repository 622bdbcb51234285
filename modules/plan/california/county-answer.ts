/** What one county's plain plan comes to, as that county publishes it to stand beside the others. Whole cents. */
export type CountyAnswerFigures = {
  readonly enrollmentYear: string
  /** Edition of the list of assumptions. */
  readonly assumptions: string
  /** The day lead times count from, as YYYYMMDD. */
  readonly planFrom: number
  readonly firstYear: number
  readonly lastYear: number
  readonly schools: number
  readonly students: number
  readonly schoolsAsked: number
  readonly coverTheirTeam: number
  readonly clinicianFte: number
  /** All schools that are to have a team, settled, with the usual leavers. */
  readonly netCents: number
  /** Dollars a visit at which they pay for themselves; null when no rate does. */
  readonly breakEvenRate: number | null
  /** The lowest and the highest of it when one assumption moves within its range; null without a rate. */
  readonly rateRange: readonly [lowest: number, highest: number] | null
  readonly openNow: number
  readonly schoolsOpenAtEnd: number
  /** Calendar year in which the last school opens; null when not all do. */
  readonly everySchoolIn: number | null
  /** By people alone, money no object; null when none suffices. */
  readonly fewestHiresPerYear: number | null
  readonly gap: number | null
}

export type CountyAnswer = {
  /** Two digits. */
  readonly countyCode: string
  readonly dataEdition: string
  readonly modelVersion: string
  readonly publishedAt: Date
  readonly figures: CountyAnswerFigures
}

/** The middle and the ends of a figure over all counties; no county is named by it. */
export type StateRange = {
  readonly lowest: number
  readonly lowerQuarter: number
  readonly middle: number
  readonly upperQuarter: number
  readonly highest: number
}
