import { type LinearProgram, ProgramDraft } from './linear-program.ts'
import type { RolloutQuestion, Unit, UnitOpenings } from './rollout.ts'

/** What a question may leave open: dollars a year, dollars once, people a year. */
export const freeThings = ['aid_per_year', 'cash_once', 'hires_per_year', 'supervisors_per_year'] as const
export type FreeThing = (typeof freeThings)[number]

export type ProgramShape = {
  /** Months whose cash is held to the floor so far, with cents added where rounding broke it. */
  readonly cashMonths: ReadonlyMap<number, number>
  /** Cents added to the last year's settled net for the same reason. */
  readonly settledMargin: number
  /** Openings may be fractions: a bound, not a plan. */
  readonly relaxed: boolean
  /** Things that may be had beyond what the question gives. */
  readonly free: readonly FreeThing[]
  /** The one of them to have least of; null maximizes the students served. */
  readonly least: FreeThing | null
}

export type RolloutProgram = {
  readonly program: LinearProgram
  /** Column of each unit's opening in a year. */
  readonly openingColumns: readonly ReadonlyMap<number, number>[]
  readonly freeColumns: Readonly<Partial<Record<FreeThing, number>>>
}

/** Share of each unit opened in each year: 0 or 1 in a plan, anything between in a bound. */
export type Shares = readonly ReadonlyMap<number, number>[]

type Term = readonly [column: number, value: number]
type Made = {
  readonly draft: ProgramDraft
  readonly question: RolloutQuestion
  readonly openings: readonly ReadonlyMap<number, number>[]
  readonly free: Readonly<Partial<Record<FreeThing, number>>>
}

/** The solver's unit of money, a thousand dollars: its tolerances are made for figures of that size. */
export const centsPerUnit = 100_000

/** The rollout as a linear program, its rows in the order below. */
export function rolloutProgram(question: RolloutQuestion, shape: ProgramShape): RolloutProgram {
  const draft = new ProgramDraft()
  const openings = question.units.map((unit) => openingColumns(draft, unit, question, shape))
  const free = Object.fromEntries(
    shape.free.map((thing) => [
      thing,
      draft.column({ cost: thing === shape.least ? 1 : 0, whole: !shape.relaxed && isCounted(thing) }),
    ]),
  )
  const made: Made = { draft, question, openings, free }
  openOnce(made)
  keepStaff(made)
  keepDistricts(made)
  keepLastYear(made, shape.settledMargin)
  for (const [month, margin] of shape.cashMonths) keepCash(made, month, margin)
  return {
    program: draft.finish(shape.least === null ? 'maximize' : 'minimize'),
    openingColumns: openings,
    freeColumns: free,
  }
}

export const isCounted = (thing: FreeThing): boolean =>
  thing === 'hires_per_year' || thing === 'supervisors_per_year'

/** Need-weighted student-years: a unit counts from the year it opens through the last. */
export const worthOf = (unit: Pick<Unit, 'weight'>, year: number, years: number): number =>
  unit.weight * (years - year)

function openingColumns(draft: ProgramDraft, unit: Unit, question: RolloutQuestion, shape: ProgramShape) {
  const worth = (year: number) => (shape.least === null ? worthOf(unit, year, question.years) : 0)
  return new Map(
    [...unit.openings.keys()].map((year) => [
      year,
      draft.column({ cost: worth(year), upper: 1, whole: !shape.relaxed }),
    ]),
  )
}

function openOnce({ draft, openings, question }: Made): void {
  question.units.forEach((unit, index) => {
    const terms = [...openings[index]!.values()].map((column): Term => [column, 1])
    draft.row(terms, { atMost: 1, ...(unit.mustOpen ? { atLeast: 1 } : {}) })
  })
}

/** Days in post grow by what opens, within hires less leavers, and within the supervisors' span. */
function keepStaff({ draft, openings, free, question }: Made): void {
  const { people, units } = question
  let before: number | null = null
  for (let year = 0; year < question.years; year++) {
    const days = draft.column({})
    const opened = units.flatMap((unit, index): Term[] => {
      const column = openings[index]!.get(year)
      return column === undefined ? [] : [[column, -unit.days]]
    })
    const stay = 1 - people.leaverShares[year]!
    const start = before === null ? people.openDays : 0
    const kept = before === null ? stay * people.cliniciansAtStart * 5 : 0
    draft.row([[days, 1], ...term(before, -1), ...opened], { atLeast: start, atMost: start })
    draft.row([[days, 1], ...term(before, -stay), ...term(free.hires_per_year, -5)], {
      atMost: kept + 5 * people.hiresPerYear,
    })
    draft.row([[days, people.supervisorRatio / 5], ...term(free.supervisors_per_year, -(year + 1))], {
      atMost: people.supervisorsAtStart + people.supervisorsPerYear * (year + 1),
    })
    before = days
  }
}

const term = (column: number | null | undefined, value: number): Term[] =>
  column === null || column === undefined ? [] : [[column, value]]

function keepDistricts({ draft, openings, question }: Made): void {
  for (const limit of question.districtLimits) {
    const terms = question.units.flatMap((unit, index): Term[] => {
      const counts = unit.districtCode === limit.districtCode
      return counts ? [...openings[index]!.values()].map((column): Term => [column, 1]) : []
    })
    draft.row(terms, {
      ...(limit.atLeast === null ? {} : { atLeast: limit.atLeast }),
      ...(limit.atMost === null ? {} : { atMost: limit.atMost }),
    })
  }
}

/** The last year pays for itself once settled, so that no plan looks feasible by burning its cash. */
function keepLastYear({ draft, openings, free, question }: Made, margin: number): void {
  if (question.purse.settledNetCents === null) return
  const terms = question.units.flatMap((unit, index) =>
    [...openings[index]!.values()].map((column): Term => [column, unit.settledNetCents / centsPerUnit]),
  )
  const atLeast = (margin - question.purse.settledNetCents) / centsPerUnit
  draft.row([...terms, ...term(free.aid_per_year, 1)], { atLeast })
}

function keepCash({ draft, openings, free, question }: Made, month: number, margin: number): void {
  const { purse } = question
  if (purse.floorCents === null) return
  const terms = question.units.flatMap((unit, index) =>
    [...openings[index]!].map(
      ([year, column]): Term => [column, unit.openings.get(year)![month]! / centsPerUnit],
    ),
  )
  draft.row([...terms, ...term(free.aid_per_year, (month + 1) / 12), ...term(free.cash_once, 1)], {
    atLeast: (purse.floorCents + margin - purse.cashCents[month]!) / centsPerUnit,
  })
}

/** Share of each unit opened in each year, as the solver left it. */
export const sharesFrom = (made: RolloutProgram, values: Float64Array): Shares =>
  made.openingColumns.map(
    (columns) => new Map([...columns].map(([year, column]) => [year, values[column]!] as const)),
  )

/** Whole openings from a solution in whole numbers. */
export const openingsFrom = (made: RolloutProgram, values: Float64Array): UnitOpenings =>
  sharesFrom(made, values).map((shares) => [...shares].find(([, share]) => share > 0.5)?.[0] ?? null)

export const sharesOf = (openings: UnitOpenings): Shares =>
  openings.map((year) => new Map(year === null ? [] : [[year, 1] as const]))

/** Need-weighted student-years of a plan, added up in the order of the units. */
export const objectiveOf = (question: RolloutQuestion, openings: UnitOpenings): number =>
  question.units.reduce((sum, unit, index) => {
    const year = openings[index] ?? null
    return sum + (year === null ? 0 : worthOf(unit, year, question.years))
  }, 0)

/** Cents at the end of each month when units open as said, whole or in shares. */
export function cashOf({ purse, units }: RolloutQuestion, shares: Shares): Float64Array {
  const cash = purse.cashCents.slice()
  units.forEach((unit, index) => {
    for (const [year, share] of shares[index]!) {
      if (share <= 1e-9) continue
      const adds = unit.openings.get(year)!
      for (let month = 12 * year; month < cash.length; month++) cash[month]! += share * adds[month]!
    }
  })
  return cash
}

/** The last year's settled net when units open as said, in cents; 0 when it is not asked. */
export const settledNetOf = ({ purse, units }: RolloutQuestion, shares: Shares): number =>
  units.reduce((sum, unit, index) => {
    const open = [...shares[index]!.values()].reduce((total, share) => total + share, 0)
    return sum + open * unit.settledNetCents
  }, purse.settledNetCents ?? 0)

/** Months to hold next: of each year the lowest that lies below the floor, the lowest four of them. */
export function brokenMonths(cash: Float64Array, floorCents: number): number[] {
  const lowest: number[] = []
  for (let start = 0; start < cash.length; start += 12) {
    const year = cash.slice(start, start + 12)
    const month = start + year.indexOf(Math.min(...year))
    if (cash[month]! < floorCents) lowest.push(month)
  }
  return lowest.sort((a, b) => cash[a]! - cash[b]!).slice(0, 4)
}
