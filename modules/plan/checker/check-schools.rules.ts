import type { PlanSchool } from '../document/plan-document.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { isOut, marksOf, named, type Reworked } from './plan-facts.ts'

/** Every school once, its figures those of the rules, its opening year one that it may have. */
export function checkSchools(plan: Reworked): string[] {
  const { document, schools } = plan
  const known = new Set(schools.map(({ plan: { cds } }) => cds))
  const seen = new Set<string>()
  const faults: string[] = []
  for (const school of document.schools) {
    if (!known.has(school.cds)) faults.push(`${named(school)} is no school of this county.`)
    if (seen.has(school.cds)) faults.push(`${named(school)} is listed twice.`)
    seen.add(school.cds)
  }
  for (const { plan: school, written } of schools) {
    if (written === undefined) faults.push(`${named(school)} is missing.`)
    else faults.push(...wrongFigures(school, written), ...wrongOpening(plan, school, written))
  }
  return faults
}

const figures = [
  'name',
  'districtCode',
  'enrollment',
  'need',
  'needUncertainty',
  'standing',
  'openNow',
  'visitsPerYear',
  'capacityVisitsPerYear',
  'medicalVisitShare',
  'revenueCents',
  'costCents',
  'netCents',
  'breakEvenVisitsPerYear',
] as const satisfies readonly (keyof PlanSchool & keyof SchoolPlan)[]

function wrongFigures(school: SchoolPlan, written: PlanSchool): string[] {
  const faults = figures
    .filter((figure) => written[figure] !== school[figure])
    .map(
      (figure) => `${named(school)}: ${figure} is ${written[figure]}, and the rules give ${school[figure]}.`,
    )
  if (written.netCents !== written.revenueCents - written.costCents)
    faults.push(`${named(school)}: net is not revenue less cost.`)
  if (Math.round(written.clinicianFte * 5) !== school.daysPerWeek || !isFifth(written.clinicianFte))
    faults.push(
      `${named(school)}: ${written.clinicianFte} clinicians, and its days are ${school.daysPerWeek}.`,
    )
  return faults
}

const isFifth = (fte: number): boolean => Math.abs(fte * 5 - Math.round(fte * 5)) < 1e-9

function wrongOpening(plan: Reworked, school: SchoolPlan, { opensInYear }: PlanSchool): string[] {
  const { document, facts } = plan
  const kinds = marksOf(plan, school.cds)
  const pin = facts.marks.find((mark) => mark.kind === 'pinned' && mark.cds === school.cds)
  const say = (why: string) => [`${named(school)} ${why}.`]
  if (pin?.kind === 'pinned' && opensInYear !== pin.year && !plan.nothingOpens && !school.openNow)
    return say(`is pinned to ${pin.year} and opens in ${opensInYear ?? 'no year'}`)
  if (opensInYear === null) return []
  if (plan.nothingOpens) return say(`opens in ${opensInYear}, though no plan was found`)
  if (school.openNow) return say(`is open already and opens again in ${opensInYear}`)
  if (isOut(kinds)) return say('is opened, though the county took it out')
  if (opensInYear < document.firstYear || opensInYear > document.lastYear)
    return say(`opens in ${opensInYear}, outside the plan`)
  if (opensInYear - document.firstYear < earliestYear(plan))
    return say(`opens in ${opensInYear}, before the lead time has run out`)
  if (kinds.includes('pinned') || kinds.includes('preferred')) return []
  if (school.standing === 'court') return say('is a court school, and the county has not asked for it')
  if (school.standing === 'adult_serving' && opensInYear !== document.lastYear)
    return say(`serves adults and opens in ${opensInYear}, before the last year`)
  return []
}

/** The first year, 0 the plan's first, whose August comes after the lead time: months counted from the plan's day. */
function earliestYear({ a, document, horizon }: Reworked): number {
  const [year, month, day] = [
    Math.floor(a.plan_from / 10_000),
    Math.floor(a.plan_from / 100) % 100,
    a.plan_from % 100,
  ]
  const monthsFromAugust = (year - document.firstYear) * 12 + (month - 8) + (day - 1) / 31
  const ready = monthsFromAugust + (horizon.hasOpenSites ? a.lead_months_later : a.lead_months_first)
  return Math.max(0, Math.ceil(ready / 12 - 1e-9))
}
