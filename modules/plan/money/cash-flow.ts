import type { RevenueRoute, SettledYear } from './settled-year.ts'

/** The part of a school that its cash depends on. */
export type CashSchool = { readonly settled: SettledYear }

/** Monthly whole cents of several schools, one row of `months` for each school, in the order given. */
export type CashFlows = {
  readonly months: number
  /** What the visits and coaches of the month earn, whenever it is paid. */
  readonly earned: Float64Array
  /** What is paid in the month. */
  readonly received: Float64Array
  /** Pay and all other cost, less pay saved in vacancies, and the start-up in the month of opening. */
  readonly spent: Float64Array
  /** Earned by all schools together, by route and month. */
  readonly earnedByRoute: Readonly<Record<RevenueRoute, Float64Array>>
  /** Claims of the year before the plan that open sites are still paid for; part of `received`. */
  readonly fromBeforeCents: number
  /** Earned within the plan and not yet paid at its end. Earned and from before = received and still to come. */
  readonly stillToComeCents: number
}

/** Balance at the end of every month, and the lowest of them. */
export type CashBalance = {
  readonly byMonth: Float64Array
  readonly lowestCents: number
  /** Index of that month; July of the first year is 0. */
  readonly lowestMonth: number
}
