import type { Assumptions } from '../assumption/assumption.ts'
import { formCircuits } from '../circuit/circuit.rules.ts'
import type { Circuits } from '../circuit/circuit.ts'
import type { Mark } from '../mark/mark.ts'
import { planHorizon } from '../money/plan-horizon.rules.ts'
import type { PlanHorizon } from '../money/plan-horizon.ts'
import { planSchools, schoolNeeds } from '../money/school-plan.rules.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import type { GroundNeeds, PlanGround, PlanSetting } from './plan-setting.ts'
import { type OpenableSchool, SchoolMoney } from './unit.rules.ts'

/** Schools with a site: those the list of health sites names and the county does not deny, and those it adds. */
export function openCdsOf({ figures, marks }: Pick<PlanGround, 'figures' | 'marks'>): ReadonlySet<string> {
  const open = new Set(
    figures.healthSites.flatMap(({ schoolCds }) => (schoolCds === null ? [] : [schoolCds])),
  )
  for (const mark of marks) {
    if (mark.kind === 'open_now') open.add(mark.cds)
    if (mark.kind === 'not_open' || mark.kind === 'served_by_other' || mark.kind === 'not_to_be_served')
      open.delete(mark.cds)
  }
  return new Set(figures.schools.flatMap(({ cds }) => (open.has(cds) ? [cds] : [])))
}

/** Schools that the county takes out of the question. */
export const takenOut = (marks: readonly Mark[]): ReadonlySet<string> =>
  new Set(
    marks.flatMap((mark) =>
      mark.kind === 'served_by_other' || mark.kind === 'not_to_be_served' ? [mark.cds] : [],
    ),
  )

/** The schools that are to have a team on campus, those that have one already among them: whom every "together" counts. */
export function plansAsked<Plan extends Pick<SchoolPlan, 'cds' | 'standing'>>(
  plans: readonly Plan[],
  marks: readonly Mark[],
): readonly Plan[] {
  const out = takenOut(marks)
  return plans.filter(({ cds, standing }) => standing === 'served' && !out.has(cds))
}

export const needsOf = (ground: PlanGround, a: Assumptions): GroundNeeds =>
  schoolNeeds(ground.figures, a, { draws: 0, standings: ground.standings })

/** The ground under these assumptions. */
export function planSetting(
  ground: PlanGround,
  needs: GroundNeeds,
  a: Assumptions,
  years: number = ground.years,
): PlanSetting {
  const openCds = openCdsOf(ground)
  const plans = planSchools(needs, a, {
    openCds,
    promise: ground.promise,
    addedPosts: ground.addedPosts,
    measuredMediCalShares: ground.measuredMediCalShares,
    standings: ground.standings,
  })
  const horizon = horizonOf(ground, a, years, openCds.size > 0)
  const openable = openableSchools(plans, ground, horizon)
  return {
    ground,
    a,
    horizon,
    plans,
    open: plans.filter((plan) => plan.openNow),
    openable,
    money: new SchoolMoney(
      openable.map(({ plan }) => plan),
      horizon,
      a,
    ),
  }
}

function horizonOf(ground: PlanGround, a: Assumptions, years: number, hasOpenSites: boolean): PlanHorizon {
  const { enrollmentYear, schoolDaysByMonth } = ground.figures
  const horizon = planHorizon(
    {
      enrollmentYear,
      years,
      hasOpenSites,
      schoolDaysByMonth,
      ...(ground.startYear === null ? {} : { startYear: ground.startYear }),
    },
    a,
  )
  const given = ground.leaverShareByYear
  if (given === null) return horizon
  const leaverShareByYear = Array.from({ length: years }, (_, year) => given[year] ?? a.leaver_share)
  return { ...horizon, leaverShareByYear }
}

function openableSchools(
  plans: readonly SchoolPlan[],
  { marks }: PlanGround,
  horizon: PlanHorizon,
): readonly OpenableSchool[] {
  const out = takenOut(marks)
  const pinned = new Map(
    marks.flatMap((mark) => (mark.kind === 'pinned' ? [[mark.cds, mark.year] as const] : [])),
  )
  const preferred = new Set(marks.flatMap((mark) => (mark.kind === 'preferred' ? [mark.cds] : [])))
  return plans
    .filter((plan) => !plan.openNow && !out.has(plan.cds))
    .map((plan) => {
      const year = pinned.get(plan.cds)
      const pinnedIn = year === undefined ? null : year - horizon.firstYear
      return { plan, pinnedIn, preferred: preferred.has(plan.cds) }
    })
}

/**
 * Circuits among the schools that open in the same year, and among those that never do. A school that two files place
 * far apart shares with nobody.
 */
export function circuitsOf(
  { ground, plans, a }: PlanSetting,
  openingOf: (cds: string) => number | null,
): Circuits {
  const disputed = new Set(
    ground.figures.schools.flatMap((school) => (school.placeDisputed ? [school.cds] : [])),
  )
  const out = takenOut(ground.marks)
  return formCircuits(
    plans
      .filter(({ cds }) => !out.has(cds))
      .map((plan) => (disputed.has(plan.cds) ? { ...plan, latitude: null, longitude: null } : plan)),
    { maxSchools: a.circuit_max_schools, maxKm: a.circuit_max_km, roadFactor: a.road_factor },
    (one, other) => openingOf(one) === openingOf(other),
  )
}
