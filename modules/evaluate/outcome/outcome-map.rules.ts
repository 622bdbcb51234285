import { leastColored } from '#platform/small-numbers.ts'
import { byName } from './county-outcomes.rules.ts'
import { difference, direction } from './interval.rules.ts'
import { placeKey, type Rate, rateOf, type SchoolProfile } from './outcome.ts'
import { type OutcomeView, shownYear, stateRate } from './outcome-view.rules.ts'

/** How a school stands beside the state, as far as chance lets one say; no school is better or worse for it. */
export const standings = ['higher', 'same', 'lower', 'unmarked', 'adult'] as const
export type MapStanding = (typeof standings)[number]

export type MappedSchool = {
  readonly profile: SchoolProfile
  readonly rate: Rate | null
  readonly standing: MapStanding
}

/** Every school of the county by name; unmarked where its figure is hidden or rests on fewer than 30 students. */
export function mappedSchools(view: OutcomeView): readonly MappedSchool[] {
  const state = stateRate(view)
  const year = shownYear(view)
  return view.county.profiles.toSorted(byName).map((profile) => {
    const { code } = profile
    const rate = rateOf(view.county.places.get(placeKey('school', code)), view.asks.measure, year)
    const adult = view.county.kinds.get(code)?.setting === 'adult'
    return { profile, rate, standing: adult ? 'adult' : standingOf(rate, state) }
  })
}

function standingOf(rate: Rate | null, state: Rate | null): MapStanding {
  if (rate === null || state === null || rate.denominator < leastColored) return 'unmarked'
  return direction(difference(rate, state))
}
