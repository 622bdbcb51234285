export const subjects = ['english', 'mathematics'] as const
export type Subject = (typeof subjects)[number]
type Level = 'state' | 'district' | 'school'

/** A distance as its file gives it; null where the state published none. */
export type PublishedDistance = {
  readonly code: string
  readonly level: Level
  readonly subject: Subject
  readonly schoolYear: string
  readonly group: string
  readonly groupCategory: string
  readonly name: string
  readonly students: number | null
  readonly points: number | null
}

/** How far so many students score from the standard on average: points above it, or below when negative. */
export type Distance = { readonly students: number; readonly points: number }

/** One place's distances by subject, year and group; null is hidden, and what is not there was not published at all. */
export type PlaceAchievement = {
  readonly level: Level
  readonly code: string
  readonly name: string
  readonly distances: Readonly<Record<string, Distance | null>>
}

/** A place beside its district, the state and the schools most like it. */
export type Achievement = {
  readonly place: PlaceAchievement
  readonly district: PlaceAchievement | null
  readonly state: PlaceAchievement | null
  readonly similar: readonly PlaceAchievement[]
}

export const distanceKey = (subject: Subject, schoolYear: string, group: string): string =>
  `${subject} ${schoolYear} ${group}`
