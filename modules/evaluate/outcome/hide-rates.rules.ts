import { type CellSum, hiddenCells, type TableCell } from '#platform/small-numbers-table.ts'
import type { PublishedRate, ShownRate } from './outcome.ts'

/** Groups that divide all students among them. Program groups overlap: each stands against whoever is not in it. */
const dividing = ['race_ethnicity', 'gender'] as const
const toEight = 'grades_tk_8'
const belowNine = ['grades_tk_k', 'grades_1_3', 'grades_4_6', 'grades_7_8']

/** A rate of whatever measure: what hides it is the same. */
type Guarded = Omit<PublishedRate, 'measure'>

/**
 * One measure and year of a county, each rate shown or not. Groups are guarded within a place, and a place within
 * the district and the county above it, since whoever reads one page can read the next.
 */
export function hideRates(rates: readonly Guarded[], least?: number): readonly ShownRate[] {
  const cells: TableCell[] = rates.map(({ numerator, denominator }) => ({
    counts: numerator === null || denominator === null ? [null, null] : [numerator, denominator - numerator],
    published: true,
  }))
  const sums = [...groupSums(rates, cells), ...placeSums(rates)]
  const hidden = hiddenCells(cells, sums, [], least)
  return rates.map(({ numerator, denominator }, at) =>
    hidden.has(at) || numerator === null || denominator === null
      ? { shown: false }
      : { shown: true, numerator, denominator },
  )
}

/** Adds, to the cells, whoever is outside each program. */
function groupSums(rates: readonly Guarded[], cells: TableCell[]): CellSum[] {
  const places = Map.groupBy(rates.keys(), (at) => `${rates[at]!.level} ${rates[at]!.code}`)
  return [...places.values()].flatMap((members) => {
    const of = (group: string) => members.find((at) => rates[at]!.group === group)
    const all = of('all')
    if (all === undefined) return []
    const sums: CellSum[] = dividing.map((kind) => ({
      whole: all,
      parts: members.filter((at) => rates[at]!.groupCategory === kind),
    }))
    const eighth = of(toEight)
    const younger = belowNine.flatMap((group) => of(group) ?? [])
    const older = of('grades_9_12')
    if (eighth !== undefined) sums.push({ whole: eighth, parts: younger })
    sums.push({ whole: all, parts: [...(eighth === undefined ? younger : [eighth]), older].filter(isThere) })
    for (const at of members) {
      if (rates[at]!.groupCategory !== 'program') continue
      cells.push({ counts: restOf(cells[all]!, cells[at]!), published: false })
      sums.push({ whole: all, parts: [at, cells.length - 1] })
    }
    return sums.filter(({ parts }) => parts.length > 0)
  })
}

const isThere = (at: number | undefined): at is number => at !== undefined

const restOf = (all: TableCell, group: TableCell): (number | null)[] =>
  all.counts.map((count, which) => {
    const part = group.counts[which] ?? null
    return count === null || part === null ? null : Math.max(0, count - part)
  })

/** Schools make up a district and districts a county, group by group. The state is too large to give anyone away. */
function placeSums(rates: readonly Guarded[]): CellSum[] {
  const above = (at: number): string | null => {
    const { level, code, group } = rates[at]!
    if (level === 'school') return `district ${code.slice(0, 7)}${'0'.repeat(7)} ${group}`
    return level === 'district' ? `county ${code.slice(0, 2)}${'0'.repeat(12)} ${group}` : null
  }
  const parts = Map.groupBy(rates.keys(), above)
  const exact = new Set(
    [...parts].flatMap(([key, below]) =>
      key?.endsWith(' all') && addsUp(rates, key, below) ? [placeOf(key)] : [],
    ),
  )
  return [...rates.entries()].flatMap(([whole, { level, code, group }]) => {
    const below = parts.get(`${level} ${code} ${group}`)
    return below === undefined || !exact.has(`${level} ${code}`) ? [] : [{ whole, parts: below }]
  })
}

const placeOf = (key: string): string => key.slice(0, key.lastIndexOf(' '))

/**
 * A district counts a student once who was at two of its schools. Where the schools' students add up to more or less
 * than the district's, what is left after subtracting is no count of anyone, and nothing follows from it.
 */
function addsUp(rates: readonly Guarded[], key: string, parts: readonly number[]): boolean {
  const own = rates.find(({ level, code, group }) => `${level} ${code} ${group}` === key)
  const counted = parts.map((at) => rates[at]!.denominator)
  if (own?.denominator == null || counted.includes(null)) return false
  return counted.reduce<number>((sum, count) => sum + (count ?? 0), 0) === own.denominator
}

/**
 * Three years of all students together, as one rate. It is shown where every year is, or where so much is hidden that
 * the sum tells no single year: two years or more, of eleven students or more, counted and not counted.
 */
export function pooledRate(
  years: readonly PublishedRate[],
  shown: readonly ShownRate[],
  least = 11,
): ShownRate {
  const whole = years.map(({ numerator, denominator }) => [numerator, denominator] as const)
  if (
    years.length < 3 ||
    whole.some(([numerator, denominator]) => numerator === null || denominator === null)
  )
    return { shown: false }
  const unseen = years.filter((_, at) => !shown[at]?.shown)
  const few = (count: number) => count > 0 && count < least
  const counts = (list: readonly PublishedRate[]) => {
    const numerator = list.reduce((sum, year) => sum + (year.numerator ?? 0), 0)
    const denominator = list.reduce((sum, year) => sum + (year.denominator ?? 0), 0)
    return { numerator, denominator }
  }
  const isFew = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
    few(numerator) || few(denominator - numerator)
  if (unseen.length === 1 || isFew(counts(unseen)) || isFew(counts(years))) return { shown: false }
  return { shown: true, ...counts(years) }
}
