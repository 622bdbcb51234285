import { type LinearProgram, ProgramDraft } from './linear-program.ts'
import { hiresIn, type Openings, type RolloutQuestion, supervisorsBy, type Unit } from './rollout.ts'

/** The one thing a question may leave open, to be had in the least amount that suffices. */
export type FreeThing = 'aid' | 'cash' | 'hires' | 'supervisors'

export type ProgramShape = {
  /** Months whose cash is held to the floor so far, with cents added where rounding broke it. */
  readonly cashMonths: ReadonlyMap<number, number>
  /** Cents added to the last year's settled net for the same reason. */
  readonly settledMargin: number
  /** Openings may be fractions: a bound, not a plan. */
  readonly relaxed: boolean
  /** Null maximizes the students served; else least of these things, aid and cash in thousands of dollars. */
  readonly free: readonly FreeThing[]
}

export type RolloutProgram = {
  readonly program: LinearProgram
  /** Column of each unit's opening in a year. */
  readonly openingColumns: readonly ReadonlyMap<number, number>[]
  readonly freeColumns: Readonly<Partial<Record<FreeThing, number>>>
}

type Term = readonly [column: number, value: number]
type Draft = {
  readonly draft: ProgramDraft
  readonly openings: readonly ReadonlyMap<number, number>[]
  readonly free: Readonly<Partial<Record<FreeThing, number>>>
}

/** Cents in the solver's unit, thousands of dollars: its tolerances are made for figures of that size. */
const centsPerUnit = 100_000

/** The rollout as a linear program. Rows in the order of the rules below. */
export function rolloutProgram(question: RolloutQuestion, shape: ProgramShape): RolloutProgram {
  const draft = new ProgramDraft()
  const openings = question.units.map((unit) => openingColumns(draft, unit, question, shape))
  const free = Object.fromEntries(
    shape.free.map((thing) => [thing, draft.column({ cost: 1, whole: !shape.relaxed && isCounted(thing) })]),
  )
  const made: Draft = { draft, openings, free }
  openOnce(made, question)
  keepStaff(made, question)
  keepDistricts(made, question)
  keepLastYear(made, question, shape)
  for (const [month, margin] of shape.cashMonths) keepCash(made, question, month, margin)
  return {
    program: draft.finish(shape.free.length > 0 ? 'minimize' : 'maximize'),
    openingColumns: openings,
    freeColumns: free,
  }
}

const isCounted = (thing: FreeThing): boolean => thing === 'hires' || thing === 'supervisors'

/** Need-weighted student-years: a unit counts from the year it opens through the last. */
export const worth = (unit: Unit, year: number, years: number): number => unit.weight * (years - year)

function openingColumns(draft: ProgramDraft, unit: Unit, question: RolloutQuestion, shape: ProgramShape) {
  const cost = (year: number) => (shape.free.length > 0 ? 0 : worth(unit, year, question.years))
  return new Map(
    unit.mayOpenIn.map((year) => [year, draft.column({ cost: cost(year), upper: 1, whole: !shape.relaxed })]),
  )
}

function openOnce({ draft, openings }: Draft, question: RolloutQuestion): void {
  question.units.forEach((unit, index) => {
    const terms = [...openings[index]!.values()].map((column): Term => [column, 1])
    const must = question.everyUnit || unit.mustOpen
    if (terms.length > 0 || must) draft.row(terms, { atMost: 1, ...(must ? { atLeast: 1 } : {}) })
  })
}

/** Days in post grow by what opens, within hires less leavers, and within the supervisors' span. */
function keepStaff({ draft, openings, free }: Draft, { years, units, people }: RolloutQuestion): void {
  let before: number | null = null
  const stay = 1 - people.leaverShare
  for (let year = 0; year < years; year++) {
    const days = draft.column({})
    const opened = units.flatMap((unit, index): Term[] => {
      const column = openings[index]!.get(year)
      return column === undefined ? [] : [[column, -unit.days]]
    })
    const earlier: Term[] = before === null ? [] : [[before, -1]]
    const start = before === null ? people.openDays : 0
    draft.row([[days, 1], ...earlier, ...opened], { atLeast: start, atMost: start })
    const kept: Term[] = before === null ? [] : [[before, -stay]]
    const keptAtStart = before === null ? stay * people.cliniciansAtStart * 5 : 0
    const moreHires: Term[] = free.hires === undefined ? [] : [[free.hires, -5 * people.hireShares[year]!]]
    draft.row([[days, 1], ...kept, ...moreHires], { atMost: keptAtStart + 5 * hiresIn(people, year) })
    const moreSupervisors: Term[] = free.supervisors === undefined ? [] : [[free.supervisors, -(year + 1)]]
    draft.row([[days, people.supervisorRatio / 5], ...moreSupervisors], {
      atMost: supervisorsBy(people, year),
    })
    before = days
  }
}

function keepDistricts({ draft, openings }: Draft, question: RolloutQuestion): void {
  for (const limit of question.districtLimits) {
    const terms = question.units.flatMap((unit, index): Term[] => {
      const count = unit.districts[limit.districtCode] ?? 0
      return count === 0 ? [] : [...openings[index]!.values()].map((column): Term => [column, count])
    })
    draft.row(terms, {
      ...(limit.atLeast === null ? {} : { atLeast: limit.atLeast }),
      ...(limit.atMost === null ? {} : { atMost: limit.atMost }),
    })
  }
}

/** The last year pays for itself once settled, so that no plan looks feasible by burning its cash. */
function keepLastYear(
  { draft, openings, free }: Draft,
  question: RolloutQuestion,
  shape: ProgramShape,
): void {
  if (question.purse.settledNetCents === null) return
  const terms = question.units.flatMap((unit, index) =>
    [...openings[index]!.values()].map((column): Term => [column, unit.settledNetCents / centsPerUnit]),
  )
  const aid: Term[] = free.aid === undefined ? [] : [[free.aid, 1]]
  const atLeast = (shape.settledMargin - question.purse.settledNetCents) / centsPerUnit
  draft.row([...terms, ...aid], { atLeast })
}

function keepCash(
  { draft, openings, free }: Draft,
  question: RolloutQuestion,
  month: number,
  margin: number,
): void {
  const { purse } = question
  if (purse.floorCents === null) return
  const terms = question.units.flatMap((unit, index) =>
    [...openings[index]!].flatMap(([year, column]): Term[] => {
      const since = month - 12 * year
      return since < 0 ? [] : [[column, unit.cashCents[since]! / centsPerUnit]]
    }),
  )
  const aid: Term[] = free.aid === undefined ? [] : [[free.aid, (month + 1) / 12]]
  const cash: Term[] = free.cash === undefined ? [] : [[free.cash, 1]]
  draft.row([...terms, ...aid, ...cash], {
    atLeast: (purse.floorCents + margin - purse.cashCents[month]!) / centsPerUnit,
  })
}

/** Share of each unit opened in each year, as the solver left it. */
export function openedShares(
  made: RolloutProgram,
  values: Float64Array,
): readonly ReadonlyMap<number, number>[] {
  return made.openingColumns.map(
    (columns) => new Map([...columns].map(([year, column]) => [year, values[column]!] as const)),
  )
}

/** Whole openings from a solution in whole numbers. */
export const openingsFrom = (made: RolloutProgram, values: Float64Array): Openings =>
  openedShares(made, values).map((shares) => {
    const opened = [...shares].find(([, share]) => share > 0.5)
    return opened ? opened[0] : null
  })

/** Cents at the end of each month of the plan when units open as said, whole or in shares. */
export function cashOf(question: RolloutQuestion, shares: readonly ReadonlyMap<number, number>[]): number[] {
  const cash = [...question.purse.cashCents]
  question.units.forEach((unit, index) => {
    for (const [year, share] of shares[index]!)
      if (share > 1e-9)
        for (let month = 12 * year; month < cash.length; month++)
          cash[month]! += share * unit.cashCents[month - 12 * year]!
  })
  return cash
}

/** Months to hold next: of each year the lowest that lies below the floor, lowest year first, at most four. */
export function brokenMonths(cash: readonly number[], floorCents: number): number[] {
  const lowest: number[] = []
  for (let start = 0; start < cash.length; start += 12) {
    const year = cash.slice(start, start + 12)
    const month = start + year.indexOf(Math.min(...year))
    if (cash[month]! < floorCents - 0.5) lowest.push(month)
  }
  return lowest.sort((a, b) => cash[a]! - cash[b]!).slice(0, 4)
}

/** The last year's settled net when units open as said, in cents; 0 when it is not asked. */
export const settledNetOf = (
  question: RolloutQuestion,
  shares: readonly ReadonlyMap<number, number>[],
): number =>
  question.units.reduce(
    (sum, unit, index) =>
      sum + [...shares[index]!.values()].reduce((a, b) => a + b, 0) * unit.settledNetCents,
    question.purse.settledNetCents ?? 0,
  )
