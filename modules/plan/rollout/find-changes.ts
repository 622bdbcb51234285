import type { Assumption, Assumptions } from '../assumption/assumption.ts'
import type { PlanBench } from './plan-bench.ts'
import { type ChangeThing, changeThings, type PlanBlock, type PlanChange } from './plan-change.ts'
import type { PlanSetting } from './plan-setting.ts'
import { type FreeThing, freeThings } from './rollout.rules.ts'
import { rolloutQuestion } from './rollout-question.rules.ts'
import { couldSuffice } from './settled-reach.rules.ts'
import { mayBeMet, solveFreed, solveRollout } from './solve-rollout.ts'

/** What cannot be met, under which assumptions, and the range of each thing that may change. */
export type Blocked = {
  readonly asked: PlanBlock['asked']
  readonly proven: boolean
  readonly a: Assumptions
  /** Every school by this year, 0 the first, when that is what is asked; by the last year when years change. */
  readonly everySchoolBy: number | null
  readonly ranges: readonly Assumption[]
}

/** A plan is not looked for beyond so many years. */
export const mostYears = 20
/** At most so many sets of one size are worked out. */
const mostSets = 4
/** Sets larger than this are not looked for. */
const largestSet = 4

type Search = Blocked & { readonly bench: PlanBench; readonly most: Readonly<Record<ChangeThing, number>> }
/** Assumptions and years with some things changed, and those still to be had freely. */
type Trial = { readonly a: Assumptions; readonly years: number; readonly free: readonly FreeThing[] }

/** Which change alone would meet the question and by how much, then the smallest sets of changes that do. */
export async function findChanges(bench: PlanBench, blocked: Blocked): Promise<PlanBlock> {
  const search: Search = { ...blocked, bench, most: mostOf(bench, blocked) }
  const alone: PlanChange[] = []
  for (const thing of changeThings)
    alone.push((await changesFor(search, [thing]))?.[0] ?? changeOf(search, thing, null))
  const suffices = alone.some((change) => change.to !== null)
  const together = suffices ? [] : await smallestSets(search)
  return { asked: blocked.asked, proven: blocked.proven, alone, together }
}

async function smallestSets(search: Search): Promise<readonly (readonly PlanChange[])[]> {
  for (let size = 2; size <= largestSet; size++) {
    const found: (readonly PlanChange[])[] = []
    for (const set of setsOf(changeThings, size)) {
      if (found.length === mostSets) break
      const changes = await changesFor(search, set)
      if (changes?.every((change) => change.to !== change.from)) found.push(changes)
    }
    if (found.length > 0) return found
  }
  return []
}

/** All sets of a size, in the order of the list. */
export function setsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}

/** The least of each thing of a set in turn, those before it held and those after it free; null when none suffice. */
async function changesFor(
  search: Search,
  set: readonly ChangeThing[],
): Promise<readonly PlanChange[] | null> {
  const { a, bench, most } = search
  let trial: Trial = {
    a: set.includes('pps_rate') ? { ...a, pps_rate: most.pps_rate } : a,
    years: set.includes('years') ? most.years : bench.ground.years,
    free: freeThings.filter((thing) => set.includes(thing)),
  }
  if (!(await canBeMet(search, trial))) return null
  for (const thing of set) {
    const next = await leastOf(search, trial, thing)
    if (next === null) return null
    trial = next
  }
  const last = set.at(-1)!
  if (!isFreeThing(last)) {
    const met = await confirmed(search, trial, last)
    if (met === null) return null
    trial = met
  }
  return set.map((thing) => changeOf(search, thing, thing === 'years' ? trial.years : trial.a[thing]))
}

const isFreeThing = (thing: ChangeThing): thing is FreeThing =>
  (freeThings as readonly string[]).includes(thing)

async function leastOf(search: Search, trial: Trial, thing: ChangeThing): Promise<Trial | null> {
  if (thing === 'years')
    return leastTrial(search, search.bench.ground.years, trial.years, 1, (years) => ({ ...trial, years }))
  if (thing === 'pps_rate') {
    const at = (dollars: number) => ({ ...trial, a: { ...trial.a, pps_rate: dollars } })
    return leastTrial(search, search.a.pps_rate, trial.a.pps_rate, 1, at)
  }
  const freed = await solveFreed(
    search.bench.solver,
    questionOf(search, trial),
    { free: trial.free, least: thing },
    search.bench.limits,
  )
  if (freed.openings === null) return null
  const value = trial.a[thing] + (freed.amounts[thing] ?? 0)
  if (value > search.most[thing]) return null
  return { ...trial, a: { ...trial.a, [thing]: value }, free: trial.free.filter((other) => other !== thing) }
}

/** The least value between two, in steps, with which fractions can still meet the question. */
async function leastTrial(
  search: Search,
  from: number,
  to: number,
  step: number,
  at: (value: number) => Trial,
): Promise<Trial> {
  let [low, high] = [0, Math.ceil((to - from) / step - 1e-9)]
  const value = (steps: number) => Math.min(to, from + steps * step)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (await canBeMet(search, at(value(middle)))) high = middle
    else low = middle + 1
  }
  return at(value(high))
}

/** Not when arithmetic without a solver already says no; else as fractions say. */
async function canBeMet(search: Search, trial: Trial): Promise<boolean> {
  const setting = search.bench.setting(trial.a, trial.years)
  if (!couldSuffice(setting, lastYearOf(search, setting), trial.free)) return false
  return mayBeMet(search.bench.solver, questionFrom(search, setting), trial.free)
}

/** Whole openings can need a little more than fractions do: the value is raised until a plan is found. */
async function confirmed(search: Search, trial: Trial, thing: 'years' | 'pps_rate'): Promise<Trial | null> {
  const start = thing === 'years' ? trial.years : trial.a.pps_rate
  for (let more = 0; start + more <= search.most[thing]; more = Math.max(1, more * 2)) {
    const raised =
      thing === 'years'
        ? { ...trial, years: start + more }
        : { ...trial, a: { ...trial.a, pps_rate: start + more } }
    const rollout = await solveRollout(search.bench.solver, questionOf(search, raised), search.bench.limits)
    if (rollout.openings !== null) return raised
  }
  return null
}

const questionOf = (search: Search, trial: Trial) =>
  questionFrom(search, search.bench.setting(trial.a, trial.years))

const questionFrom = (search: Search, setting: PlanSetting) =>
  rolloutQuestion(setting, { everySchoolBy: lastYearOf(search, setting) })

/** A longer plan asks for every school by its own last year. */
const lastYearOf = ({ everySchoolBy, bench }: Search, { horizon }: PlanSetting): number | null =>
  everySchoolBy === null || horizon.years === bench.ground.years ? everySchoolBy : horizon.years - 1

/** The rate is tried up to the end of its range; people and money as far as anyone may enter them. */
function mostOf({ ground }: PlanBench, { ranges, a }: Blocked): Readonly<Record<ChangeThing, number>> {
  const range = (name: string) => ranges.find((item) => item.name === name)
  return {
    hires_per_year: range('hires_per_year')?.most ?? a.hires_per_year,
    supervisors_per_year: range('supervisors_per_year')?.most ?? a.supervisors_per_year,
    years: Math.max(mostYears, ground.years),
    pps_rate: Math.max(a.pps_rate, range('pps_rate')?.high ?? a.pps_rate),
    cash_once: range('cash_once')?.most ?? a.cash_once,
    aid_per_year: range('aid_per_year')?.most ?? a.aid_per_year,
  }
}

const changeOf = ({ a, bench, most }: Search, thing: ChangeThing, to: number | null): PlanChange => ({
  thing,
  from: thing === 'years' ? bench.ground.years : a[thing],
  to,
  most: most[thing],
})
