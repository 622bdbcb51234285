import { supervisorsForEach } from '../assumption/assumption.rules.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import { leaverShares, livedYear } from '../money/break-even.rules.ts'
import { baseCash, openingCash, supportByMonth } from '../money/cash-balance.rules.ts'
import { leaversBefore } from '../money/plan-horizon.rules.ts'
import type { PlanSetting } from './plan-setting.ts'
import type { DistrictLimit, People, Purse, RolloutQuestion } from './rollout.ts'
import { type OpenableSchool, unitsOf } from './unit.rules.ts'

export type Asking = {
  /** Every school that asks for days of a clinician must open by this year, 0 the first; null asks for none. */
  readonly everySchoolBy: number | null
  /** People alone: neither cash nor the last year is held. */
  readonly withoutMoney?: boolean
}

/** A setting as the optimizer takes it. */
export function rolloutQuestion(setting: PlanSetting, asking: Asking): RolloutQuestion {
  const { openable, money, horizon } = setting
  const demanded =
    asking.everySchoolBy === null ? null : { mustOpen: isAsked, lastYear: asking.everySchoolBy }
  return {
    years: horizon.years,
    units: unitsOf(openable, money, demanded),
    people: peopleOf(setting),
    purse: asking.withoutMoney ? withoutMoney(horizon.years) : purseOf(setting),
    districtLimits: districtLimits(setting),
  }
}

/** Schools where the question fits: the others may open or not and nobody is refused for it. */
export const isAsked = ({ plan }: OpenableSchool): boolean => plan.standing === 'served'

export function peopleOf({ a, horizon, open }: PlanSetting): People {
  return {
    cliniciansAtStart: a.start_clinicians,
    openDays: open.reduce((days, plan) => days + plan.daysPerWeek, 0),
    hiresPerYear: a.hires_per_year,
    leaverShares: Array.from({ length: horizon.years }, (_, year) => leaversBefore(horizon, year, a)),
    supervisorRatio: supervisorsForEach(a),
    supervisorsAtStart: a.start_supervisors,
    supervisorsPerYear: a.supervisors_per_year,
  }
}

const withoutMoney = (years: number): Purse => ({
  cashCents: new Float64Array(years * 12),
  floorCents: null,
  settledNetCents: null,
})

function purseOf(setting: PlanSetting): Purse {
  const { ground, horizon, a, open } = setting
  const cash = baseCash(ground.grants, horizon, a, ground.addedPosts)
  const ofOpen = openingCash(open, 'open', horizon, a)
  return {
    cashCents: cash.map((cents, month) => cents + (ofOpen?.[month] ?? 0)),
    floorCents: Math.round(a.cash_floor * 100),
    settledNetCents: settledNetOfOpen(setting),
  }
}

/** The last year of what is open already, once settled, with the aid and grants of that year. */
export function settledNetOfOpen({ ground, horizon, a, open }: PlanSetting): number {
  const shares = leaverShares(horizon, a)
  const net = open.reduce((sum, plan) => sum + livedYear(plan, shares).netCents, 0)
  return net + lastYearSupport(ground.grants, horizon, a)
}

const lastYearSupport = (
  grants: PlanSetting['ground']['grants'],
  horizon: PlanSetting['horizon'],
  a: Assumptions,
): number =>
  supportByMonth(grants, horizon, a)
    .slice(-12)
    .reduce((sum, cents) => sum + cents, 0)

/** A floor or cap counts a district's open sites; what is left is asked of new ones. */
function districtLimits({ ground, open }: PlanSetting): readonly DistrictLimit[] {
  return ground.marks.flatMap((mark): DistrictLimit[] => {
    if (!('districtCode' in mark)) return []
    const { districtCode, count } = mark
    const left = Math.max(0, count - open.filter((plan) => plan.districtCode === districtCode).length)
    return mark.kind === 'district_floor'
      ? [{ districtCode, atLeast: left, atMost: null }]
      : [{ districtCode, atLeast: null, atMost: left }]
  })
}
