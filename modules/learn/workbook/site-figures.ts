/** What is publicly known of a school, as its workbook shows it; null is "not published". */
export type SiteFacts = {
  readonly school: string
  readonly district: string
  readonly enrollment: number
  readonly schoolYear: string
  /** Students who are socioeconomically disadvantaged; null when not published. */
  readonly disadvantaged: number | null
  readonly absence: SiteRate | null
  readonly suspension: SiteRate | null
  readonly plan: SitePlan | null
  /** Rates the county may not show, as '<measure> <school year>', since they would give others away. */
  readonly hidden: ReadonlySet<string>
}
export type SiteRate = {
  readonly schoolYear: string
  readonly numerator: number | null
  readonly denominator: number | null
}
export type SitePlan = {
  readonly standing: string
  readonly clinicianFte: number
  readonly visitsPerYear: number
  readonly revenueCents: number
  readonly costCents: number
  readonly answeredAt: Date
}

export const figureNames = [
  'school',
  'district',
  'enrollment',
  'disadvantaged',
  'absence',
  'suspension',
  'days',
  'visits',
  'money',
] as const
export type FigureName = (typeof figureNames)[number]
export type SiteFigures = Readonly<Record<FigureName, string>>
