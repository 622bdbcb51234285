import { leastShown } from './small-numbers.ts'

/**
 * A cell of a table of students. Its counts travel together: shown all, or none. A rate is the cell of those counted
 * and those not counted, since either tells the other. Null is "not published", and is guarded like a small one.
 */
export type TableCell = {
  readonly counts: readonly (number | null)[]
  /** False for a remainder that no page shows and anyone can work out: all students less one group. */
  readonly published: boolean
}

/** Cells that add up to another, by index. */
export type CellSum = { readonly whole: number; readonly parts: readonly number[] }

/**
 * Which cells of a table to hide, so that no count from 1 to 10 is shown, nor follows from what is shown: not one
 * cell by subtraction, not cells together, not by adding up several sums. `hidden` are cells hidden for another
 * reason. Hides the smallest neighbors first, and shows again what hiding would not keep secret anyway.
 */
export function hiddenCells(
  cells: readonly TableCell[],
  sums: readonly CellSum[],
  already: Iterable<number> = [],
  least = leastShown,
): ReadonlySet<number> {
  const atLeast = Math.max(least, leastShown)
  const table: Table = {
    cells,
    sums,
    sumsOf: sumsOfCells(cells.length, sums),
    least: atLeast,
    open: new Set(),
  }
  const kept = new Set(already)
  const hidden = new Set(kept)
  cells.forEach((cell, at) => {
    if (!cell.published || isGuarded(cell, atLeast)) hidden.add(at)
  })
  for (;;) {
    const given = [...sums.keys()].filter((sum) => givesAway(table, hidden, sum))
    for (const sum of given)
      if (givesAway(table, hidden, sum))
        hideAnother(table, hidden, [sum]) || hideNear(table, hidden, sums[sum]!.whole)
    if (given.length > 0) continue
    const known = [...knownCells(sums, hidden)]
    const told = known.filter((at) => isGuarded(cells[at]!, atLeast))
    const before = hidden.size
    for (const at of told) hideAnother(table, hidden, table.sumsOf[at]!) || hideNear(table, hidden, at)
    if (told.length > 0 && hidden.size === before) throw new Error('sums that contradict one another')
    if (told.length > 0) continue
    const vain = known.filter((at) => cells[at]!.published && !kept.has(at))
    if (vain.length === 0) return hidden
    // Whoever solves the sums knows these anyway; what is left without them is judged again.
    for (const at of vain) {
      hidden.delete(at)
      table.open.add(at)
    }
  }
}

type Table = {
  readonly cells: readonly TableCell[]
  readonly sums: readonly CellSum[]
  readonly sumsOf: readonly (readonly number[])[]
  readonly least: number
  /** Cells it was no use to hide. */
  readonly open: Set<number>
}

const isSmall = (count: number, least: number) => count > 0 && count < least
const isGuarded = ({ counts }: TableCell, least: number): boolean =>
  counts.some((count) => count === null || isSmall(count, least))

function sumsOfCells(length: number, sums: readonly CellSum[]): number[][] {
  const found: number[][] = Array.from({ length }, () => [])
  sums.forEach(({ whole, parts }, sum) => {
    for (const at of [whole, ...parts]) found[at]!.push(sum)
  })
  return found
}

/** A shown whole less its shown parts leaves a single guarded cell, or cells that are few together. */
function givesAway({ cells, sums, least }: Table, hidden: ReadonlySet<number>, sum: number): boolean {
  const { whole, parts } = sums[sum]!
  if (hidden.has(whole)) return false
  const unseen = parts.filter((at) => hidden.has(at))
  if (unseen.length === 0) return false
  if (unseen.length === 1 && isGuarded(cells[unseen[0]!]!, least)) return true
  return cells[whole]!.counts.some((count, which) => {
    const seen = parts.filter((at) => !hidden.has(at)).map((at) => cells[at]!.counts[which] ?? 0)
    return isSmall(
      seen.reduce((left, value) => left - value, count ?? 0),
      least,
    )
  })
}

/** Hides the smallest shown part of some sums, or a whole where no part is left; false when nothing is shown. */
function hideAnother({ cells, sums, open }: Table, hidden: Set<number>, among: readonly number[]): boolean {
  const size = (at: number) => cells[at]!.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const shown = (list: readonly number[]) =>
    list
      .filter((at) => !hidden.has(at) && !open.has(at) && size(at) > 0)
      .sort((one, other) => size(one) - size(other))
  const chosen =
    shown(among.flatMap((sum) => sums[sum]!.parts))[0] ?? shown(among.map((sum) => sums[sum]!.whole))[0]
  if (chosen === undefined) return false
  hidden.add(chosen)
  return true
}

/** Nothing around can be hidden and the cell still follows: hides the nearest cell that can, or all that are left. */
function hideNear(table: Table, hidden: Set<number>, from: number): void {
  const reached = new Set([from])
  for (const at of reached) {
    const around = table.sumsOf[at]!
    if (hideAnother(table, hidden, around)) return
    for (const sum of around) {
      reached.add(table.sums[sum]!.whole)
      for (const part of table.sums[sum]!.parts) reached.add(part)
    }
  }
  const left = [...reached].filter((at) => !hidden.has(at))
  for (const at of left) hidden.add(at)
  table.open.clear()
}

// Below 2^26, so that a product of two remainders is exact.
const prime = 67_108_859
type Row = Map<number, number>

/**
 * Hidden cells whose value follows from the shown ones: those alone in a row once the sums are solved for what is
 * hidden (Gauss and Jordan, modulo a prime; the coefficients are 1 and -1).
 */
function knownCells(sums: readonly CellSum[], hidden: ReadonlySet<number>): ReadonlySet<number> {
  const solved = new Map<number, Row>()
  const users = new Map<number, Set<number>>()
  const rows = sums.map((sum) => unseenOf(sum, hidden)).filter(({ size }) => size > 0)
  for (const row of rows.sort((one, other) => one.size - other.size)) {
    for (const [at, factor] of [...row]) {
      const known = solved.get(at)
      if (known) subtract(row, known, factor)
    }
    const [pivot] = row.keys()
    if (pivot === undefined) continue
    scale(row, inverse(row.get(pivot)!))
    for (const user of [...(users.get(pivot) ?? [])]) {
      const other = solved.get(user)!
      subtract(other, row, other.get(pivot) ?? 0)
      for (const at of row.keys()) note(users, at, user, other.has(at))
    }
    solved.set(pivot, row)
    for (const at of row.keys()) note(users, at, pivot, true)
  }
  return new Set([...solved].filter(([, row]) => row.size === 1).map(([pivot]) => pivot))
}

function unseenOf({ whole, parts }: CellSum, hidden: ReadonlySet<number>): Row {
  const row: Row = new Map()
  for (const at of parts) if (hidden.has(at)) row.set(at, 1)
  if (hidden.has(whole)) row.set(whole, prime - 1)
  return row
}

function note(users: Map<number, Set<number>>, at: number, user: number, uses: boolean): void {
  const set = users.get(at) ?? new Set()
  if (uses) set.add(user)
  else set.delete(user)
  users.set(at, set)
}

function subtract(row: Row, other: Row, factor: number): void {
  if (factor === 0) return
  for (const [at, value] of other) {
    const left = ((row.get(at) ?? 0) + (prime - 1) * ((factor * value) % prime)) % prime
    if (left === 0) row.delete(at)
    else row.set(at, left)
  }
}

function scale(row: Row, factor: number): void {
  for (const [at, value] of row) row.set(at, (value * factor) % prime)
}

/** By Fermat: a to the power p − 2. */
function inverse(value: number): number {
  let [base, power, result] = [value, prime - 2, 1]
  while (power > 0) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
    power = Math.floor(power / 2)
  }
  return result
}
