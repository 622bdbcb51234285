/** One school as the rollout sees it: what its settled year is, before anyone decides when it opens. */
export type PlannedSchool = {
  readonly cds: string
  readonly name: string
  readonly districtCode: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly enrollment: number
  /** 0 least need … 1 most, and its standard deviation. */
  readonly need: number
  readonly needUncertainty: number
  /** What the school is to the plan: only 'served' schools ask for days of a clinician on campus. */
  readonly standing: 'served' | 'remote' | 'adult_serving' | 'court'
  readonly openNow: boolean
  /** Whole days a week of one clinician or more; 5 is one full-time clinician. */
  readonly daysPerWeek: number
  readonly visitsPerYear: number
  readonly medicalVisitShare: number
  readonly revenueCents: number
  readonly costCents: number
  readonly netCents: number
  /** Rounded up; null when no number of visits pays for the team. */
  readonly breakEvenVisitsPerYear: number | null
  /** The most visits its clinician days can hold. */
  readonly capacityVisitsPerYear: number
  readonly note: string | null
}
