import {
  brokenMonths,
  cashOf,
  centsPerUnit,
  type FreeThing,
  type RolloutProgram,
  rolloutProgram,
  type Shares,
  settledNetOf,
} from './rollout.rules.ts'
import type { RolloutQuestion } from './rollout.ts'
import type { Solver, SolverLimits } from './solver.ts'

/** How much beyond the question's own: dollars for aid and cash, people for the others. */
export type Amounts = Readonly<Partial<Record<FreeThing, number>>>

/** What may be had beyond the question's own, and the one thing to have least of. */
export type Freedom = { readonly free: readonly FreeThing[]; readonly least: FreeThing }

/** Where questions are solved: a solver, when to stop, and what earlier questions have taught. */
export type SolverDesk = {
  readonly solver: Solver
  readonly limits: SolverLimits
  /** Months whose cash bound an earlier question of so many years: the next one holds them from the start. */
  readonly heldMonths: Map<number, Set<number>>
  /** With very many openings only the narrow searches are made: what they miss is not proven impossible. */
  readonly hasty: boolean
}

/** Half a percent of the proven bound, or the work of some seconds; the clock only if both fail. */
export const rolloutLimits: SolverLimits = { gap: 0.005, nodes: 20_000, steps: 400_000, seconds: 300 }

export const deskOf = (solver: Solver, limits: SolverLimits = rolloutLimits): SolverDesk => ({
  solver,
  limits,
  heldMonths: new Map(),
  hasty: false,
})

/** One question for the solver. */
export type Order = {
  readonly desk: SolverDesk
  readonly question: RolloutQuestion
  readonly freedom: Freedom | null
  /** Months whose cash is held to the floor, with the cents that rounding took beyond it. */
  readonly cashMonths: Map<number, number>
}

export function orderAt(desk: SolverDesk, question: RolloutQuestion, freedom: Freedom | null): Order {
  const held = [...(desk.heldMonths.get(question.years) ?? [])].sort((a, b) => a - b)
  return { desk, question, freedom, cashMonths: new Map(held.map((month) => [month, 0])) }
}

/** Holds a month from now on, for this question and those that follow. */
export function holdMonth({ desk, question, cashMonths }: Order, month: number, margin: number): void {
  cashMonths.set(month, margin)
  const held = desk.heldMonths.get(question.years) ?? new Set()
  desk.heldMonths.set(question.years, held.add(month))
}

export const programOf = (
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

export type Short = {
  readonly months: readonly (readonly [month: number, cents: number])[]
  readonly settled: number
}

/** By how many cents months lie below the floor, and the last year below paying for itself. */
export function shortOf(question: RolloutQuestion, shares: Shares, amounts: Amounts): Short {
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
export function amountsOf(made: RolloutProgram, values: Float64Array): Amounts {
  const unit = (thing: FreeThing) =>
    thing === 'aid_per_year' || thing === 'cash_once' ? centsPerUnit / 100 : 1
  return Object.fromEntries(
    Object.entries(made.freeColumns).map(([thing, column]) => [
      thing,
      Math.max(0, Math.ceil(values[column]! * unit(thing as FreeThing) - 1e-6)),
    ]),
  )
}
