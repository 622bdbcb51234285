import { leastShown } from '#platform/small-numbers.ts'
import { type CellSum, hiddenCells, type TableCell } from '#platform/small-numbers-table.ts'
import type { Attendance, EventResult, FamilyEvent, PublicCount, StartCount } from './family-event.ts'

/** Why an event's counts cannot be taken down or published yet. */
export type CountRefusal = 'not_begun' | 'not_announced' | 'number' | 'not_counted'

export function whyNotCount(
  event: { readonly startsAt: Date; readonly announcedAt: Date | null },
  now: Date,
): CountRefusal | null {
  if (event.announcedAt === null) return 'not_announced'
  return event.startsAt > now ? 'not_begun' : null
}

/**
 * Counts as the public may read them: none from 1 to 10, and none that follows from the others. The whole is given by
 * adults and children, and again by languages; what was started stands by itself.
 */
export function publicResult(
  attendance: readonly Attendance[],
  started: readonly StartCount[],
  least = leastShown,
): EventResult {
  const sum = (of: (one: Attendance) => number) => attendance.reduce((total, one) => total + of(one), 0)
  const [adults, children] = [sum((one) => one.adultCount), sum((one) => one.childCount)]
  const counts = [
    adults + children,
    adults,
    children,
    ...attendance.map((one) => one.adultCount + one.childCount),
  ]
  const cells: TableCell[] = counts.map((count) => ({ counts: [count], published: true }))
  const sums: CellSum[] = [
    { whole: 0, parts: [1, 2] },
    { whole: 0, parts: attendance.map((_, at) => at + 3) },
  ]
  const hidden = hiddenCells(cells, sums, [], least)
  const shown = (at: number): PublicCount => (hidden.has(at) ? 'few' : (counts[at] ?? 0))
  const families = (what: StartCount['what']): PublicCount => {
    const count = started.find((one) => one.what === what)?.familyCount ?? 0
    return count > 0 && count < Math.max(least, leastShown) ? 'few' : count
  }
  return {
    people: shown(0),
    adults: shown(1),
    children: shown(2),
    languages: attendance.map(({ language }, at) => ({ language, people: shown(at + 3) })),
    started: {
      coverage_help: families('coverage_help'),
      registration: families('registration'),
      referral: families('referral'),
    },
  }
}

/** Counts from a form of boxes named `adults-es`, `children-es`; null where a box holds no whole number. */
export function readAttendance(
  typed: Readonly<Record<string, unknown>>,
  languages: readonly string[],
): readonly Attendance[] | null {
  const counts = languages.map((language) => ({
    language,
    adultCount: wholeNumber(typed[`adults-${language}`]),
    childCount: wholeNumber(typed[`children-${language}`]),
  }))
  const known = counts.filter((one): one is Attendance => one.adultCount !== null && one.childCount !== null)
  return known.length === counts.length ? known : null
}

/** An empty box is nobody. */
export function wholeNumber(typed: unknown): number | null {
  if (typed === undefined || typed === '') return 0
  return typeof typed === 'string' && /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : null
}

/** The languages an event is counted by: its own, then everyone else. */
export const countedLanguages = ({
  languages,
  interpretedIn,
}: Pick<FamilyEvent, 'languages' | 'interpretedIn'>): readonly string[] => [
  ...new Set([...languages, ...interpretedIn]),
  'other',
]
