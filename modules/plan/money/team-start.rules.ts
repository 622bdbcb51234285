import type { Assumptions } from '../assumption/assumption.ts'
import { flowsOfRows } from './cash-balance.rules.ts'
import { cashFlows } from './cash-flow.rules.ts'
import type { CashSchool } from './cash-flow.ts'
import { paidForWeek } from './paid-for.rules.ts'
import { openingMonth } from './plan-horizon.rules.ts'
import type { PlanHorizon } from './plan-horizon.ts'
import { type TeamStart, type TeamStartSummary, teamMonths, teamYears } from './team-start.ts'

/** Each school's first months, asked for by rows: one school, a district, a county. */
export class TeamStarts {
  readonly #flows
  readonly #begins: number
  readonly #startUpCents: number

  constructor(schools: readonly CashSchool[], schoolDaysByMonth: readonly number[], a: Assumptions) {
    const horizon = horizonFrom(schoolDaysByMonth, a)
    const openings = schools.map(() => 0)
    this.#flows = cashFlows(schools, openings, horizon, a)
    this.#begins = openingMonth(horizon, 0, a) ?? 0
    this.#startUpCents = Math.round(a.start_up_per_school * 100)
  }

  of(rows: readonly number[]): TeamStart {
    const { earned, received, spent } = flowsOfRows(this.#flows, rows)
    const flows = { months: this.#flows.months, earned, spent }
    const begins = Math.floor(this.#begins)
    let cash = 0
    const cashCents = Array.from({ length: teamMonths }, (_, month) => {
      cash += received[begins + month]! - spent[begins + month]!
      return cash
    })
    const lowestCashCents = Math.min(...cashCents)
    return {
      paidForWeek: paidForWeek(flows, 0, this.#begins, rows.length * this.#startUpCents),
      lowestCashCents,
      lowestCashMonth: cashCents.indexOf(lowestCashCents) + 1,
      cashCents,
      beginsInMonth: ((begins + 6) % 12) + 1,
    }
  }

  summaryOf(rows: readonly number[]): TeamStartSummary {
    const { paidForWeek, lowestCashCents, lowestCashMonth } = this.of(rows)
    return { paidForWeek, lowestCashCents, lowestCashMonth }
  }
}

/** A year in which every lead time has long run out: a team begins when its posts are filled. */
const horizonFrom = (schoolDaysByMonth: readonly number[], a: Assumptions): PlanHorizon => ({
  firstYear: Math.floor(a.plan_from / 10000) + 20,
  years: teamYears,
  hasOpenSites: true,
  schoolDaysByMonth,
})
