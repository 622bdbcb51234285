import { type ShownCount, shownCount } from '#platform/small-numbers.ts'
import { type CalendarDate, dateIn } from '#platform/time.ts'
import { freshnessOf, whyHidden } from '../listing/listing.rules.ts'
import type { Listing } from '../listing/listing.ts'
import type { FreshnessRow, LanguageAsked, LanguageRow, NeedSearched } from './directory-report.ts'

type At = { readonly today: CalendarDate; readonly timeZone: string }

/** How far the listings of each kind of help can be relied on; one of several kinds counts with each. */
export function freshnessByNeed(
  listings: readonly Listing[],
  needs: readonly string[],
  { today, timeZone }: At,
): readonly FreshnessRow[] {
  const kinds = listings.map((listing) => ({
    needs: listing.needs,
    kind:
      whyHidden(listing) !== null
        ? ('hidden' as const)
        : freshnessOf(listing.lastTrueAt === null ? null : dateIn(timeZone, listing.lastTrueAt), today),
  }))
  return needs.map((need) => {
    const row = { need, fresh: 0, call_first: 0, not_called: 0, old: 0, hidden: 0, all: 0 }
    for (const one of kinds)
      if (one.needs.includes(need)) {
        row[one.kind] += 1
        row.all += 1
      }
    return row
  })
}

/** The language of a tag without its script or country, as listings name languages: `zh-Hant` is `zh`. */
export const baseLanguage = (tag: string): string => tag.split('-')[0] ?? tag

/** Languages that anyone asked for or any place speaks, those asked for and spoken nowhere first. */
export function languageRows(
  asked: readonly LanguageAsked[],
  listings: readonly Listing[],
): readonly LanguageRow[] {
  const rows = new Map<string, { calls: number; searches: number; available: number }>()
  const rowOf = (language: string) => {
    const row = rows.get(language) ?? { calls: 0, searches: 0, available: 0 }
    rows.set(language, row)
    return row
  }
  for (const { language, calls, searches } of asked) {
    const row = rowOf(baseLanguage(language))
    row.calls += calls
    row.searches += searches
  }
  for (const listing of listings)
    if (whyHidden(listing) === null)
      for (const language of new Set(listing.languages.map(baseLanguage))) rowOf(language).available += 1
  return [...rows]
    .map(([language, row]) => ({ language, ...row }))
    .sort((a, b) => gap(b) - gap(a) || b.calls - a.calls || a.language.localeCompare(b.language))
}

const gap = ({ calls, searches, available }: Omit<LanguageRow, 'language'>): number =>
  calls + searches > 0 && available === 0 ? 1 : 0

/** Counts as a page may show them: from 1 to 10 hidden, and the whole with a part that it would tell. */
export function shownSearches({ found, notFound }: NeedSearched): {
  readonly all: ShownCount
  readonly notFound: ShownCount
} {
  const [shownFound, shownNotFound] = [shownCount(found), shownCount(notFound)]
  const all = shownFound.shown && shownNotFound.shown ? shownCount(found + notFound) : small
  return { all, notFound: shownNotFound }
}
const small: ShownCount = { shown: false, why: 'small' }
