import { supervisorsForEach } from '../assumption/assumption.rules.ts'
import type { Assumptions, ResolvedAssumptions } from '../assumption/assumption.ts'
import { checkPlan } from '../checker/check-plan.rules.ts'
import { findChanges } from '../rollout/find-changes.ts'
import { findEarliest } from '../rollout/find-earliest.ts'
import { findFewestHires, findLowestRate } from '../rollout/find-least.ts'
import { openSolver } from '../rollout/open-solver.ts'
import { PlanBench } from '../rollout/plan-bench.ts'
import type { PlanBlock } from '../rollout/plan-change.ts'
import { needsOf } from '../rollout/plan-setting.rules.ts'
import type { PlanGround, PlanSetting } from '../rollout/plan-setting.ts'
import type { Rollout } from '../rollout/rollout.ts'
import { type Asking, isAsked, rolloutQuestion } from '../rollout/rollout-question.rules.ts'
import { couldSuffice } from '../rollout/settled-reach.rules.ts'
import { isMet, mayBeMet, solveRollout } from '../rollout/solve-rollout.ts'
import { firstCash } from './first-cash.ts'
import type { MadePlan } from './made-plan.ts'
import { markCosts } from './mark-costs.ts'
import { planDocument } from './plan-document.rules.ts'
import type { PlanDocument } from './plan-document.ts'
import { groundFor, type PlanInput, type PlanProgress, type PlanWork } from './plan-input.ts'

/**
 * The whole plan of a county. The same input gives the same document but for the seconds. It opens a solver of its
 * own and closes it again; a plan that breaks a rule is a fault of ours and is thrown, never shown.
 */
export async function planCounty(input: PlanInput, work: PlanWork = {}): Promise<PlanDocument> {
  let stage: PlanProgress['stage'] = 'rollout'
  const solver =
    work.solver ?? openSolver(({ objective, bound }) => work.onProgress?.({ stage, objective, bound }))
  const stop = () => void solver.close()
  work.signal?.addEventListener('abort', stop, { once: true })
  try {
    if (work.signal?.aborted) await solver.close()
    const ground = groundFor(input)
    const assumptions = withOpenSitesStaffed(input, ground)
    const bench = new PlanBench(ground, needsOf(ground, assumptions.values), solver)
    const enter = (next: PlanProgress['stage']) => {
      stage = next
      work.onProgress?.({ stage, objective: null, bound: null })
    }
    const made = await makePlan({ bench, input: { ...input, assumptions }, enter, work })
    const document = planDocument(made)
    const wrong = checkPlan(document, ground)
    if (wrong.length > 0) throw new Error(`the plan breaks its own rules: ${wrong.join(' ')}`)
    return document
  } finally {
    work.signal?.removeEventListener('abort', stop)
    if (work.solver === undefined) await solver.close()
  }
}

type Making = {
  readonly bench: PlanBench
  readonly input: PlanInput
  readonly enter: (stage: PlanProgress['stage']) => void
  readonly work: PlanWork
}

async function makePlan(making: Making): Promise<MadePlan> {
  const { bench, input, enter, work } = making
  enter('rollout')
  const asked = await askedPlan(making)
  const { setting, rollout, asking } = asked
  enter('changes')
  const { units } = rolloutQuestion(setting, asking)
  const block = await blockOf(making, asked, units)
  const opensNothing = rollout.openings?.every((opening) => opening === null) ?? false
  const cash = work.planOnly || !opensNothing ? null : await firstCash(bench, setting, asking)
  enter('marks')
  const marks = work.planOnly ? [] : await markCosts(bench, setting, rollout, asking)
  return {
    input,
    assumptions: asked.assumptions,
    setting,
    units,
    rollout,
    ...block,
    firstCash: cash,
    found: asked.found,
    marks,
    seconds: bench.seconds,
  }
}

type AskedPlan = {
  readonly assumptions: ResolvedAssumptions
  readonly setting: PlanSetting
  readonly rollout: Rollout
  readonly asking: Asking
  readonly found: MadePlan['found']
}

/** The plan that answers the question, or a rollout without openings when there is none. */
async function askedPlan({ bench, input }: Making): Promise<AskedPlan> {
  const { assumptions } = input
  const question = input.question ?? { kind: 'most_served' }
  const solved = async (changed: ResolvedAssumptions, asking: Asking, found: MadePlan['found']) => {
    const setting = bench.setting(changed.values)
    const rollout = await solveRollout(bench.desk, rolloutQuestion(setting, asking))
    return { assumptions: changed, setting, rollout, asking, found }
  }
  if (question.kind === 'most_served') return solved(assumptions, { everySchoolBy: null }, null)
  const lastYear = bench.ground.years - 1
  if (question.kind === 'earliest') {
    const earliest = await findEarliest(bench, assumptions.values)
    const asking = { everySchoolBy: earliest.year ?? lastYear }
    const rollout = earliest.rollout ?? noPlan(earliest.proven)
    return { assumptions, setting: bench.setting(assumptions.values), rollout, asking, found: null }
  }
  const by = question.serveAllBy - bench.setting(assumptions.values).horizon.firstYear
  if (by < 0) throw new RangeError(`${question.serveAllBy} lies before the plan`)
  const least = await leastOf(bench, assumptions, question.find, by)
  const found = {
    thing: question.find,
    value: least?.value ?? null,
    provenLeast: least?.provenLeast ?? null,
  }
  const asking = { everySchoolBy: by }
  if (least !== null) return solved(withFound(assumptions, least.a), asking, found)
  return { assumptions, setting: bench.setting(assumptions.values), rollout: noPlan(true), asking, found }
}

function leastOf(
  bench: PlanBench,
  assumptions: ResolvedAssumptions,
  find: 'hires_per_year' | 'pps_rate',
  by: number,
) {
  const range = assumptions.list.find((item) => item.name === find)!
  const findLeast = find === 'hires_per_year' ? findFewestHires : findLowestRate
  return findLeast(bench, assumptions.values, by, range)
}

const noPlan = (proven: boolean): Rollout => ({
  status: proven ? 'infeasible' : 'work_limit',
  openings: null,
  objective: null,
  bound: null,
  relaxedBound: null,
  gap: null,
  seconds: 0,
})

type Blocks = Pick<MadePlan, 'block' | 'everySchool' | 'everySchoolPossible'>

/** What cannot be met and what would have to change; nothing when every school asked for is open, or could be. */
async function blockOf(
  { bench, work }: Making,
  { setting, rollout, asking, assumptions }: AskedPlan,
  units: MadePlan['units'],
): Promise<Blocks> {
  const by = asking.everySchoolBy ?? setting.horizon.years - 1
  const none = { block: null, everySchool: null, everySchoolPossible: true }
  const changes = async (asked: PlanBlock['asked'], proven: boolean): Promise<PlanBlock> => {
    const everySchoolBy = asked === 'every_school' ? by : null
    const blocked = { asked, proven, everySchoolBy, a: assumptions.values, ranges: assumptions.list }
    return work.planOnly ? { asked, proven, alone: [], together: [] } : findChanges(bench, blocked)
  }
  if (rollout.openings === null) {
    const proven = rollout.status === 'infeasible'
    const everySchoolPossible = proven ? false : null
    if (asking.everySchoolBy !== null)
      return { ...none, block: await changes('every_school', proven), everySchoolPossible }
    const block = await changes('what_is_open_already', proven)
    return { block, everySchool: await changes('every_school', proven), everySchoolPossible }
  }
  if (opensAll(setting, units, rollout)) return none
  const { met, proven } = await canServeEvery(bench, setting, by)
  if (met) return none
  return { ...none, block: await changes('every_school', proven), everySchoolPossible: proven ? false : null }
}

async function canServeEvery(bench: PlanBench, setting: PlanSetting, by: number) {
  const every = rolloutQuestion(setting, { everySchoolBy: by })
  if (!couldSuffice(setting, by, []) || !(await mayBeMet(bench.desk, every, [])))
    return { met: false, proven: true }
  return isMet(bench.desk, every)
}

function opensAll({ openable }: PlanSetting, units: MadePlan['units'], { openings }: Rollout): boolean {
  const opened = new Set(units.flatMap((unit, index) => (openings?.[index] === null ? [] : [unit.cds])))
  return openable.every((school) => !isAsked(school) || opened.has(school.plan.cds))
}

/** Sites that are open have their clinicians: a county that names fewer starts with as many as they hold. */
function withOpenSitesStaffed({ assumptions }: PlanInput, ground: PlanGround): ResolvedAssumptions {
  const a = assumptions.values
  const bench = new PlanBench(ground, needsOf(ground, a), { solve: refuse, close: refuse })
  const days = bench.setting(a).open.reduce((sum, plan) => sum + plan.daysPerWeek, 0)
  if (a.start_clinicians >= days / 5) return assumptions
  const asNeeded = Math.abs(a.start_supervisors - a.start_clinicians * supervisorsForEach(a)) < 1e-9
  const start_supervisors = asNeeded ? (days / 5) * supervisorsForEach(a) : a.start_supervisors
  const values = { ...a, start_clinicians: days / 5, start_supervisors }
  return replaced(assumptions, values, 'The clinicians of the sites that are open already')
}

const refuse = () => Promise.reject(new Error('nothing is solved here'))

const withFound = (assumptions: ResolvedAssumptions, values: Assumptions): ResolvedAssumptions =>
  replaced(assumptions, values, 'Found: the least with which every school is served')

function replaced(
  assumptions: ResolvedAssumptions,
  values: Assumptions,
  source: string,
): ResolvedAssumptions {
  const list = assumptions.list.map((item) => {
    const value = values[item.name]
    if (value === item.value) return item
    return { ...item, value, low: Math.min(item.low, value), high: Math.max(item.high, value), source }
  })
  return { ...assumptions, values, list }
}
