import type { LinearProgram } from './linear-program.ts'
import { mostDoubtful, narrowed, worthTrying } from './narrow.rules.ts'
import { isCounted, objectiveOf, openingsFrom, type RolloutProgram, sharesOf } from './rollout.rules.ts'
import type { UnitOpenings } from './rollout.ts'
import { type Amounts, amountsOf, holdMonth, type Order, programOf, shortOf } from './rollout-order.ts'
import type { FoundFractions } from './solve-fractions.ts'
import type { SolverAnswer } from './solver.ts'

export type Found = {
  readonly openings: UnitOpenings
  readonly amounts: Amounts
  /** Need-weighted student-years, or the least of the free thing in the solver's unit. */
  readonly objective: number
}

export type Whole = {
  /** The best whole openings found; null when there are none. */
  readonly found: Found | null
  /** No plan is better; null when none is possible. */
  readonly bound: number | null
  readonly status: SolverAnswer['status']
  readonly seconds: number
}

/** Openings left free in the first, narrow searches. */
const widths = [300, 1200]
/** Openings of a very large county: eight years of five hundred schools. */
const veryMany = 4000
/** A narrow search's plan is taken within so many times the gap: more would take all the work for half a percent. */
const enough = 2

/**
 * Whole openings. First most of them are held where the fractions have them and only the doubtful ones are searched,
 * which takes a moment; the fractions' bound says how good the plan is. Only if that is not good enough are all
 * openings searched that a better plan could still have otherwise.
 */
export async function solveWhole(order: Order, fractions: FoundFractions): Promise<Whole> {
  const bound = fractionBound(order, fractions)
  let seconds = fractions.seconds
  let found: Found | null = null
  for (const width of widths) {
    if (fractions.openingCount <= width) break
    const narrow = await search(order, (made) =>
      narrowed(made, fractions.point, mostDoubtful(made, fractions.point, width)),
    )
    seconds += narrow.seconds
    found = better(order, found, narrow.found)
    if (found && distance(bound, found.objective) <= enough * order.desk.limits.gap)
      return { found, bound: outer(order, bound, found.objective), status: 'gap', seconds }
  }
  if (order.desk.hasty && fractions.openingCount > veryMany)
    return { found, bound, status: 'work_limit', seconds }
  const known = found
  const rest = await search(order, (made) => {
    if (known === null) return made.program
    const room = Math.abs(bound - known.objective)
    return narrowed(made, fractions.point, worthTrying(made, fractions.point, room))
  })
  const best = better(order, found, rest.found)
  return { ...provenBy(order, bound, best, rest), found: best, seconds: seconds + rest.seconds }
}

/** People come whole, so a bound on them may be rounded up. */
const fractionBound = ({ freedom }: Order, { answer }: FoundFractions): number =>
  freedom && isCounted(freedom.least) ? Math.ceil(answer.bound! - 1e-6) : answer.bound!

export const distance = (bound: number, objective: number): number =>
  bound === objective ? 0 : Math.abs(bound - objective) / Math.max(1e-9, Math.abs(objective))

const isBetter = ({ freedom }: Order, one: number, other: number): boolean =>
  freedom === null ? one > other : one < other

const better = (order: Order, one: Found | null, other: Found | null): Found | null =>
  one === null || (other !== null && isBetter(order, other.objective, one.objective)) ? other : one

/** A bound lies on the far side of every plan: never on this side by a last digit. */
const outer = (order: Order, bound: number, objective: number): number =>
  isBetter(order, objective, bound) ? objective : bound

function provenBy(
  order: Order,
  fractions: number,
  best: Found | null,
  rest: Search,
): Pick<Whole, 'bound' | 'status'> {
  if (best === null) return { bound: null, status: rest.status }
  // Nothing better was left to try: the plan found before is the best there is.
  if (rest.status === 'infeasible') return { bound: best.objective, status: 'optimal' }
  const proven = rest.bound === null || isBetter(order, rest.bound, fractions) ? fractions : rest.bound
  return { bound: outer(order, proven, best.objective), status: rest.status }
}

type Search = {
  readonly found: Found | null
  readonly bound: number | null
  readonly status: SolverAnswer['status']
  readonly seconds: number
}

const mostRounds = 60

/** One search, repeated with more months held to the floor until the plan it finds keeps them all. */
async function search(order: Order, programFrom: (made: RolloutProgram) => LinearProgram): Promise<Search> {
  const { desk, question, freedom, cashMonths } = order
  let settledMargin = 0
  let seconds = 0
  for (let round = 0; round < mostRounds; round++) {
    const made = programOf(order, { relaxed: false, settledMargin })
    const answer = await desk.solver.solve(programFrom(made), desk.limits)
    seconds += answer.seconds
    if (answer.values === null) return { found: null, bound: null, status: answer.status, seconds }
    const openings = openingsFrom(made, answer.values)
    const amounts = amountsOf(made, answer.values)
    const short = shortOf(question, sharesOf(openings), amounts)
    if (short.months.length === 0 && short.settled <= 0) {
      const objective = freedom === null ? objectiveOf(question, openings) : answer.objective!
      return { found: { openings, amounts, objective }, bound: answer.bound, status: answer.status, seconds }
    }
    // A month or year already held is short only by the solver's rounding: ask for that much more.
    for (const [month, cents] of short.months)
      holdMonth(order, month, cashMonths.has(month) ? cashMonths.get(month)! + cents + 1 : 0)
    settledMargin += short.settled > 0 ? short.settled + 1 : 0
  }
  throw new Error(`no plan kept its cash after ${mostRounds} rounds`)
}
