import { type PlaceOutcomes, pooledYears, rateOf, type SchoolProfile, type Setting } from './outcome.ts'

/** How many similar schools stand beside a school. */
export const similarCount = 10
/** A school that counts this many students over a year for each enrolled, half of them absent, serves adults. */
const adultRatio = 3
const adultAbsence = 0.5

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

/** A school as its likeness to others is judged by. */
export type Peer = {
  readonly code: string
  readonly schoolLevel: string
  readonly setting: Setting
  readonly enrollment: number
  /** Students who are socioeconomically disadvantaged, and who learn English; null where it is not published. */
  readonly poor: number | null
  readonly learners: number | null
}

export const peerOf = ({ code, schoolLevel, enrollment, groups }: SchoolProfile, setting: Setting): Peer => ({
  code,
  schoolLevel,
  setting,
  enrollment,
  poor: groups.socioeconomically_disadvantaged ?? null,
  learners: groups.english_learner ?? null,
})

/** Codes of the schools nearest to one, nearest first. */
export type Nearest = (code: string, most?: number) => readonly string[]

/**
 * The schools most like one among some: of its level and setting, nearest by size, disadvantage and share of English
 * learners, each in standard deviations of all these schools. No outcome is looked at.
 */
export function nearestAmong(peers: readonly Peer[]): Nearest {
  const known = peers.flatMap((peer) => {
    const traits = traitsOf(peer)
    return traits === null ? [] : [{ peer, traits }]
  })
  const spreads = [0, 1, 2].map((which) => deviation(known.map(({ traits }) => traits[which]!)) || 1)
  const placed = known.map(({ peer, traits }) => ({
    code: peer.code,
    kind: kindOf(peer),
    at: traits.map((trait, which) => trait / spreads[which]!) as unknown as Traits,
  }))
  const kinds = Map.groupBy(placed, ({ kind }) => kind)
  const byCode = new Map(placed.map((one) => [one.code, one]))
  return (code, most = similarCount) => {
    const own = byCode.get(code)
    return own === undefined ? [] : nearest(own, kinds.get(own.kind)!, most)
  }
}

type Traits = readonly [number, number, number]
type Placed = { readonly code: string; readonly at: Traits }

const kindOf = ({ schoolLevel, setting }: Peer): string => `${setting} ${schoolLevel}`

/** Size by its logarithm, since 100 students more mean less to a large school; then two shares. */
function traitsOf({ enrollment, poor, learners }: Peer): Traits | null {
  if (enrollment === 0 || poor === null || learners === null) return null
  return [Math.log(enrollment), poor / enrollment, learners / enrollment]
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1))
}

/** Keeps the best so far in order while it goes through all: the whole state has thousands of one kind. */
function nearest(own: Placed, others: readonly Placed[], most: number): readonly string[] {
  const best: { readonly code: string; readonly far: number }[] = []
  for (const { code, at } of others) {
    if (code === own.code) continue
    const far = (at[0] - own.at[0]) ** 2 + (at[1] - own.at[1]) ** 2 + (at[2] - own.at[2]) ** 2
    const last = best.at(-1)
    if (best.length >= most && last !== undefined && !isBefore(far, code, last)) continue
    if (best.length >= most) best.pop()
    let place = best.length
    while (place > 0 && isBefore(far, code, best[place - 1]!)) place--
    best.splice(place, 0, { code, far })
  }
  return best.map(({ code }) => code)
}

const isBefore = (far: number, code: string, other: { code: string; far: number }): boolean =>
  far < other.far || (far === other.far && code < other.code)
