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
  const total = answers.reduce((sum, value) => sum + value, 0)
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
  const answered = counts.reduce((sum, value) => sum + value, 0)
  const next = Math.min(...counts.filter((value) => value >= least))
  const nothing = answered < least || next === Number.POSITIVE_INFINITY
  const withNext = counts.some(isSmall)
  return counts.map((value) =>
    nothing || isSmall(value) || (withNext && value === next)
      ? { shown: false, why: 'small' }
      : { shown: true, value },
  )
}
