import {
  type CountyOutcomes,
  type PlaceOutcomes,
  placeKey,
  pooledYears,
  rateOf,
  type SchoolProfile,
} from './outcome.ts'

/** How many similar schools stand beside a school. */
export const similarCount = 10
/** A school that counts this many students over a year for each enrolled, half of them absent, serves adults. */
const adultRatio = 3
const adultAbsence = 0.5

export type Setting = 'ordinary' | 'alternative' | 'virtual' | 'adult'

/** Where a school teaches: adults, from a distance, under the state's alternative status, or as most do. */
export function settingOf(profile: SchoolProfile, place: PlaceOutcomes | undefined): Setting {
  if (/^(1[0-2]-)?AD$/.test(profile.gradeSpan)) return 'adult'
  const absence = rateOf(place, 'chronic_absence', pooledYears)
  const special =
    profile.alternative || /Special Education|Juvenile|County Community/.test(profile.schoolType)
  if (
    absence &&
    !special &&
    profile.enrollment >= 100 &&
    absence.denominator / 3 >= adultRatio * profile.enrollment &&
    absence.numerator / absence.denominator >= adultAbsence
  )
    return 'adult'
  if (special) return 'alternative'
  return /^[FV]$/.test(profile.virtualCode) ? 'virtual' : 'ordinary'
}

export type Similar = { readonly profile: SchoolProfile; readonly distance: number }

/**
 * The schools of the county most like one: of its level and setting, nearest by size, disadvantage and share of
 * English learners, each in standard deviations of the county's schools. Nearest first. No outcome is looked at.
 */
export function similarSchools(
  { profiles, places }: Pick<CountyOutcomes, 'profiles' | 'places'>,
  code: string,
  most = similarCount,
): readonly Similar[] {
  const own = profiles.find((profile) => profile.code === code)
  if (!own) return []
  const setting = (profile: SchoolProfile) => settingOf(profile, places.get(placeKey('school', profile.code)))
  const known = profiles.filter((profile) => traits(profile) !== null)
  const spreads = [0, 1, 2].map((which) => deviation(known.map((profile) => traits(profile)![which]!)))
  const mine = traits(own)
  if (mine === null) return []
  return known
    .filter(
      (profile) =>
        profile.code !== code && profile.schoolLevel === own.schoolLevel && setting(profile) === setting(own),
    )
    .map((profile) => ({
      profile,
      distance: Math.hypot(
        ...traits(profile)!.map((value, which) => (value - mine[which]!) / (spreads[which] || 1)),
      ),
    }))
    .sort((one, other) => one.distance - other.distance || one.profile.code.localeCompare(other.profile.code))
    .slice(0, most)
}

/** Size by its logarithm, since 100 students more mean less to a large school; then two shares. */
function traits({ enrollment, groups }: SchoolProfile): readonly number[] | null {
  const poor = groups.socioeconomically_disadvantaged
  const learners = groups.english_learner
  if (enrollment === 0 || poor == null || learners == null) return null
  return [Math.log(enrollment), poor / enrollment, learners / enrollment]
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1))
}
