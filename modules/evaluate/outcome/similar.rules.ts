import { countsLikeAdults, defaultAssumptions } from '#modules/plan/index.ts'
import { type PlaceOutcomes, pooledYears, rateOf, type SchoolProfile, type Setting } from './outcome.ts'

/** How many similar schools stand beside a school. */
export const similarCount = 10

/** What the plan takes for a school of adults. */
const thresholds = defaultAssumptions().values

/** Where a school teaches: adults, from a distance, under the state's alternative status, or as most do. */
export function settingOf(profile: SchoolProfile, place: PlaceOutcomes | undefined): Setting {
  if (/^(1[0-2]-)?AD$/.test(profile.gradeSpan)) return 'adult'
  const absence = rateOf(place, 'chronic_absence', pooledYears)
  const special =
    profile.alternative || /Special Education|Juvenile|County Community/.test(profile.schoolType)
  if (
    absence &&
    !special &&
    countsLikeAdults(
      {
        enrollment: profile.enrollment,
        // Three years are pooled.
        countedInYear: absence.denominator / 3,
        absentShare: absence.numerator / absence.denominator,
      },
      thresholds,
    )
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
  placed.sort((one, other) => one.at[0] - other.at[0])
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

/**
 * The others stand in the order of their size: from one's own place it goes outward, both ways, until a school of
 * that size alone is farther than the farthest kept. The whole state has thousands of one kind.
 */
function nearest(own: Placed, bySize: readonly Placed[], most: number): readonly string[] {
  const best: Far[] = []
  const start = bySize.indexOf(own)
  let [down, up] = [start - 1, start + 1]
  while (down >= 0 || up < bySize.length) {
    const [below, above] = [gap(own, bySize[down]), gap(own, bySize[up])]
    if (best.length >= most && Math.min(below, above) > best.at(-1)!.far) break
    const next = below <= above ? bySize[down--]! : bySize[up++]!
    keep(best, { code: next.code, far: distance(own.at, next.at) }, most)
  }
  return best.map(({ code }) => code)
}

type Far = { readonly code: string; readonly far: number }

const gap = (own: Placed, other: Placed | undefined): number =>
  other === undefined ? Number.POSITIVE_INFINITY : (other.at[0] - own.at[0]) ** 2
const distance = (one: Traits, other: Traits): number =>
  (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2

/** Puts one in its place among the best so far; of two as near, the lower code comes first. */
function keep(best: Far[], one: Far, most: number): void {
  let place = best.length
  while (place > 0 && isBefore(one, best[place - 1]!)) place--
  if (place >= most) return
  best.splice(place, 0, one)
  if (best.length > most) best.pop()
}

const isBefore = (one: Far, other: Far): boolean =>
  one.far < other.far || (one.far === other.far && one.code < other.code)
