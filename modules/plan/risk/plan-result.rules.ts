import type { Assumptions } from '../assumption/assumption.ts'
import { breakEvenRate, leaverShares, livedYear } from '../money/break-even.rules.ts'
import type { Opening, PlanHorizon } from '../money/plan-horizon.ts'
import { type PlanOptions, type SchoolNeed, settledYears } from '../money/school-plan.rules.ts'
import { daysOfAPost, type TeamSize } from '../team/team.ts'
import type { DrawResult } from './draw.rules.ts'
import { fullCoverageByPeople } from './full-coverage.rules.ts'

/** What the risk page holds fixed while assumptions change: the schools' need, and when each opens in the plan shown. */
export type RiskPlan = {
  readonly needs: readonly SchoolNeed[]
  readonly options: PlanOptions
  readonly horizon: PlanHorizon
  /** In the order of `needs`; a draw changes what the openings earn and cost, not the openings. */
  readonly openings: readonly Opening[]
  /** The first year with every school served; by people alone unless the caller solves it. */
  readonly fullCoverageYear?: (neededFte: number, a: Assumptions) => number
}

/**
 * What the plan comes to under other assumptions: the lived net of all schools together, the rate at which they break
 * even, the year of full coverage, and for each year whether the schools open in it pay for themselves when settled.
 */
export function planResult(plan: RiskPlan, a: Assumptions): DrawResult {
  const schools = settledYears(plan.needs, a, plan.options)
  const shares = leaverShares(plan.horizon, a)
  const nets = schools.map((school) => livedYear(school, shares).netCents)
  const coverage = plan.fullCoverageYear ?? fullCoverageByPeople
  return {
    netCents: nets.reduce((total, net) => total + net, 0),
    breakEvenRate: breakEvenRate(schools, a, shares),
    fullCoverageYear: coverage(fteOf(schools), a),
    yearPays: netOfOpen(nets, plan).map((net) => net >= 0),
  }
}

const fteOf = (schools: readonly { readonly team: TeamSize }[]): number =>
  schools.reduce((days, { team }) => days + team.daysPerWeek, 0) / daysOfAPost

function netOfOpen(nets: readonly number[], plan: RiskPlan): readonly number[] {
  const byYear = new Array<number>(plan.horizon.years).fill(0)
  nets.forEach((net, row) => {
    const opening = plan.openings[row] ?? null
    if (opening === null) return
    for (let year = opening === 'open' ? 0 : opening; year < byYear.length; year++) byYear[year]! += net
  })
  return byYear
}
