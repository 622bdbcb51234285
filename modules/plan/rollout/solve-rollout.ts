import {
  brokenMonths,
  cashOf,
  type FreeThing,
  openedShares,
  openingsFrom,
  type ProgramShape,
  type RolloutProgram,
  rolloutProgram,
  settledNetOf,
} from './rollout.rules.ts'
import type { Openings, Rollout, RolloutQuestion, RolloutStatus } from './rollout.ts'
import type { Solver, SolverAnswer, SolverLimits } from './solver.ts'

/** Half a percent of the proven bound, or the work of some seconds; the clock only if both fail. */
export const rolloutLimits: SolverLimits = { gap: 0.005, nodes: 20_000, steps: 400_000, seconds: 300 }

/** What a question with one thing left open came to: the least of each thing, in its own unit. */
export type Freed = Rollout & { readonly amounts: Readonly<Partial<Record<FreeThing, number>>> }

/** The best rollout within the limits, every month of cash and the last year checked to the cent. */
export async function solveRollout(
  solver: Solver,
  question: RolloutQuestion,
  limits: SolverLimits = rolloutLimits,
): Promise<Rollout> {
  return solveFreed(solver, question, [], limits)
}

/** A bound for the best of this question with openings in fractions; null when even that is impossible. */
export async function boundRollout(solver: Solver, question: RolloutQuestion): Promise<number | null> {
  const relaxed = await solveRelaxed(solver, question, [], rolloutLimits, new Map())
  return relaxed.answer.bound
}

/** Least of the free things with which the question can be met, or infeasible when no amount suffices. */
export async function solveFreed(
  solver: Solver,
  question: RolloutQuestion,
  free: readonly FreeThing[],
  limits: SolverLimits = rolloutLimits,
): Promise<Freed> {
  const cashMonths = new Map<number, number>()
  const relaxed = await solveRelaxed(solver, question, free, limits, cashMonths)
  if (relaxed.answer.values === null) return nothing(relaxed.answer.status)
  return solveWhole(solver, question, free, limits, cashMonths)
}

/** Fractions first: they find most of the months that bind, at a hundredth of the work. */
async function solveRelaxed(
  solver: Solver,
  question: RolloutQuestion,
  free: readonly FreeThing[],
  limits: SolverLimits,
  cashMonths: Map<number, number>,
) {
  for (;;) {
    const made = rolloutProgram(question, { cashMonths, settledMargin: 0, relaxed: true, free })
    const answer = await solver.solve(made.program, limits)
    if (answer.values === null) return { answer, made }
    const broken = monthsBroken(question, made, answer.values, 1).filter((month) => !cashMonths.has(month))
    if (broken.length === 0) return { answer, made }
    for (const month of broken) cashMonths.set(month, 0)
  }
}

const mostRounds = 40

async function solveWhole(
  solver: Solver,
  question: RolloutQuestion,
  free: readonly FreeThing[],
  limits: SolverLimits,
  cashMonths: Map<number, number>,
): Promise<Freed> {
  let settledMargin = 0
  for (let round = 0; round < mostRounds; round++) {
    const shape: ProgramShape = { cashMonths, settledMargin, relaxed: false, free }
    const made = rolloutProgram(question, shape)
    const answer = await solver.solve(made.program, limits)
    if (answer.values === null) return nothing(answer.status)
    const openings = openingsFrom(made, answer.values)
    const amounts = amountsOf(made, answer.values)
    const short = shortOf(question, openings, amounts)
    if (short.months.length === 0 && short.settled <= 0) return rolloutFrom(answer, openings, amounts)
    // A month or year already held is short only by the solver's rounding: ask for that much more.
    for (const [month, cents] of short.months)
      cashMonths.set(month, cashMonths.has(month) ? cashMonths.get(month)! + cents + 1 : 0)
    settledMargin += short.settled > 0 ? short.settled + 1 : 0
  }
  throw new Error(`no plan kept its cash after ${mostRounds} rounds`)
}

function shortOf(
  question: RolloutQuestion,
  openings: Openings,
  amounts: Readonly<Partial<Record<FreeThing, number>>>,
): { readonly months: readonly (readonly [number, number])[]; readonly settled: number } {
  const { floorCents, settledNetCents } = question.purse
  const aid = (amounts.aid ?? 0) * 100_000
  const shares = openings.map((year) => new Map(year === null ? [] : [[year, 1] as const]))
  const once = (amounts.cash ?? 0) * 100_000
  const cash = cashOf(question, shares).map((cents, month) => cents + once + (aid * (month + 1)) / 12)
  const months = floorCents === null ? [] : brokenMonths(cash, floorCents)
  return {
    months: months.map((month) => [month, Math.ceil(floorCents! - cash[month]!)] as const),
    settled: settledNetCents === null ? 0 : -Math.round(settledNetOf(question, shares) + aid),
  }
}

function monthsBroken(question: RolloutQuestion, made: RolloutProgram, values: Float64Array, cents: number) {
  const { floorCents } = question.purse
  if (floorCents === null) return []
  const aid = made.freeColumns.aid === undefined ? 0 : values[made.freeColumns.aid]! * 100_000
  const once = made.freeColumns.cash === undefined ? 0 : values[made.freeColumns.cash]! * 100_000
  const cash = cashOf(question, openedShares(made, values))
  return brokenMonths(
    cash.map((now, month) => now + once + (aid * (month + 1)) / 12),
    floorCents - cents,
  )
}

function amountsOf(made: RolloutProgram, values: Float64Array): Readonly<Partial<Record<FreeThing, number>>> {
  return Object.fromEntries(
    Object.entries(made.freeColumns).map(([thing, column]) => [thing, values[column]!]),
  )
}

function rolloutFrom(answer: SolverAnswer, openings: Openings, amounts: Freed['amounts']): Freed {
  const { objective, bound } = answer
  const gap =
    objective === null || bound === null
      ? null
      : Math.abs(bound - objective) / Math.max(1, Math.abs(objective))
  return { status: statusFrom(answer.status), openings, objective, bound, gap, amounts }
}

/** Nothing found: proven impossible, or the work ended before anything was found. */
const nothing = (status: SolverAnswer['status']): Freed => ({
  status: statusFrom(status),
  openings: null,
  objective: null,
  bound: null,
  gap: null,
  amounts: {},
})

function statusFrom(status: SolverAnswer['status']): RolloutStatus {
  if (status === 'unbounded') throw new Error('the rollout has no bound: a unit without a limit')
  return status === 'clock' ? 'work_limit' : status
}
