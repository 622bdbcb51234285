import { type Counted, limitOf, type ShownCount } from './small-numbers.ts'

/** Fewest answers of which anything is told: of two, each who answered would know the other's. */
export const fewestAnswers = 3

/** From a number to a number, both counted in. */
export type NumberRange = { readonly low: number; readonly high: number }

/** What may be told of numbers that several places answered, none of them by name. */
export type NumbersShown = {
  /** The steps between which the total lies; null where it is small or too few answered. */
  readonly total: NumberRange | null
  /** Between which steps every answer lies; null where one of them is small. */
  readonly range: NumberRange | null
}

/**
 * Total and range of numbers of people, each answered by one place. The total is told in steps as wide as what is hidden,
 * so that nobody who answered finds a small rest by taking their own number away; it depends on the total alone, so that
 * how it is told gives nothing away either. The range is told only where no answer is small.
 */
export function shownNumbers(answers: readonly number[], counted: Counted, raisedTo = 0): NumbersShown {
  const least = limitOf(counted, raisedTo)
  const isSmall = (value: number) => value > 0 && value < least
  const total = sumOf(answers)
  if (answers.length < fewestAnswers || isSmall(total)) return { total: null, range: null }
  const low = total === 0 ? 0 : total - ((total - least) % (least - 1))
  return {
    total: { low, high: total === 0 ? 0 : low + least - 2 },
    range: answers.some(isSmall) ? null : stepsAround(answers, least),
  }
}

const steps = [26, 51, 101, 251, 501, 1001, 2501, 5001, 10_001, 25_001, 50_001, 100_001, 250_001, 500_001]

/** From the beginning of the step of the lowest to the end of the step of the highest. */
function stepsAround(answers: readonly number[], least: number): NumberRange {
  const begins = [0, least, ...steps.filter((step) => step > least)]
  const [lowest, highest] = [Math.min(...answers), Math.max(...answers)]
  const low = begins.findLast((step) => step <= lowest) ?? 0
  const next = begins.find((step) => step > highest)
  // A highest of zero is no step: nobody was counted anywhere.
  return { low, high: highest === 0 ? 0 : next === undefined ? 1_000_000 : next - 1 }
}

/**
 * How many chose each answer, where all who answered are counted beside it. Nothing is told of fewer answers than the
 * limit, nor where every count is small. A small count is hidden with the next one, and with all that are as large as that:
 * whichever of the hidden ones is the small one, the others look the same.
 */
export function shownChoices(counts: readonly number[], raisedTo = 0): readonly ShownCount[] {
  const least = limitOf('adults', raisedTo)
  const isSmall = (value: number) => value > 0 && value < least
  const answered = sumOf(counts)
  const next = Math.min(...counts.filter((value) => value >= least))
  const nothing = answered < least || next === Number.POSITIVE_INFINITY
  const withNext = counts.some(isSmall)
  return counts.map((value) =>
    nothing || isSmall(value) || (withNext && value === next)
      ? { shown: false, why: 'small' }
      : { shown: true, value },
  )
}

/** What each place answered, by its id: its number, or the place of its choice in the list. */
export type Answers = ReadonlyMap<string, number>
/** What was asked for: a number of people, or one of some choices. */
type Asked = Counted | 'choice'

/**
 * Whether what comes back now, put beside what came back before, could be taken apart until too few places are left: two
 * lists that differ by one school, or three of which two make up nearly the third. Earlier ones count where they may be
 * taken from this one: places that answered both said the same again, in other words perhaps, but for one that may know of
 * its own change; or their sum is the same. Then the places fall into groups, each of which stood in the same of those
 * lists, and every sum or difference of what was told is one of whole groups. A group that would not be told alone gives
 * its answers away. The same list asked again is one group.
 */
export function isTooNear(now: Answers, earlier: readonly Answers[], asked: Asked, raisedTo = 0): boolean {
  const fewest = asked === 'choice' ? limitOf('adults', raisedTo) : fewestAnswers
  const related = relatedTo(now, earlier, fewest, asked === 'choice')
  const groups = groupsOf([now, ...related])
  return groups.length > 1 && groups.some((values) => isTelling(values, fewest, asked === 'choice'))
}

/** Of fewer than three nothing is told; of choices nothing where some are few, or all in a group say the same. */
function isTelling(values: readonly number[], fewest: number, isChoice: boolean): boolean {
  if (values.length < fewest) return true
  if (!isChoice) return false
  const counts = [...new Set(values)].map((choice) => values.filter((value) => value === choice).length)
  return counts.length < 2 || counts.some((many) => many < fewest)
}

/** Earlier ones that may be taken from this one, and those that may be taken from these. */
function relatedTo(
  now: Answers,
  earlier: readonly Answers[],
  fewest: number,
  isChoice: boolean,
): readonly Answers[] {
  let rest = earlier.filter(({ size }) => size >= fewest)
  const related: Answers[] = [now]
  for (const one of related) {
    related.push(...rest.filter((other) => mayBeTaken(one, other, isChoice)))
    rest = rest.filter((other) => !related.includes(other))
  }
  return related.slice(1)
}

function mayBeTaken(one: Answers, other: Answers, isChoice: boolean): boolean {
  const both = [...one].flatMap(([place, value]) => {
    const again = other.get(place)
    return again === undefined ? [] : [[value, again] as const]
  })
  if (both.length === 0) return false
  if (both.filter(([value, again]) => value !== again).length <= 1) return true
  const ofOne = both.map(([value]) => value)
  const ofOther = both.map(([, again]) => again)
  return isChoice
    ? String(ofOne.toSorted((a, b) => a - b)) === String(ofOther.toSorted((a, b) => a - b))
    : sumOf(ofOne) === sumOf(ofOther)
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** The answers of places that stand in the same lists. */
function groupsOf(lists: readonly Answers[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (const place of new Set(lists.flatMap((list) => [...list.keys()]))) {
    const key = lists.map((list) => (list.has(place) ? '1' : '0')).join('')
    const value = lists.find((list) => list.has(place))?.get(place) ?? 0
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return [...groups.values()]
}
