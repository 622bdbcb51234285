import type { ShownCount } from '#platform/small-numbers.ts'
import { shownChoices } from '#platform/small-numbers-answers.ts'

/** How many of a group were in the room, and how many should be. */
export type Present = { readonly group: string; readonly count: number }
export type RoomRow = {
  readonly group: string
  /** What the county set; null where it set nothing. */
  readonly expected: number | null
  readonly present: ShownCount
  /** Short of what was set; null where that would tell a hidden number, or nothing was set. */
  readonly isShort: boolean | null
}

/**
 * Who was in the room against who should be, group by group in the order given. Those present are shown as choices are:
 * never few of them, nor what would give few away. All who were there are told beside it.
 */
export function compareRoom(
  groups: readonly string[],
  present: readonly Present[],
  expected: ReadonlyMap<string, number>,
  raisedTo = 0,
): readonly RoomRow[] {
  const known = groups.filter((group) => expected.has(group) || present.some((one) => one.group === group))
  const counts = known.map((group) => present.find((one) => one.group === group)?.count ?? 0)
  const shown = shownChoices(counts, raisedTo)
  return known.map((group, at) => {
    const wanted = expected.get(group) ?? null
    const seen = shown[at] ?? { shown: false, why: 'small' }
    const isShort = wanted === null || !seen.shown ? null : seen.value < wanted
    return { group, expected: wanted, present: seen, isShort }
  })
}

/** Counts as a form sends them, group by group; null where one is no number. An empty field sets nothing. */
export function readCounts(
  groups: readonly string[],
  typed: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, number> | null {
  const found = new Map<string, number>()
  for (const group of groups) {
    const text = typeof typed[group] === 'string' ? (typed[group] as string).trim() : ''
    if (text === '') continue
    if (!/^\d{1,5}$/.test(text)) return null
    found.set(group, Number(text))
  }
  return found
}
