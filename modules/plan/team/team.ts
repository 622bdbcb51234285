/** What a school is to the plan: only 'served' schools ask for days of a clinician on campus. */
export type Standing = 'served' | 'remote' | 'adult_serving' | 'court'

/** Two promises with their own figures; they are never mixed. */
export const teamPromises = ['days_by_need', 'full_time_everywhere'] as const
export type TeamPromise = (typeof teamPromises)[number]

export const postNames = [
  'clinician_licensed',
  'clinician_associate',
  'clinician_2',
  'navigator',
  'coordinator',
  'graduate_intern',
  'peer_specialist',
] as const
export type PostName = (typeof postNames)[number]

/** A post that a county adds to the team: so many for each full-time clinician, at a yearly pay in dollars. */
export type AddedPost = { readonly name: string; readonly perClinician: number; readonly payDollars: number }

/** Days a week of a full-time post. */
export const daysOfAPost = 5

/** A post of the team for each full-time clinician, and the pay of a full post in dollars a year. */
export type PostShare = {
  readonly post: PostName
  readonly perClinician: number
  readonly payDollars: number
}

/** A line of a team: full-time equivalents and what they cost a year with benefits and indirect, in whole cents. */
export type TeamPost = {
  readonly post: PostName | 'added'
  /** The county's own name of an added post; null for the posts of the model. */
  readonly name: string | null
  readonly fte: number
  readonly costCents: number
}

/** Demand and the clinician time that answers it. */
export type TeamSize = {
  readonly demandVisits: number
  /** Whole days a week; five are one full-time clinician. */
  readonly daysPerWeek: number
  readonly clinicianFte: number
  readonly capacityVisits: number
  /** The smaller of demand and capacity. */
  readonly visits: number
}

/** A full-time clinician's week, in hours. */
export type ClinicianWeek = {
  readonly paidHours: number
  readonly protectedHours: number
  readonly bookedHours: number
  /** Hours neither protected nor booked; negative when visits cross into the protected hours. */
  readonly spareHours: number
  /** Most visits a day that leave the protected hours alone. */
  readonly mostSlotsPerDay: number
  /** What the protected hours of one full-time clinician cost a year, in cents. */
  readonly protectedCostCents: number
}

export type WeekRefusal = 'protected_hours_crossed' | 'breaks_even_only_below_protected_hours'
