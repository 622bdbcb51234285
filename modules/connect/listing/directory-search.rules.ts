import MiniSearch from 'minisearch'
import { type CalendarDate, dateIn } from '#platform/time.ts'
import { freshnessOf, isOpen, kilometersBetween, type WeekMoment, whyHidden } from './listing.rules.ts'
import type { Freshness, Listing } from './listing.ts'
import type { Need } from './need.ts'

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
}

export type Hit = {
  readonly listing: Listing
  readonly freshness: Freshness
  readonly kilometers: number | null
}
export type When = { readonly today: CalendarDate; readonly moment: WeekMoment }

export type DirectorySearch = {
  /** What families may see of it, the most useful first. */
  find(ask: Ask, when: When): readonly Hit[]
}

/** Letters without accents, in lower case: "pañales" and "panales" are one word to who types in a hurry. */
const plain = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** How much of its score a listing keeps, by how far it can be relied on. */
const weights: Readonly<Record<Freshness, number>> = { fresh: 1, call_first: 0.7, not_called: 0.6, old: 0.3 }
const order: readonly Freshness[] = ['fresh', 'call_first', 'not_called', 'old']

/** A search over a county's listings, in memory: words, beginnings of words and small typing errors. */
export function openDirectorySearch(
  listings: readonly Listing[],
  needs: readonly Need[],
  timeZone: string,
): DirectorySearch {
  const seen = listings.filter((listing) => whyHidden(listing) === null)
  const lastTrueOn = seen.map(({ lastTrueAt }) => (lastTrueAt === null ? null : dateIn(timeZone, lastTrueAt)))
  const wordsOfNeed = new Map(needs.map(({ id, en, es, words }) => [id, [en, es, ...words].join(' ')]))
  const index = new MiniSearch<{
    id: number
    name: string
    organization: string
    need: string
    text: string
  }>({
    fields: ['name', 'organization', 'need', 'text'],
    processTerm: plain,
    searchOptions: { boost: { name: 3, need: 3, organization: 2 }, prefix: (term) => term.length > 2 },
  })
  index.addAll(
    seen.map((one, id) => ({
      id,
      name: one.name,
      organization: one.organization,
      need: one.needs.map((need) => wordsOfNeed.get(need) ?? '').join(' '),
      text: [one.description, one.city, one.areaServed].filter(Boolean).join(' '),
    })),
  )

  const matches = (text: string): ReadonlyMap<number, number> | null => {
    if (text.trim() === '') return null
    const options = { fuzzy: (term: string) => (term.length > 4 ? 0.2 : 0) }
    const all = index.search(text, { ...options, combineWith: 'AND' })
    // Whoever writes a whole sentence still finds what some of its words name.
    const found = all.length > 0 ? all : index.search(text, options)
    return new Map(found.map(({ id, score }) => [id as number, score]))
  }

  return {
    find: (ask, { today, moment }) => {
      const scores = matches(ask.text)
      const hits: { hit: Hit; rank: number }[] = []
      for (const [at, listing] of seen.entries()) {
        const score = scores === null ? 1 : scores.get(at)
        if (score === undefined || !fits(listing, ask, moment)) continue
        const kilometers = distanceOf(listing, ask)
        if (ask.within !== null && ask.near !== null && (kilometers === null || kilometers > ask.within))
          continue
        const freshness = freshnessOf(lastTrueOn[at] ?? null, today)
        const far = ask.near === null ? 1 : 1 / (1 + (kilometers ?? 50) / 5)
        hits.push({ hit: { listing, freshness, kilometers }, rank: score * weights[freshness] * far })
      }
      return hits.sort((a, b) => b.rank - a.rank || byName(a.hit, b.hit)).map(({ hit }) => hit)
    },
  }
}

function fits(listing: Listing, ask: Ask, moment: WeekMoment): boolean {
  if (ask.need !== null && !listing.needs.includes(ask.need)) return false
  if (ask.language !== null && !listing.languages.includes(ask.language)) return false
  if (ask.free && listing.cost !== 'free') return false
  if (ask.onCampus && listing.schoolId === null) return false
  return !ask.openNow || isOpen(listing.schedule, moment) === true
}

function distanceOf({ latitude, longitude }: Listing, { near }: Ask): number | null {
  return near === null || latitude === null || longitude === null
    ? null
    : kilometersBetween(near, { latitude, longitude })
}

const byName = (a: Hit, b: Hit): number =>
  order.indexOf(a.freshness) - order.indexOf(b.freshness) ||
  a.listing.name.localeCompare(b.listing.name) ||
  a.listing.id.localeCompare(b.listing.id)
