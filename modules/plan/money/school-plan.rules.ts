import type { CountyFigures, SchoolFigures } from '#modules/places/index.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import { disadvantagedShare, needScores } from '../need/need.rules.ts'
import type { NeedScore } from '../need/need.ts'
import { defaultSeed } from '../risk/seeded-random.rules.ts'
import { standingOf } from '../team/standing.rules.ts'
import { daysForDemand, demandVisits, teamOfDays } from '../team/team.rules.ts'
import type { AddedPost, Standing, TeamPromise, TeamSize } from '../team/team.ts'
import { payerMixes } from './payer-mix.rules.ts'
import type { SchoolPlan } from './school-plan.ts'
import { schoolNote } from './school-plan.words.ts'
import { pricesOf, settledYearAt } from './settled-year.rules.ts'
import type { PayerMix, SettledYear } from './settled-year.ts'

export type PlanOptions = {
  /** CDS codes of the schools that have a site already. */
  readonly openCds: ReadonlySet<string>
  readonly promise: TeamPromise
  readonly addedPosts?: readonly AddedPost[]
  /** Medi-Cal share of visits that someone measured, by CDS code. */
  readonly measuredMediCalShares?: ReadonlyMap<string, number>
  /** What a county says a school is, where it knows better, by CDS code. */
  readonly standings?: ReadonlyMap<string, Standing>
  /** Draws for the top-tenth share of need; 1,000 unless said otherwise, 0 to save the time. */
  readonly draws?: number
  readonly seed?: number
}

/** What is known of a school before anyone counts money: the part of a plan that no rate and no pay can change. */
export type SchoolNeed = {
  readonly school: SchoolFigures
  readonly standing: Standing
  readonly disadvantagedShare: number | null
  readonly needScore: NeedScore
}

/** The part of a school's need that its settled year is made of: so little that a browser can hold a county of it. */
export type SettledNeed = Pick<SchoolNeed, 'standing' | 'disadvantagedShare'> & {
  readonly school: Pick<SchoolFigures, 'cds' | 'enrollment'>
  readonly needScore: Pick<NeedScore, 'need'>
}

/** Every school of the county as the rollout takes it, by CDS code. */
export function plannedSchools(
  figures: Pick<CountyFigures, 'schools'>,
  a: Assumptions,
  options: PlanOptions,
): readonly SchoolPlan[] {
  return planSchools(schoolNeeds(figures, a, options), a, options)
}

/** The first half of `plannedSchools`: need and standing. Draws over money can keep it. */
export function schoolNeeds(
  figures: Pick<CountyFigures, 'schools'>,
  a: Assumptions,
  { draws = 1000, seed = defaultSeed, standings }: Pick<PlanOptions, 'draws' | 'seed' | 'standings'>,
): readonly SchoolNeed[] {
  const scores = needScores(figures.schools, a, { draws, seed })
  return [...figures.schools]
    .sort((one, other) => (one.cds < other.cds ? -1 : 1))
    .map((school) => ({
      school,
      standing: standings?.get(school.cds) ?? standingOf(school, a),
      disadvantagedShare: disadvantagedShare(school),
      needScore: scores.get(school.cds)!,
    }))
}

/** The second half: team, payer mix and settled year of each school. */
export const planSchools = (
  needs: readonly SchoolNeed[],
  a: Assumptions,
  options: PlanOptions,
): readonly SchoolPlan[] =>
  settledYears(needs, a, options).map(({ team, settled }, index) =>
    schoolPlan(needs[index]!, team, settled, options),
  )

/** The figures of the second half alone, in the order of the needs: a draw asks for them thousands of times. */
export function settledYears(
  needs: readonly SettledNeed[],
  a: Assumptions,
  options: PlanOptions,
): readonly { readonly team: TeamSize; readonly settled: SettledYear }[] {
  const teams = needs.map((need) => teamFor(need, options.promise, a))
  const mixes = payerMixes(
    needs.map((need, index) => ({
      visits: teams[index]!.visits,
      disadvantagedShare: need.disadvantagedShare,
      measuredMediCalShare: options.measuredMediCalShares?.get(need.school.cds) ?? null,
    })),
    a,
  )
  const prices = pricesOf(a, options.addedPosts ?? [])
  return teams.map((team, index) => ({ team, settled: settledYearAt(prices, team, mixes[index]!) }))
}

function teamFor(need: SettledNeed, promise: TeamPromise, a: Assumptions): TeamSize {
  const demand = demandVisits(need.school.enrollment, need.needScore.need, a)
  return teamOfDays(demand, daysForDemand(demand, need.standing, promise, a), a)
}

function schoolPlan(
  need: SchoolNeed,
  team: TeamSize,
  settled: SettledYear,
  options: PlanOptions,
): SchoolPlan {
  const { school, standing, needScore } = need
  return {
    cds: school.cds,
    name: school.name,
    districtCode: school.districtCode,
    districtName: school.districtName,
    latitude: school.latitude,
    longitude: school.longitude,
    enrollment: school.enrollment,
    need: needScore.need,
    needUncertainty: needScore.uncertainty,
    standing,
    openNow: options.openCds.has(school.cds),
    disadvantagedShare: need.disadvantagedShare,
    needScore,
    ...figuresOf(team, settled),
    settled,
    note: schoolNote(school, standing, needScore, settled),
  }
}

const figuresOf = (team: TeamSize, settled: SettledYear) => ({
  daysPerWeek: team.daysPerWeek,
  visitsPerYear: settled.visits,
  medicalVisitShare: settled.mix.mediCal,
  revenueCents: settled.revenueCents,
  costCents: settled.costCents,
  netCents: settled.netCents,
  breakEvenVisitsPerYear: settled.breakEvenVisits,
  capacityVisitsPerYear: settled.capacityVisits,
})

/** The county's payer mix as the assumptions give it. */
export const countyMix = (a: Assumptions): PayerMix => ({
  mediCal: a.mix_medi_cal_pps,
  commercial: a.mix_commercial,
  unpaid: 1 - a.mix_medi_cal_pps - a.mix_commercial,
  basis: 'estimate',
})
