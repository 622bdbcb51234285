import { flowsOfRows, openingCashCents, supportByMonth } from '../money/cash-balance.rules.ts'
import { monthName } from '../money/plan-horizon.rules.ts'
import type { Opening } from '../money/plan-horizon.ts'
import { type EvaluatedRollout, evaluateRollout } from '../money/plan-year.rules.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { breakEvenPerWeek } from '../money/settled-year.rules.ts'
import type { TeamStartSummary } from '../money/team-start.ts'
import { circuitsOf } from '../rollout/plan-setting.rules.ts'
import { settledNetOfOpen } from '../rollout/rollout-question.rules.ts'
import type { MadePlan } from './made-plan.ts'
import { planAnswer } from './plan-answer.rules.ts'
import { planApart } from './plan-apart.rules.ts'
import { planCounts } from './plan-counts.rules.ts'
import {
  modelVersion,
  type PlanDocument,
  type PlanMoney,
  type PlanSchool,
  type PlanSolver,
  type PlanYear,
} from './plan-document.ts'
import { schoolNotes, yearNote } from './plan-note.words.ts'
import { PlanTeams } from './plan-teams.rules.ts'

/** The document of a plan, its keys always in the same order. */
export function planDocument(made: MadePlan): PlanDocument {
  const { input, setting } = made
  const { figures } = input
  const { firstYear, years } = setting.horizon
  const openings = openingsOf(made)
  const opensAt = new Map(setting.plans.map(({ cds }, row) => [cds, yearOf(openings[row]!)]))
  const circuits = circuitsOf(setting, (cds) => opensAt.get(cds) ?? null)
  const evaluated = evaluateRollout(setting.plans, openings, setting.horizon, setting.a, {
    grants: setting.ground.grants,
    added: setting.ground.addedPosts,
  })
  const shared = circuits.circuits.filter(({ cds }) => cds.length > 1)
  const circuitOf = new Map(shared.flatMap(({ id, cds }) => cds.map((each) => [each, id] as const)))
  const { ground, horizon, a } = setting
  const teams = new PlanTeams(setting.plans, ground.marks, horizon.schoolDaysByMonth, a)
  const schools = setting.plans.map((plan, row) =>
    planSchool(
      plan,
      openings[row]!,
      { circuit: circuitOf.get(plan.cds) ?? null, ...teams.startOf(row) },
      made,
    ),
  )
  const money = { ...planMoney(made, evaluated, openings), everyTeam: teams.everyTeam() }
  const counts = planCounts(setting, circuits, schools)
  return {
    county: figures.countyCode,
    countyName: figures.countyName,
    dataEdition: figures.dataEdition,
    modelVersion,
    enrollmentYear: figures.enrollmentYear,
    firstYear,
    lastYear: firstYear + years - 1,
    promise: setting.ground.promise,
    shape: input.shape ?? null,
    question: input.question ?? { kind: 'most_served' },
    assumptions: made.assumptions.list,
    schools,
    years: planYears(made, evaluated),
    solver: planSolver(made),
    circuits: shared,
    counts,
    marks: made.marks,
    money,
    answer: planAnswer(made, schools, counts, money.openingCashCents),
    everySchool: made.everySchool ?? made.block,
    apart: planApart(setting),
    districts: teams.districts(),
  }
}

/** When each school of the county opens, in the order of the plans. */
function openingsOf({ setting, units, rollout }: MadePlan): readonly Opening[] {
  const byCds = new Map(units.map(({ cds }, index) => [cds, rollout.openings?.[index] ?? null]))
  return setting.plans.map((plan) => (plan.openNow ? 'open' : (byCds.get(plan.cds) ?? null)))
}

const yearOf = (opening: Opening): number | null => (typeof opening === 'number' ? opening : null)

function planSchool(
  plan: SchoolPlan,
  opening: Opening,
  { circuit, ...teamStart }: TeamStartSummary & { readonly circuit: string | null },
  made: MadePlan,
): PlanSchool {
  const { setting } = made
  return {
    cds: plan.cds,
    name: plan.name,
    districtCode: plan.districtCode,
    districtName: plan.districtName,
    enrollment: plan.enrollment,
    need: plan.need,
    needUncertainty: plan.needUncertainty,
    standing: plan.standing,
    clinicianFte: plan.daysPerWeek / 5,
    circuit,
    openNow: plan.openNow,
    opensInYear: typeof opening === 'number' ? setting.horizon.firstYear + opening : null,
    visitsPerYear: plan.visitsPerYear,
    capacityVisitsPerYear: plan.capacityVisitsPerYear,
    medicalVisitShare: plan.medicalVisitShare,
    revenueCents: plan.revenueCents,
    costCents: plan.costCents,
    netCents: plan.netCents,
    breakEvenVisitsPerYear: plan.breakEvenVisitsPerYear,
    breakEvenVisitsPerWeek:
      plan.breakEvenVisitsPerYear === null ? null : breakEvenPerWeek(plan.breakEvenVisitsPerYear, setting.a),
    teamStart,
    note: schoolNotes(plan, setting.ground.marks, nothingOpens(made)),
  }
}

const nothingOpens = ({ rollout }: MadePlan): boolean => rollout.openings === null

const planYears = (made: MadePlan, { years }: EvaluatedRollout): readonly PlanYear[] =>
  years.map((year) => ({
    year: year.year,
    schoolsOpen: year.schoolsOpen,
    studentsCovered: year.studentsCovered,
    clinicianFte: year.clinicianFte,
    hires: year.hires,
    leavers: year.leavers,
    revenueCents: year.revenueCents,
    costCents: year.costCents,
    supportCents: year.supportCents,
    lowestCashCents: year.lowestCashCents,
    lowestCashMonth: year.lowestCashMonth,
    note: nothingOpens(made) ? yearNote : null,
  }))

function planSolver({ rollout, seconds, block }: MadePlan): PlanSolver {
  const { status, objective, bound, relaxedBound, gap } = rollout
  const anyBound = relaxedBound === null || objective === null ? null : Math.max(relaxedBound, objective)
  return {
    status,
    objective,
    bound,
    gap,
    gapAnyCircuits: anyBound === null ? null : distance(anyBound, objective!),
    seconds,
    blockedBy: block,
  }
}

/** How far a bound lies above an objective, as a share of it; 0 when both are nothing. */
const distance = (bound: number, objective: number): number =>
  bound === objective ? 0 : (bound - objective) / Math.max(1e-9, objective)

function planMoney(made: MadePlan, evaluated: EvaluatedRollout, openings: readonly Opening[]): PlanMoney {
  const { setting } = made
  const { horizon, a, ground } = setting
  const rows = openings.flatMap((opening, row) => (opening === null ? [] : [row]))
  const { earned, received, spent } = flowsOfRows(evaluated.flows, rows)
  const opened = made.units.reduce(
    (sum, unit, index) => sum + (made.rollout.openings?.[index] == null ? 0 : unit.settledNetCents),
    0,
  )
  return {
    months: Array.from(earned, (_, month) => monthName(horizon, month)),
    earnedCents: [...earned],
    receivedCents: [...received],
    costCents: [...spent],
    supportCents: [...supportByMonth(ground.grants, horizon, a)],
    cashCents: [...evaluated.balance.byMonth],
    openingCashCents: openingCashCents(a, ground.addedPosts),
    settledNetCents: settledNetOfOpen(setting) + opened,
  }
}
