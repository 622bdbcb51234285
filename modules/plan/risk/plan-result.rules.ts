import type { Assumptions } from '../assumption/assumption.ts'
import { leaverShares, livedYear, rateThatPays } from '../money/break-even.rules.ts'
import { cashBalance } from '../money/cash-balance.rules.ts'
import { cashFlows } from '../money/cash-flow.rules.ts'
import { monthName } from '../money/plan-horizon.rules.ts'
import type { Opening, PlanHorizon } from '../money/plan-horizon.ts'
import { type PlanOptions, type SchoolNeed, settledYears } from '../money/school-plan.rules.ts'
import type { DrawResult } from './draw.rules.ts'
import { fullCoverageByPeople } from './full-coverage.rules.ts'
import { horizonOf } from './plan-event.rules.ts'
import type { PlanWorld } from './plan-event.ts'
import type { PlanResult } from './tornado.rules.ts'

/** What the risk page holds fixed while assumptions change: the schools' need, and when each opens in the plan shown. */
export type RiskPlan = {
  readonly needs: readonly SchoolNeed[]
  readonly options: PlanOptions
  readonly horizon: PlanHorizon
  /**
   * In the order of `needs`: whether the school is to have a team. The others are priced, for the county's mix, and not
   * counted. Absent counts every school.
   */
  readonly asked?: readonly boolean[]
  /** In the order of `needs`; a draw changes what the openings earn and cost, not the openings. */
  readonly openings: readonly Opening[]
}

/** What a plan comes to in a changed world: the three questions, the schools that pay for themselves, the lowest cash. */
export type WorldResult = PlanResult & {
  readonly coverTheirTeam: number
  readonly lowestCashCents: number
  /** 'YYYY-MM'. */
  readonly lowestCashMonth: string
}

/**
 * What the plan comes to under other assumptions: the lived net of all schools together that are to have a team, the
 * rate at which they break even, the year in which people alone could serve them all, and for each year whether the
 * schools open in it pay for themselves when settled.
 */
export function planResult(plan: RiskPlan, a: Assumptions): DrawResult {
  const schools = settledYears(plan.needs, a, plan.options)
  const shares = leaverShares(plan.horizon, a)
  const nets = schools.map((school) => livedYear(school, shares).netCents)
  return { ...resultOf(plan, schools, nets, a), yearPays: netOfOpen(nets, plan).map((net) => net >= 0) }
}

/** The same in a world that an event has changed, with the cash of the openings as they are. */
export function worldResult(plan: RiskPlan, world: PlanWorld): WorldResult {
  const a = world.assumptions
  const horizon = horizonOf(world, plan.horizon)
  const schools = settledYears(plan.needs, a, plan.options)
  const shares = leaverShares(horizon, a)
  const nets = schools.map((school) => livedYear(school, shares).netCents)
  const flows = cashFlows(schools, plan.openings, horizon, a)
  const balance = cashBalance(flows, world.grants, horizon, a, plan.options.addedPosts)
  const covers = ({ settled }: Settled[number], row: number) => isCounted(plan, row) && settled.netCents >= 0
  return {
    ...resultOf({ ...plan, horizon }, schools, nets, a),
    coverTheirTeam: schools.filter(covers).length,
    lowestCashCents: balance.lowestCents,
    lowestCashMonth: monthName(horizon, balance.lowestMonth),
  }
}

type Settled = ReturnType<typeof settledYears>

const isCounted = ({ asked }: RiskPlan, row: number): boolean => asked?.[row] ?? true

function resultOf(plan: RiskPlan, schools: Settled, nets: readonly number[], a: Assumptions): PlanResult {
  const counted = schools.filter((_, row) => isCounted(plan, row))
  let netCents = 0
  let openDays = 0
  let allDays = 0
  schools.forEach(({ team }, row) => {
    const isOpen = plan.openings[row] === 'open'
    if (isCounted(plan, row)) netCents += nets[row]!
    if (isCounted(plan, row) || isOpen) allDays += team.daysPerWeek
    if (isOpen) openDays += team.daysPerWeek
  })
  return {
    netCents,
    breakEvenRate: rateThatPays(counted, a, leaverShares(plan.horizon, a)),
    fullCoverageYear: fullCoverageByPeople({ open: openDays, all: allDays }, plan.horizon, a),
  }
}

function netOfOpen(nets: readonly number[], plan: RiskPlan): readonly number[] {
  const byYear = new Array<number>(plan.horizon.years).fill(0)
  nets.forEach((net, row) => {
    const opening = plan.openings[row] ?? null
    if (opening === null) return
    for (let year = opening === 'open' ? 0 : opening; year < byYear.length; year++) byYear[year]! += net
  })
  return byYear
}
