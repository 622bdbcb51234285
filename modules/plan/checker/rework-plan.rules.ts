import type { Assumptions } from '../assumption/assumption.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { planHorizon } from '../money/plan-horizon.rules.ts'
import type { Opening, PlanHorizon } from '../money/plan-horizon.ts'
import { evaluateRollout } from '../money/plan-year.rules.ts'
import { plannedSchools } from '../money/school-plan.rules.ts'
import { isOut, marksOf, type PlanFacts, type Reworked } from './plan-facts.ts'

/** Everything a plan states, worked out once more without the optimizer. */
export function reworkPlan(document: PlanDocument, facts: PlanFacts): Reworked {
  const a = Object.fromEntries(document.assumptions.map((item) => [item.name, item.value])) as Assumptions
  const openCds = sitesOpenNow(facts)
  const plans = plannedSchools(facts.figures, a, {
    openCds,
    promise: document.promise,
    addedPosts: facts.addedPosts,
    measuredMediCalShares: facts.measuredMediCalShares,
    standings: facts.standings,
    draws: 0,
  })
  const written = new Map(document.schools.map((school) => [school.cds, school]))
  const schools = plans.map((plan) => ({ plan, written: written.get(plan.cds) }))
  const horizon = horizonOf(document, facts, a, openCds.size > 0)
  const openings = schools.map(({ plan, written: school }): Opening => {
    if (plan.openNow) return 'open'
    const year = school?.opensInYear ?? null
    return year === null ? null : year - document.firstYear
  })
  return {
    document,
    facts,
    a,
    horizon,
    schools,
    openings,
    evaluated: evaluateRollout(plans, openings, horizon, a, {
      grants: facts.grants,
      added: facts.addedPosts,
    }),
    nothingOpens: document.solver.objective === null,
  }
}

/** A site is open where the list of health sites names the school, or the county does, and the county does not deny it. */
function sitesOpenNow(facts: PlanFacts): ReadonlySet<string> {
  const listed = new Set(facts.figures.healthSites.map(({ schoolCds }) => schoolCds))
  const isOpen = (cds: string) => {
    const kinds = marksOf({ facts }, cds)
    return (kinds.includes('open_now') || (listed.has(cds) && !kinds.includes('not_open'))) && !isOut(kinds)
  }
  return new Set(facts.figures.schools.map(({ cds }) => cds).filter(isOpen))
}

function horizonOf(
  { firstYear, lastYear }: PlanDocument,
  { figures, leaverShareByYear }: PlanFacts,
  a: Assumptions,
  hasOpenSites: boolean,
): PlanHorizon {
  const years = lastYear - firstYear + 1
  const { enrollmentYear, schoolDaysByMonth } = figures
  const horizon = planHorizon(
    { enrollmentYear, years, startYear: firstYear, hasOpenSites, schoolDaysByMonth },
    a,
  )
  if (leaverShareByYear === null) return horizon
  const all = Array.from({ length: years }, (_, year) => year)
  return { ...horizon, leaverShareByYear: all.map((year) => leaverShareByYear[year] ?? a.leaver_share) }
}
