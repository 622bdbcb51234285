import { expect, test } from 'vitest'
import { leastColored, mayColor } from './small-numbers.ts'
import { type CellSum, hiddenCells, type TableCell } from './small-numbers-table.ts'

const shown = (...counts: number[]): TableCell => ({ counts, published: true })
const remainder = (...counts: number[]): TableCell => ({ counts, published: false })
const hides = (cells: readonly TableCell[], sums: readonly CellSum[]) =>
  [...hiddenCells(cells, sums)].sort((one, other) => one - other)
const parts = (whole: number, ...list: number[]): CellSum => ({ whole, parts: list })

test('a small part takes the next smallest with it', () => {
  expect(hides([shown(134), shown(100), shown(4), shown(30)], [parts(0, 1, 2, 3)])).toEqual([2, 3])
})

test('two small parts that are few together take a third', () => {
  expect(hides([shown(107), shown(100), shown(4), shown(3)], [parts(0, 1, 2, 3)])).toEqual([1, 2, 3])
  expect(hides([shown(118), shown(100), shown(9), shown(9)], [parts(0, 1, 2, 3)])).toEqual([2, 3])
})

test('a group that is nearly everyone is hidden, since those outside it are few', () => {
  expect(hides([shown(100), shown(95), remainder(5)], [parts(0, 1, 2)])).toEqual([1, 2])
  expect(hides([shown(100), shown(60), remainder(40)], [parts(0, 1, 2)])).toEqual([2])
})

test('a rate is hidden when those it does not count are few', () => {
  expect(hides([shown(95, 5)], [])).toEqual([0])
  expect(hides([shown(0, 40)], [])).toEqual([])
  expect(hides([{ counts: [null, null], published: true }], [])).toEqual([0])
})

test('a cell between two rings, which no single sum gives away, is guarded too', () => {
  // Rows 0 to 3, columns 0 to 3. Small cells make two squares, and one cell alone joins them.
  const small = new Set(['00', '01', '10', '11', '22', '23', '32', '33', '12'])
  const { cells, sums } = square(4, (row, column) => (small.has(`${row}${column}`) ? 8 : 40))
  const hidden = hiddenCells(cells, sums)
  expect(solvable(cells, sums, hidden)).toEqual([])
  expect(hidden.size).toBeGreaterThan(small.size)
})

test('no pair of 120,000 differencing queries isolates 1 to 10 students, in schools, groups and districts', () => {
  const random = seeded(20_261_121)
  let [pairs, hiddenCount, cellCount, unsafe] = [0, 0, 0, 0]
  for (let trial = 0; trial < 600; trial++) {
    const { cells, sums } = district(random)
    const hidden = hiddenCells(cells, sums)
    const primary = new Set([...cells.keys()].filter((at) => !cells[at]!.published || isFew(cells[at]!)))
    expect(solvable(cells, sums, hidden)).toEqual([])
    for (let pair = 0; pair < 200; pair++, pairs++) {
      const ask = question(cells.length, sums, random)
      if (isolates(cells, ask, hidden)) throw new Error(`table ${trial} gives ${JSON.stringify(ask)} away`)
      if (isolates(cells, ask, primary)) unsafe++
    }
    hiddenCount += [...hidden].filter((at) => cells[at]!.published).length
    cellCount += cells.filter(({ published }) => published).length
  }
  expect(pairs).toBe(120_000)
  // The same questions do isolate students where only the small cells themselves are hidden.
  expect(unsafe).toBeGreaterThan(1000)
  expect(hiddenCount).toBeLessThan(cellCount)
})

test('a county may raise the limit and not lower it', () => {
  expect([...hiddenCells([shown(15)], [], [], 20)]).toEqual([0])
  expect([...hiddenCells([shown(5)], [], [], 2)]).toEqual([0])
})

test('no color below 30 students', () => {
  expect([null, 29, 30].map(mayColor)).toEqual([false, false, true])
  expect(leastColored).toBe(30)
})

type Ask = { readonly whole: number; readonly less: readonly number[] }

/** First query: a whole. Second: some of its parts. Their difference counts whoever is left. */
function question(_: number, sums: readonly CellSum[], random: () => number): Ask {
  const { whole, parts } = sums[Math.floor(random() * sums.length)]!
  const left = Math.floor(random() * 3) + 1
  const skipped = new Set(Array.from({ length: left }, () => Math.floor(random() * parts.length)))
  return { whole, less: parts.filter((_part, at) => !skipped.has(at)) }
}

function isolates(cells: readonly TableCell[], { whole, less }: Ask, hidden: ReadonlySet<number>): boolean {
  if ([whole, ...less].some((at) => hidden.has(at))) return false
  return cells[whole]!.counts.some((count, which) => {
    const left = less.reduce((sum, at) => sum - cells[at]!.counts[which]!, count!)
    return left > 0 && left < 11
  })
}

const isFew = ({ counts }: TableCell) => counts.some((count) => count! > 0 && count! < 11)

/**
 * The small cells that someone with a pencil can work out from what is shown: by fractions in whole numbers, and in
 * another order than the rule under test solves them.
 */
function solvable(
  cells: readonly TableCell[],
  sums: readonly CellSum[],
  hidden: ReadonlySet<number>,
): number[] {
  const columns = [...hidden].reverse()
  const rows: bigint[][] = sums.map(({ whole, parts }) =>
    columns.map((at) => (at === whole ? -1n : parts.includes(at) ? 1n : 0n)),
  )
  let top = 0
  for (let column = 0; column < columns.length && top < rows.length; column++) {
    const found = rows.findIndex((row, at) => at >= top && row[column] !== 0n)
    if (found < 0) continue
    ;[rows[top], rows[found]] = [rows[found]!, rows[top]!]
    const pivot = rows[top]!
    rows.forEach((row, at) => {
      const factor = row[column]!
      if (at === top || factor === 0n) return
      rows[at] = shortened(row.map((value, which) => value * pivot[column]! - factor * pivot[which]!))
    })
    top++
  }
  const alone = rows.flatMap((row) => {
    const used = row.flatMap((value, at) => (value === 0n ? [] : [columns[at]!]))
    return used.length === 1 ? used : []
  })
  return alone.filter((at) => isFew(cells[at]!))
}

function shortened(row: bigint[]): bigint[] {
  const size = (value: bigint) => (value < 0n ? -value : value)
  const common = row.reduce((one, value) => {
    let [a, b] = [one, size(value)]
    while (b > 0n) [a, b] = [b, a % b]
    return a
  }, 0n)
  return common > 1n ? row.map((value) => value / common) : row
}

/** Rows, columns, their totals and the total of all. */
function square(size: number, value: (row: number, column: number) => number) {
  const cells: TableCell[] = []
  const at = (row: number, column: number) => row * (size + 1) + column
  const range = [...Array(size).keys()]
  for (let row = 0; row <= size; row++)
    for (let column = 0; column <= size; column++) {
      const rows = row === size ? range : [row]
      const columns = column === size ? range : [column]
      cells.push(
        shown(rows.flatMap((one) => columns.map((other) => value(one, other))).reduce((a, b) => a + b)),
      )
    }
  const sums = [...range, size].flatMap((one) => [
    parts(at(one, size), ...range.map((column) => at(one, column))),
    parts(at(size, one), ...range.map((row) => at(row, one))),
  ])
  return { cells, sums }
}

/** Two to six schools and their district; groups that divide everyone, and one group beside whoever is not in it. */
function district(random: () => number) {
  const [schools, groups] = [2 + Math.floor(random() * 5), 2 + Math.floor(random() * 4)]
  const amount = () => Math.floor(random() < 0.35 ? random() * 13 : random() * 90)
  const places = Array.from({ length: schools }, () => {
    const race = Array.from({ length: groups }, () => [amount(), amount()])
    const all = added(race)
    const share = random()
    const poor = all.map((count) => (random() < 0.2 ? Math.max(0, count - 4) : Math.floor(count * share)))
    return [all, ...race, poor, all.map((count, which) => count - poor[which]!)]
  })
  const whole = places[0]!.map((_, group) => added(places.map((place) => place[group]!)))
  const table = [whole, ...places]
  const width = groups + 3
  const cells = table.flatMap((place) =>
    place.map((counts, group) => ({ counts, published: group !== width - 1 })),
  )
  const sums: CellSum[] = table.flatMap((_, place) => {
    const at = place * width
    return [
      parts(at, ...Array.from({ length: groups }, (_one, group) => at + 1 + group)),
      parts(at, at + groups + 1, at + groups + 2),
    ]
  })
  for (let group = 0; group < width; group++)
    sums.push(parts(group, ...places.map((_, place) => (place + 1) * width + group)))
  return { cells, sums }
}

const added = (rows: readonly (readonly number[])[]): number[] =>
  rows[0]!.map((_, which) => rows.reduce((sum, row) => sum + row[which]!, 0))

/** Mulberry32: the same draws on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
