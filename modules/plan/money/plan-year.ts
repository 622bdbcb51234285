/** One school year of a rollout: what is really earned, spent and needed in it. */
export type PlanYear = {
  /** Calendar year in which the school year begins. */
  readonly year: number
  /** Schools open by the end of the year. */
  readonly schoolsOpen: number
  readonly studentsCovered: number
  readonly clinicianFte: number
  /** Clinicians to hire: for growth, and first of all in the place of leavers. */
  readonly hires: number
  /** Full-time equivalents who left in the June before. */
  readonly leavers: number
  readonly supervisorFte: number
  readonly revenueCents: number
  readonly receivedCents: number
  readonly costCents: number
  /** Grants and aid, never part of revenue. */
  readonly supportCents: number
  readonly lowestCashCents: number
  /** 'YYYY-MM'. */
  readonly lowestCashMonth: string
}
