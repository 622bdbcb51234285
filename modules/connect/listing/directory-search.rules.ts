import { type CalendarDate, dateIn, daysBetween } from '#platform/time.ts'
import { type AskAbout, asksOf, stillToAsk } from './eligibility.rules.ts'
import type { FamilyAnswers } from './eligibility.ts'
import { freshnessAfter, isOpen, kilometersBetween, type WeekMoment, whyHidden } from './listing.rules.ts'
import type { Freshness, Listing } from './listing.ts'
import type { Need } from './need.ts'
import { openWordIndex } from './word-index.rules.ts'

/** What a family looks for. Nothing of it is ever written down. */
export type Ask = {
  readonly text: string
  readonly need: string | null
  /** ISO 639 code. */
  readonly language: string | null
  readonly near: { readonly latitude: number; readonly longitude: number } | null
  /** Kilometers; with `near` only. */
  readonly within: number | null
  readonly openNow: boolean
  readonly free: boolean
  readonly onCampus: boolean
  /** What the family said of itself, to leave out what is not for it. */
  readonly family: FamilyAnswers | null
}

export const plainAsk: Ask = {
  text: '',
  need: null,
  language: null,
  near: null,
  within: null,
  openNow: false,
  free: false,
  onCampus: false,
  family: null,
}

export type Hit = {
  readonly listing: Listing
  readonly freshness: Freshness
  readonly kilometers: number | null
  /** What the family can ask itself to know whether this is for it. */
  readonly toAsk: readonly AskAbout[]
}
export type When = { readonly today: CalendarDate; readonly moment: WeekMoment }
export type Found = {
  /** All that fit. */
  readonly count: number
  /** The part asked for, the most useful first. */
  readonly hits: readonly Hit[]
}

export type DirectorySearch = {
  /** What families may see of it; without a part, all of it. */
  find(ask: Ask, when: When, part?: { readonly from: number; readonly size: number }): Found
  /** Takes in listings that are new or say something else. */
  take(listings: readonly Listing[]): void
  /** ISO 639 codes that some listing names. */
  languages(): readonly string[]
}

type Entry = {
  readonly number: number
  readonly listing: Listing
  /** Days from a fixed day to the last time it was found true. */
  readonly lastTrueDay: number | null
  readonly key: string
}
/** What most questions ask of every listing, side by side: to look through these touches no listing. */
type Side = {
  /** NaN where no point is known. */
  readonly latitudes: number[]
  readonly longitudes: number[]
  /** Language → for each number, 1 where it is spoken. */
  readonly speaks: Map<string, number[]>
}
type Candidate = {
  readonly entry: Entry
  readonly rank: number
  readonly freshness: Freshness
  readonly far: number | null
}

/** How much of its score a listing keeps, by how far it can be relied on. */
const weights: Readonly<Record<Freshness, number>> = { fresh: 1, call_first: 0.7, not_called: 0.6, old: 0.3 }
const order: Readonly<Record<Freshness, number>> = { fresh: 0, call_first: 1, not_called: 2, old: 3 }
const dayZero = '2020-01-01' as CalendarDate

/** A search over a county's listings, in memory: words, beginnings of words and small typing errors. */
export function openDirectorySearch(
  listings: readonly Listing[],
  needs: readonly Need[],
  timeZone: string,
): DirectorySearch {
  const wordsOfNeed = new Map(needs.map(({ id, en, es, words }) => [id, [en, es, ...words].join(' ')]))
  const index = openWordIndex()
  // One place for each text of the index; empty where a listing says something else since, or is hidden.
  const entries: (Entry | null)[] = []
  const known = new Map<string, { readonly number: number | null; readonly edition: number }>()
  const side: Side = { latitudes: [], longitudes: [], speaks: new Map() }

  const take = (changed: readonly Listing[]): void => {
    for (const listing of changed) {
      const { id, edition, lastTrueAt, name } = listing
      const old = known.get(id)
      // Who began to read earlier may come later.
      if (old !== undefined && old.edition > edition) continue
      if (old !== undefined && old.number !== null) entries[old.number] = null
      const number = whyHidden(listing) === null ? entries.length : null
      known.set(id, { number, edition })
      if (number === null) continue
      entries.push({
        number,
        listing,
        lastTrueDay: lastTrueAt === null ? null : daysBetween(dayZero, dateIn(timeZone, lastTrueAt)),
        key: name.toLowerCase(),
      })
      note(side, number, listing)
      index.add(number, [
        { text: name, weight: 3 },
        { text: listing.needs.map((need) => wordsOfNeed.get(need) ?? '').join(' '), weight: 6 },
        { text: listing.organization, weight: 2 },
        {
          text: [listing.description, listing.city, listing.areaServed].filter(Boolean).join(' '),
          weight: 1,
        },
      ])
    }
  }
  take(listings)

  return {
    take,
    languages: () =>
      [...new Set(entries.flatMap((entry) => entry?.listing.languages ?? []))].sort((a, b) =>
        a.localeCompare(b),
      ),
    find: (ask, { today, moment }, part = { from: 0, size: entries.length }) => {
      const scores = index.scores(ask.text)
      const day = daysBetween(dayZero, today)
      const best = openBest(part.from + part.size)
      let count = 0
      const speaks = ask.language === null ? null : (side.speaks.get(ask.language) ?? [])
      const look = (number: number) => {
        if (speaks !== null && speaks[number] !== 1) return
        const far = distanceOf(side, number, ask)
        if (ask.within !== null && ask.near !== null && (far === null || far > ask.within)) return
        const entry = entries[number]
        if (!entry || !fits(entry.listing, ask, moment, today)) return
        count += 1
        const freshness = freshnessAfter(entry.lastTrueDay === null ? null : day - entry.lastTrueDay)
        const nearness = ask.near === null ? 1 : 1 / (1 + (far ?? 50) / 5)
        const score = scores === null ? 1 : (scores.of[entry.number] ?? 0)
        best.offer({ entry, rank: score * weights[freshness] * nearness, freshness, far })
      }
      if (scores === null) for (let number = 0; number < entries.length; number += 1) look(number)
      else for (const number of scores.hit) look(number)
      const hits = best.sorted().slice(part.from)
      return { count, hits: hits.map((hit) => hitOf(hit, ask)) }
    },
  }
}

const hitOf = ({ entry: { listing }, freshness, far }: Candidate, { family }: Ask): Hit => ({
  listing,
  freshness,
  kilometers: far,
  toAsk: (family === null ? asksOf(listing.conditions) : stillToAsk(listing.conditions, family)) ?? [],
})

function fits(listing: Listing, ask: Ask, moment: WeekMoment, today: CalendarDate): boolean {
  if (ask.need !== null && !listing.needs.includes(ask.need)) return false
  if (ask.free && listing.cost !== 'free') return false
  if (ask.onCampus && listing.schoolId === null) return false
  if (ask.family !== null && stillToAsk(listing.conditions, ask.family) === null) return false
  return !ask.openNow || isOpen(listing.schedule, moment, today) === true
}

function note({ latitudes, longitudes, speaks }: Side, number: number, listing: Listing): void {
  latitudes[number] = listing.latitude ?? Number.NaN
  longitudes[number] = listing.longitude ?? Number.NaN
  for (const code of listing.languages) if (!speaks.has(code)) speaks.set(code, [])
  for (const [code, spoken] of speaks) {
    // Every language has every number, so that none of the lists has gaps.
    while (spoken.length < number) spoken.push(0)
    spoken[number] = listing.languages.includes(code) ? 1 : 0
  }
}

function distanceOf({ latitudes, longitudes }: Side, number: number, { near, within }: Ask): number | null {
  if (near === null) return null
  const [latitude = Number.NaN, longitude = Number.NaN] = [latitudes[number], longitudes[number]]
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return null
  // A degree of latitude is 111 km: what lies beyond by that alone needs no triangle.
  if (within !== null && Math.abs(near.latitude - latitude) * 110 > within) return Number.POSITIVE_INFINITY
  return kilometersBetween(near, { latitude, longitude })
}

/** Which of two comes first: the better match, the fresher, then by name. */
const before = (a: Candidate, b: Candidate): number =>
  b.rank - a.rank ||
  order[a.freshness] - order[b.freshness] ||
  (a.entry.key < b.entry.key ? -1 : a.entry.key > b.entry.key ? 1 : 0) ||
  (a.entry.listing.id < b.entry.listing.id ? -1 : 1)

/** Keeps the best `most` of all that are offered, in a heap whose root is the worst of them. */
function openBest(most: number) {
  const heap: Candidate[] = []
  const swap = (a: number, b: number) => {
    const kept = heap[a] as Candidate
    heap[a] = heap[b] as Candidate
    heap[b] = kept
  }
  const worse = (a: number, b: number) => before(heap[a] as Candidate, heap[b] as Candidate) > 0
  const up = (from: number) => {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!worse(at, parent)) return
      swap(at, parent)
      at = parent
    }
  }
  const down = () => {
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      if (left >= heap.length) return
      const child = left + 1 < heap.length && worse(left + 1, left) ? left + 1 : left
      if (!worse(child, at)) return
      swap(at, child)
      at = child
    }
  }
  return {
    offer: (candidate: Candidate) => {
      if (heap.length < most) {
        heap.push(candidate)
        up(heap.length - 1)
      } else if (most > 0 && before(candidate, heap[0] as Candidate) < 0) {
        heap[0] = candidate
        down()
      }
    },
    sorted: (): readonly Candidate[] => heap.sort(before),
  }
}
