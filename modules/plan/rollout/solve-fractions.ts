import type { FractionPoint } from './narrow.rules.ts'
import { sharesFrom } from './rollout.rules.ts'
import { type Amounts, amountsOf, holdMonth, type Order, programOf, shortOf } from './rollout-order.ts'
import type { SolverAnswer } from './solver.ts'

export type FoundFractions = {
  readonly answer: SolverAnswer
  readonly point: FractionPoint
  readonly amounts: Amounts
  /** Openings there are to choose from: a column each. */
  readonly openingCount: number
  readonly seconds: number
}
/** Without a point nothing fits, or the work ended first. */
export type Fractions =
  | FoundFractions
  | { readonly answer: SolverAnswer; readonly point: null; readonly seconds: number }

/**
 * The question with openings in fractions: a bound on every plan with any circuits, or a proof that nothing fits, at
 * a hundredth of the work. It finds most of the months whose cash binds, and adds them to the order.
 */
export async function solveFractions(order: Order): Promise<Fractions> {
  const { desk, question, cashMonths } = order
  for (let seconds = 0; ; ) {
    const made = programOf(order, { relaxed: true, settledMargin: 0 })
    const answer = await desk.solver.solve(made.program, desk.limits)
    seconds += answer.seconds
    if (answer.values === null || answer.reducedCosts === null) return { answer, point: null, seconds }
    const point = { values: answer.values, reducedCosts: answer.reducedCosts }
    const openingCount = made.openingColumns.reduce((sum, years) => sum + years.size, 0)
    const amounts = amountsOf(made, answer.values)
    const short = shortOf(question, sharesFrom(made, answer.values), amounts)
    const broken = short.months.filter(([month, cents]) => cents > 100 && !cashMonths.has(month))
    if (broken.length === 0) return { answer, point, amounts, openingCount, seconds }
    for (const [month] of broken) holdMonth(order, month, 0)
  }
}
