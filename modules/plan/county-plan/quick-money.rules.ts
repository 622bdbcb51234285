import type { CountyFigures } from '#modules/places/index.ts'
import type { Assumptions } from '../assumption/assumption.ts'
import type { Entered } from '../entry/entry.rules.ts'
import type { Mark } from '../mark/mark.ts'
import { planSchools, type SchoolNeed, schoolNeeds } from '../money/school-plan.rules.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import type { TeamPromise } from '../team/team.ts'
import { clinicianWeek, whyNotWeek } from '../team/week.rules.ts'
import { weekRefusalWords } from '../team/week.words.ts'

/** What settled years come to, before anyone works out which school opens when: at once, for every change. */
export type QuickMoney = {
  /** Schools that ask for days of a clinician on campus. */
  readonly asked: number
  readonly coverTheirTeam: number
  readonly clinicianFte: number
  readonly visits: number
  readonly revenueCents: number
  readonly costCents: number
  readonly netCents: number
  /** Every school of the county with its settled year, by CDS code. */
  readonly schools: readonly SchoolPlan[]
  /** Dollars a visit at which all of them together pay for themselves; null when no rate does. */
  readonly breakEvenRate: number | null
}

/** Need does not change with money, so it is worked out once for a county and kept. */
export const needsFor = (figures: CountyFigures, a: Assumptions): readonly SchoolNeed[] =>
  schoolNeeds(figures, a, { draws: 0 })

/** What a plan's settled years rest on beside the assumptions. */
export type MoneyGround = Entered & { readonly promise: TeamPromise; readonly marks: readonly Mark[] }

export function quickMoney(needs: readonly SchoolNeed[], a: Assumptions, ground: MoneyGround): QuickMoney {
  const { promise, marks, addedPosts, measuredMediCalShares } = ground
  const out = new Set(
    marks.flatMap((mark) =>
      mark.kind === 'not_to_be_served' || mark.kind === 'served_by_other' ? [mark.cds] : [],
    ),
  )
  const options = { openCds: new Set<string>(), promise, addedPosts, measuredMediCalShares }
  const settledAt = (rate: number) => planSchools(needs, { ...a, pps_rate: rate }, options)
  const served = (all: readonly SchoolPlan[]) =>
    all.filter(({ standing, cds }) => standing === 'served' && !out.has(cds))
  const every = settledAt(a.pps_rate)
  const schools = served(every)
  const net = sum(schools.map(({ netCents }) => netCents))
  return {
    schools: every,
    asked: schools.length,
    coverTheirTeam: schools.filter(({ netCents }) => netCents >= 0).length,
    clinicianFte: sum(schools.map(({ daysPerWeek }) => daysPerWeek)) / 5,
    visits: sum(schools.map(({ visitsPerYear }) => visitsPerYear)),
    revenueCents: sum(schools.map(({ revenueCents }) => revenueCents)),
    costCents: sum(schools.map(({ costCents }) => costCents)),
    netCents: net,
    breakEvenRate: breakEvenRate(
      a.pps_rate,
      net,
      sum(served(settledAt(a.pps_rate + 100)).map(({ netCents }) => netCents)),
    ),
  }
}

/** Why the clinician's week of a plan cannot be worked, in words; null when it can. */
export function weekRefusalOf(
  needs: readonly SchoolNeed[],
  a: Assumptions,
  ground: MoneyGround,
): string | null {
  const refusal = whyNotWeek(a, (changed) => quickMoney(needs, changed, ground).netCents)
  return refusal === null ? null : weekRefusalWords(refusal, clinicianWeek(a))
}

/** Net is a straight line in the rate: two points of it say where it crosses zero, rounded up to the dollar. */
export function breakEvenRate(rate: number, net: number, netAtHundredMore: number): number | null {
  const centsForADollar = (netAtHundredMore - net) / 100
  if (centsForADollar <= 0) return null
  return Math.ceil(rate - net / centsForADollar)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
