import type { PlannedSchool } from '../rollout/planned-school.ts'
import { type Circuit, type CircuitLimits, type Circuits, daysOfAPost } from './circuit.ts'
import { roadKm } from './road.ts'

type Stop = { readonly school: PlannedSchool; readonly days: number }
/** Whether two schools, by CDS code, may share at all. */
type MayShare = (cds: string, other: string) => boolean
/** Positions of stops that share one clinician. */
type Group = number[]

/**
 * Groups the days that schools need beyond whole posts: fewest part-time posts, then full weeks, then like
 * need, then short ways. Biggest first into the best place, then one exchange at a time while it saves a post.
 * The same schools in any order give the same circuits.
 */
export function formCircuits(
  schools: readonly PlannedSchool[],
  limits: CircuitLimits,
  mayShare: MayShare = () => true,
): Circuits {
  const stops = schools
    .filter(canShare)
    .map((school) => ({ school, days: school.daysPerWeek % daysOfAPost }))
    .sort(
      (a, b) => b.days - a.days || b.school.need - a.school.need || (a.school.cds < b.school.cds ? -1 : 1),
    )
  const map = new CircuitMap(stops, limits, mayShare)
  const groups = savePosts(placeBiggestFirst(map), map)
  const circuits = groups.map((group) => map.circuit(group)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { circuits, fewestPossible: fewestPosts(stops, limits) }
}

/** Adult-serving, court and remote schools and sites already open keep to themselves; so does a school without a place. */
const canShare = (school: PlannedSchool): boolean =>
  school.standing === 'served' &&
  !school.openNow &&
  school.daysPerWeek % daysOfAPost > 0 &&
  school.latitude !== null &&
  school.longitude !== null

/** No week holds more than five days, no post more schools than allowed, nor two schools of three days or more. */
function fewestPosts(stops: readonly Stop[], limits: CircuitLimits): number {
  const days = stops.reduce((sum, stop) => sum + stop.days, 0)
  const large = stops.filter((stop) => stop.days * 2 > daysOfAPost).length
  return Math.max(Math.ceil(days / daysOfAPost), Math.ceil(stops.length / limits.maxSchools), large)
}

function placeBiggestFirst(map: CircuitMap): Group[] {
  const groups: Group[] = []
  map.stops.forEach((_, stop) => {
    const best = map.bestGroup(stop, groups)
    if (best) best.push(stop)
    else groups.push([stop])
  })
  return groups
}

/** A school alone takes another's seat when that other finds a seat elsewhere: one post fewer each time. */
function savePosts(groups: Group[], map: CircuitMap): Group[] {
  let kept = groups
  let alone: Group | undefined
  const hopeless = new Set<number>()
  const nextAlone = () => kept.find((group) => group.length === 1 && !hopeless.has(group[0]!))
  for (alone = nextAlone(); alone; alone = nextAlone()) {
    const stop = alone[0]!
    if (seatByExchange(stop, kept, map)) {
      kept = kept.filter((group) => group !== alone)
      hopeless.clear()
    } else hopeless.add(stop)
  }
  return kept
}

function seatByExchange(stop: number, groups: readonly Group[], map: CircuitMap): boolean {
  const others = groups.filter((group) => !group.includes(stop))
  for (const group of others) {
    for (const seated of group) {
      const left = group.filter((member) => member !== seated)
      if (left.length === 0 || !map.fits(stop, left)) continue
      const elsewhere = map.bestGroup(
        seated,
        others.filter((other) => other !== group),
      )
      if (!elsewhere) continue
      elsewhere.push(seated)
      group.splice(group.indexOf(seated), 1, stop)
      return true
    }
  }
  return false
}

/** Who may share with whom, worked out once. */
class CircuitMap {
  readonly stops: readonly Stop[]
  readonly #limits: CircuitLimits
  readonly #km: Float64Array

  constructor(stops: readonly Stop[], limits: CircuitLimits, mayShare: MayShare) {
    this.stops = stops
    this.#limits = limits
    this.#km = new Float64Array(stops.length ** 2)
    for (let a = 0; a < stops.length; a++)
      for (let b = 0; b < a; b++) {
        const [one, other] = [stops[a]!.school, stops[b]!.school]
        const km = mayShare(one.cds, other.cds)
          ? roadKm(one, other, limits.roadFactor)
          : Number.POSITIVE_INFINITY
        this.#km[a * stops.length + b] = km
        this.#km[b * stops.length + a] = km
      }
  }

  #distance(a: number, b: number): number {
    return this.#km[a * this.stops.length + b]!
  }

  #days(group: Group): number {
    return group.reduce((sum, stop) => sum + this.stops[stop]!.days, 0)
  }

  fits(stop: number, group: Group): boolean {
    return (
      group.length < this.#limits.maxSchools &&
      this.#days(group) + this.stops[stop]!.days <= daysOfAPost &&
      group.every((member) => this.#distance(stop, member) <= this.#limits.maxKm)
    )
  }

  bestGroup(stop: number, groups: readonly Group[]): Group | undefined {
    let best: Group | undefined
    let bestCost = Number.POSITIVE_INFINITY
    for (const group of groups) {
      if (!this.fits(stop, group)) continue
      const cost = this.#cost(stop, group)
      if (cost < bestCost) {
        best = group
        bestCost = cost
      }
    }
    return best
  }

  /** Idle days weigh most, then unlike need (0…1), then kilometers. */
  #cost(stop: number, group: Group): number {
    const idle = daysOfAPost - this.#days(group) - this.stops[stop]!.days
    const need = this.stops[stop]!.school.need
    const unlike = Math.max(...group.map((member) => Math.abs(need - this.stops[member]!.school.need)))
    const km = Math.max(...group.map((member) => this.#distance(stop, member)))
    return idle * 10 + unlike + km / 100
  }

  circuit(group: Group): Circuit {
    const cds = group.map((stop) => this.stops[stop]!.school.cds).sort()
    const ways = group.flatMap((a) => group.map((b) => this.#distance(a, b)))
    return { id: `c-${cds[0]}`, cds, daysPerWeek: this.#days(group), longestKm: Math.max(0, ...ways) }
  }
}
