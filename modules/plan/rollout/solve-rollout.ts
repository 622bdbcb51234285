import {
  brokenMonths,
  cashOf,
  centsPerUnit,
  type FreeThing,
  objectiveOf,
  openingsFrom,
  type RolloutProgram,
  rolloutProgram,
  type Shares,
  settledNetOf,
  sharesFrom,
  sharesOf,
} from './rollout.rules.ts'
import type { Rollout, RolloutQuestion, RolloutStatus, UnitOpenings } from './rollout.ts'
import type { Solver, SolverAnswer, SolverLimits } from './solver.ts'

/** Half a percent of the proven bound, or the work of some seconds; the clock only if both fail. */
export const rolloutLimits: SolverLimits = { gap: 0.005, nodes: 20_000, steps: 400_000, seconds: 300 }

/** How much beyond the question's own: dollars for aid and cash, people for the others. */
export type Amounts = Readonly<Partial<Record<FreeThing, number>>>

/** What may be had beyond the question's own, and the one thing to have least of. */
export type Freedom = { readonly free: readonly FreeThing[]; readonly least: FreeThing }
export type FreedRollout = Rollout & { readonly amounts: Amounts }

type Order = {
  readonly solver: Solver
  readonly question: RolloutQuestion
  readonly freedom: Freedom | null
  readonly limits: SolverLimits
  /** Months whose cash is held so far; solving adds to them. */
  readonly cashMonths: Map<number, number>
}

/** The best rollout within the limits, every month of cash and the last year held to the cent. */
export const solveRollout = (
  solver: Solver,
  question: RolloutQuestion,
  limits: SolverLimits = rolloutLimits,
): Promise<Rollout> => solveBoth({ solver, question, freedom: null, limits, cashMonths: new Map() })

/** The rollout that takes least of one thing, with others to be had as well; infeasible when no amount suffices. */
export const solveFreed = (
  solver: Solver,
  question: RolloutQuestion,
  freedom: Freedom,
  limits: SolverLimits = rolloutLimits,
): Promise<FreedRollout> => solveBoth({ solver, question, freedom, limits, cashMonths: new Map() })

/** Whether fractions could meet the question when these things may be had: no means proven impossible. */
export async function mayBeMet(
  solver: Solver,
  question: RolloutQuestion,
  free: readonly FreeThing[],
): Promise<boolean> {
  const freedom = free[0] === undefined ? null : { free, least: free[0] }
  const order = { solver, question, freedom, limits: rolloutLimits, cashMonths: new Map<number, number>() }
  return (await solveRelaxed(order)).answer.values !== null
}

/** Fractions first: they find most of the months that bind, or prove that nothing fits, at a hundredth of the work. */
async function solveBoth(order: Order): Promise<FreedRollout> {
  const relaxed = await solveRelaxed(order)
  if (relaxed.answer.values === null) return nothing(relaxed.answer, relaxed.seconds)
  const whole = await solveWhole(order, relaxed.seconds)
  return { ...whole, relaxedBound: relaxed.answer.bound }
}

async function solveRelaxed(order: Order): Promise<{ answer: SolverAnswer; seconds: number }> {
  const { solver, question, limits, cashMonths } = order
  for (let seconds = 0; ; ) {
    const made = programOf(order, { relaxed: true, settledMargin: 0 })
    const answer = await solver.solve(made.program, limits)
    seconds += answer.seconds
    if (answer.values === null) return { answer, seconds }
    const short = shortOf(question, sharesFrom(made, answer.values), amountsOf(made, answer.values))
    const broken = short.months.filter(([month, cents]) => cents > 100 && !cashMonths.has(month))
    if (broken.length === 0) return { answer, seconds }
    for (const [month] of broken) cashMonths.set(month, 0)
  }
}

const mostRounds = 60

async function solveWhole(order: Order, secondsBefore: number): Promise<FreedRollout> {
  const { solver, question, limits, cashMonths } = order
  let settledMargin = 0
  let seconds = secondsBefore
  for (let round = 0; round < mostRounds; round++) {
    const made = programOf(order, { relaxed: false, settledMargin })
    const answer = await solver.solve(made.program, limits)
    seconds += answer.seconds
    if (answer.values === null) return nothing(answer, seconds)
    const openings = openingsFrom(made, answer.values)
    const amounts = amountsOf(made, answer.values)
    const short = shortOf(question, sharesOf(openings), amounts)
    if (short.months.length === 0 && short.settled <= 0)
      return { ...rolloutFrom(order, answer, openings), amounts, seconds }
    // A month or year already held is short only by the solver's rounding: ask for that much more.
    for (const [month, cents] of short.months)
      cashMonths.set(month, cashMonths.has(month) ? cashMonths.get(month)! + cents + 1 : 0)
    settledMargin += short.settled > 0 ? short.settled + 1 : 0
  }
  throw new Error(`no plan kept its cash after ${mostRounds} rounds`)
}

const programOf = (
  { question, freedom, cashMonths }: Order,
  { relaxed, settledMargin }: { readonly relaxed: boolean; readonly settledMargin: number },
): RolloutProgram =>
  rolloutProgram(question, {
    cashMonths,
    settledMargin,
    relaxed,
    free: freedom?.free ?? [],
    least: freedom?.least ?? null,
  })

type Short = {
  readonly months: readonly (readonly [month: number, cents: number])[]
  readonly settled: number
}

/** By how many cents months lie below the floor, and the last year below paying for itself. */
function shortOf(question: RolloutQuestion, shares: Shares, amounts: Amounts): Short {
  const { floorCents, settledNetCents } = question.purse
  const aid = (amounts.aid_per_year ?? 0) * 100
  const once = (amounts.cash_once ?? 0) * 100
  const cash = cashOf(question, shares).map((cents, month) => cents + once + (aid * (month + 1)) / 12)
  const months = floorCents === null ? [] : brokenMonths(cash, floorCents - 0.5)
  return {
    months: months.map((month) => [month, Math.ceil(floorCents! - cash[month]!)] as const),
    settled: settledNetCents === null ? 0 : Math.ceil(-0.5 - settledNetOf(question, shares) - aid),
  }
}

/** Whole dollars and whole people, rounded up: what is named suffices. */
function amountsOf(made: RolloutProgram, values: Float64Array): Amounts {
  const unit = (thing: FreeThing) =>
    thing === 'aid_per_year' || thing === 'cash_once' ? centsPerUnit / 100 : 1
  return Object.fromEntries(
    Object.entries(made.freeColumns).map(([thing, column]) => [
      thing,
      Math.max(0, Math.ceil(values[column]! * unit(thing as FreeThing) - 1e-6)),
    ]),
  )
}

function rolloutFrom({ question, freedom }: Order, answer: SolverAnswer, openings: UnitOpenings): Rollout {
  const objective = freedom === null ? objectiveOf(question, openings) : answer.objective!
  const bound = freedom === null ? Math.max(objective, answer.bound!) : answer.bound
  const gap = bound === null ? null : Math.abs(bound - objective) / Math.max(1e-9, Math.abs(objective))
  return {
    status: statusFrom(answer.status),
    openings,
    objective,
    bound,
    relaxedBound: null,
    gap: objective === bound ? 0 : gap,
    seconds: 0,
  }
}

/** Nothing found: proven impossible, or the work ended before anything was found. */
const nothing = (answer: SolverAnswer, seconds: number): FreedRollout => ({
  status: statusFrom(answer.status),
  openings: null,
  objective: null,
  bound: answer.status === 'infeasible' ? null : answer.bound,
  relaxedBound: null,
  gap: null,
  seconds,
  amounts: {},
})

function statusFrom(status: SolverAnswer['status']): RolloutStatus {
  if (status === 'unbounded') throw new Error('the rollout has no bound: something is without a limit')
  return status === 'clock' ? 'work_limit' : status
}
