import type { FreeThing } from './rollout.rules.ts'
import type { Rollout, RolloutQuestion, RolloutStatus } from './rollout.ts'
import { type Amounts, type Freedom, type Order, orderAt, type SolverDesk } from './rollout-order.ts'
import { solveFractions } from './solve-fractions.ts'
import { distance, solveWhole } from './solve-whole.ts'
import type { SolverAnswer } from './solver.ts'

export type FreedRollout = Rollout & { readonly amounts: Amounts }

/** The best rollout within the limits, every month of cash and the last year held to the cent. */
export const solveRollout = (desk: SolverDesk, question: RolloutQuestion): Promise<Rollout> =>
  solveBoth(orderAt(desk, question, null))

/** The rollout that takes least of one thing, with others to be had as well; infeasible when no amount suffices. */
export const solveFreed = (
  desk: SolverDesk,
  question: RolloutQuestion,
  freedom: Freedom,
): Promise<FreedRollout> => solveBoth(orderAt(desk, question, freedom))

/** Whether whole openings can meet the question: the first plan found will do, and a very large one is not searched through. */
export async function isMet(desk: SolverDesk, question: RolloutQuestion) {
  const hasty = { ...desk, hasty: true, limits: { ...desk.limits, gap: anyPlan } }
  const { status, openings } = await solveRollout(hasty, question)
  return { met: openings !== null, proven: openings !== null || status === 'infeasible' }
}

/** A gap so wide that the first plan found ends the search. */
const anyPlan = 1e6

/** Whether fractions could meet the question when these things may be had: no means proven impossible. */
export async function mayBeMet(
  desk: SolverDesk,
  question: RolloutQuestion,
  free: readonly FreeThing[],
): Promise<boolean> {
  const freedom = free[0] === undefined ? null : { free, least: free[0] }
  const fractions = await solveFractions(orderAt(desk, question, freedom))
  return fractions.point !== null || fractions.answer.status !== 'infeasible'
}

/** The least of one thing as fractions have it, people rounded up to whole ones; null when no amount suffices. */
export async function leastInFractions(
  desk: SolverDesk,
  question: RolloutQuestion,
  freedom: Freedom,
): Promise<number | null> {
  const fractions = await solveFractions(orderAt(desk, question, freedom))
  return fractions.point === null ? null : (fractions.amounts[freedom.least] ?? null)
}

/** Fractions first; where they prove that nothing fits, there is nothing to search. */
async function solveBoth(order: Order): Promise<FreedRollout> {
  const fractions = await solveFractions(order)
  const relaxedBound = fractions.answer.bound
  if (fractions.point === null) return nothing(fractions.answer.status, fractions.seconds)
  const { found, bound, status, seconds } = await solveWhole(order, fractions)
  if (found === null) return { ...nothing(status, seconds), relaxedBound }
  const { openings, amounts, objective } = found
  const gap = bound === null ? null : distance(bound, objective)
  const ended = gap !== null && gap < 1e-9 ? 'optimal' : statusFrom(status)
  return { status: ended, openings, objective, bound, relaxedBound, gap, seconds, amounts }
}

/** Nothing found: proven impossible, or the work ended before anything was found. */
const nothing = (status: SolverAnswer['status'], seconds: number): FreedRollout => ({
  status: statusFrom(status),
  openings: null,
  objective: null,
  bound: null,
  relaxedBound: null,
  gap: null,
  seconds,
  amounts: {},
})

/** An optimum of a search that was held within a gap is one within the gap. */
function statusFrom(status: SolverAnswer['status']): RolloutStatus {
  if (status === 'unbounded') throw new Error('the rollout has no bound: something is without a limit')
  if (status === 'optimal') return 'gap'
  return status === 'clock' ? 'work_limit' : status
}
