import { type Listing, type Weekday, weekdays } from '../listing/listing.ts'

export type CampusVisits = {
  readonly today: readonly Listing[]
  /** Those of which no day of the week is told: one has to ask. */
  readonly unsure: readonly Listing[]
}

/** What comes to a campus on a weekday (Monday is 0); at the viewer's schools where some are listed for them. */
export function campusVisitsOn(
  listings: readonly Listing[],
  { weekday, schools }: { readonly weekday: number; readonly schools: readonly string[] },
): CampusVisits {
  const today = weekdays[weekday]
  const here = listings.filter(
    ({ schoolId }) => schoolId !== null && (schools.length === 0 || schools.includes(schoolId)),
  )
  const days = new Map(here.map((listing) => [listing, daysOf(listing)]))
  return {
    today: here.filter((listing) => today !== undefined && days.get(listing)?.has(today)),
    unsure: here.filter((listing) => days.get(listing) === null),
  }
}

/** Its days at the school; where only words are told one has to ask, and where nothing is told its hours say it. */
function daysOf({ campusDays, campusNote, schedule }: Listing): ReadonlySet<Weekday> | null {
  if (campusDays.length > 0) return new Set(campusDays)
  if (campusNote !== null || schedule.length === 0) return null
  return new Set(schedule.flatMap(({ days }) => days))
}
