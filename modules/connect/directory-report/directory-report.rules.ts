import { type ShownCount, shownCount } from '#platform/small-numbers.ts'
import type {
  FreshnessRow,
  LanguageAsked,
  LanguageRow,
  ListingCount,
  NeedSearched,
} from './directory-report.ts'

/** How far the listings of each kind of help can be relied on; a kind without listings has its row too. */
export function freshnessByNeed(
  counts: readonly ListingCount[],
  needs: readonly string[],
): readonly FreshnessRow[] {
  const rows = new Map(
    needs.map((need) => [need, { need, fresh: 0, call_first: 0, not_called: 0, old: 0, hidden: 0, all: 0 }]),
  )
  for (const { by, of, state, listings } of counts) {
    const row = by === 'need' ? rows.get(of) : undefined
    if (row === undefined) continue
    row[state] += listings
    row.all += listings
  }
  return [...rows.values()]
}

/** The language of a tag without its script or country, as listings name languages: `zh-Hant` is `zh`. */
export const baseLanguage = (tag: string): string => tag.split('-')[0] ?? tag

/** Languages that anyone asked for or any place speaks, those asked for and spoken nowhere first. */
export function languageRows(
  asked: readonly LanguageAsked[],
  counts: readonly ListingCount[],
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
  for (const { by, of, state, listings } of counts)
    if (by === 'language' && state !== 'hidden') rowOf(of).available += listings
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
