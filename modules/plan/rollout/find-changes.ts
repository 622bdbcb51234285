import type { Assumption, Assumptions } from '../assumption/assumption.ts'
import type { PlanBench } from './plan-bench.ts'
import { type ChangeThing, changeThings, type PlanBlock, type PlanChange } from './plan-change.ts'
import type { PlanSetting } from './plan-setting.ts'
import { type FreeThing, freeThings } from './rollout.rules.ts'
import { rolloutQuestion } from './rollout-question.rules.ts'
import { couldSuffice } from './settled-reach.rules.ts'
import { isMet, leastInFractions, mayBeMet, solveFreed } from './solve-rollout.ts'

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
/** A county with more schools than these is large. */
const manySchools = 600
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
    for (const set of setsOf(thingsTogether(search), size)) {
      if (found.length === mostSets) break
      const changes = await changesFor(search, set)
      if (changes?.every((change) => change.to !== change.from)) found.push(changes)
    }
    if (found.length > 0) return found
  }
  return []
}

/** More years for many schools make large questions: there they are tried alone only. */
const thingsTogether = ({ bench }: Search): readonly ChangeThing[] =>
  bench.ground.figures.schools.length <= manySchools
    ? changeThings
    : changeThings.filter((thing) => thing !== 'years')

/** All sets of a size, in the order of the list. */
export function setsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}

/**
 * The least of each thing of a set in turn, those before it held and those after it free, as fractions have it. Whole
 * openings then confirm the set; where they need a little more, all but the money is raised.
 */
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
  const met = await confirmed(search, trial, set)
  if (met === null) return null
  return set.map((thing) => changeOf(search, thing, amountIn(met, thing)))
}

async function leastOf(search: Search, trial: Trial, thing: ChangeThing): Promise<Trial | null> {
  if (thing === 'years')
    return leastTrial(search, search.bench.ground.years, trial.years, 1, (years) => ({ ...trial, years }))
  if (thing === 'pps_rate') {
    const at = (dollars: number) => ({ ...trial, a: { ...trial.a, pps_rate: dollars } })
    return leastTrial(search, search.a.pps_rate, trial.a.pps_rate, 1, at)
  }
  const freedom = { free: trial.free, least: thing }
  const more = await leastInFractions(search.bench.desk, questionOf(search, trial), freedom)
  if (more === null || trial.a[thing] + more > search.most[thing]) return null
  const free = trial.free.filter((other) => other !== thing)
  return { ...withValue(trial, thing, trial.a[thing] + more), free }
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
  return mayBeMet(search.bench.desk, questionFrom(search, setting), trial.free)
}

const mostRaises = 5

/** The trial, raised where whole openings need it; null when none was found in so many raises. */
async function confirmed(search: Search, start: Trial, set: readonly ChangeThing[]): Promise<Trial | null> {
  const money = set.find((thing) => thing === 'aid_per_year') ?? set.find((thing) => thing === 'cash_once')
  const others = set.filter((thing) => thing !== money)
  let trial = start
  for (let raise = 0; raise <= mostRaises; raise++) {
    const met = money ? await withLeast(search, trial, money) : await asItIs(search, trial)
    if (met !== null) return met
    const before = trial
    for (const thing of others)
      trial = withValue(trial, thing, Math.min(search.most[thing], raisedBy(amountIn(trial, thing), raise)))
    if (others.every((thing) => amountIn(trial, thing) === amountIn(before, thing))) return null
  }
  return null
}

/** One more, or half a percent, and twice that each time. */
const raisedBy = (value: number, raise: number): number =>
  value + Math.max(1, Math.ceil(value * 0.005)) * 2 ** raise

async function asItIs(search: Search, trial: Trial): Promise<Trial | null> {
  const { met } = await isMet(search.bench.desk, questionOf(search, trial))
  return met ? trial : null
}

/** The least money of one kind for whole openings, within one percent. */
async function withLeast(
  search: Search,
  trial: Trial,
  thing: 'aid_per_year' | 'cash_once',
): Promise<Trial | null> {
  const start = withValue(trial, thing, search.a[thing])
  const { desk } = search.bench
  const wider = { ...desk, hasty: true, limits: { ...desk.limits, gap: 0.01 } }
  const freedom = { free: [thing], least: thing } as const
  const freed = await solveFreed(wider, questionOf(search, start), freedom)
  if (freed.openings === null) return null
  return withValue(trial, thing, search.a[thing] + (freed.amounts[thing] ?? 0))
}

const amountIn = (trial: Trial, thing: ChangeThing): number =>
  thing === 'years' ? trial.years : trial.a[thing]

const withValue = (trial: Trial, thing: ChangeThing, value: number): Trial =>
  thing === 'years' ? { ...trial, years: value } : { ...trial, a: { ...trial.a, [thing]: value } }

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
