/** Small schools that share one clinician: the same whole days at each of them, every week, all year. */
export type Circuit = {
  /** Stable while its first school stays: `c-` and the lowest CDS code among its schools. */
  readonly id: string
  /** CDS codes in order; one alone is a part-time post that nobody shares. */
  readonly cds: readonly string[]
  /** Days a week beyond the schools' whole posts, at most five together. */
  readonly daysPerWeek: number
  /** Road kilometers between the two schools that lie farthest apart; 0 for a school alone. */
  readonly longestKm: number
}

/** How far a shared clinician may be asked to go, and to how many schools. */
export type CircuitLimits = {
  /** At most this many schools share one clinician (2 unless the county allows more). */
  readonly maxSchools: number
  /** The most road kilometers between any two schools of a circuit. */
  readonly maxKm: number
  /** Road kilometers for one kilometer as the crow flies. */
  readonly roadFactor: number
}

/** All part-time posts of a county and a count below which no grouping whatever can go. */
export type Circuits = { readonly circuits: readonly Circuit[]; readonly fewestPossible: number }

export const daysOfAPost = 5
