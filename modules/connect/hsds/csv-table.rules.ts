/**
 * A table of a package as it stands in its file. Its cells are places in the text and become strings when they are read: a
 * directory has more than a million, and most are never looked at.
 */
export type CsvTable = {
  readonly columns: readonly string[]
  readonly count: number
  /** Where a row stands in its file, the header being row 1. */
  line(row: number): number
  /** What stands in a cell; an empty one says nothing. */
  cell(row: number, column: number): string | undefined
  /** Row by id; empty for a table whose ids nobody refers to. */
  readonly ids: ReadonlyMap<string, number>
}

export const emptyTable: CsvTable = {
  columns: [],
  count: 0,
  line: () => 0,
  cell: () => undefined,
  ids: new Map(),
}

type Asked = {
  /** Rows that are looked at. */
  readonly mostRows: number
  /** True where rows of other tables belong to these: an id said twice would leave open to which. */
  readonly isReferredTo: boolean
  complain(line: number, problem: string): void
}

const [quote, comma, newLine, carriageReturn] = [34, 44, 10, 13]

/**
 * Reads RFC 4180: rows end with a new line of any kind, empty lines are passed over, a cell that begins with a quotation mark
 * ends with one. @throws SyntaxError when there are too many rows.
 */
export function readCsv(text: string, { mostRows, isReferredTo, complain }: Asked): CsvTable {
  const scan = openScan(text.startsWith('\ufeff') ? 1 : 0, text)
  const header = scan.row()
  const columns = header === null ? [] : scan.cells(header).map((cell) => cell.trim())
  const width = columns.length
  const idAt = columns.indexOf('id')
  const ids = new Map<string, number>()
  const places = openPlaces(width + 1)
  const lines: number[] = []
  let line = 1
  for (let found = scan.row(); found !== null; found = scan.row()) {
    line += 1
    if (line - 1 > mostRows) throw new SyntaxError('too many rows')
    const id = idAt < 0 || found < width ? '' : scan.cell(idAt)
    const problem =
      found !== width
        ? `has ${found} cells of ${width}`
        : id === ''
          ? 'has no id'
          : repeats(id)
            ? 'repeats an id'
            : null
    if (problem !== null) {
      complain(line, problem)
      continue
    }
    if (isReferredTo) ids.set(id, lines.length)
    places.add(scan.places)
    lines.push(line)
  }
  function repeats(id: string): boolean {
    return isReferredTo && ids.has(id)
  }
  const cell = (row: number, column: number) => {
    const at = row * (width + 1) + column
    return textIn(text, places.at(at), places.at(at + 1) - 1) || undefined
  }
  return { columns, count: lines.length, line: (row) => lines[row] ?? 0, cell, ids }
}

/** A cell without the quotation marks it stands in. */
const textIn = (text: string, from: number, until: number): string =>
  text.charCodeAt(from) === quote && until - from > 1
    ? text.slice(from + 1, until - 1).replaceAll('""', '"')
    : text.slice(from, until)

/** Goes over the text row by row; `places` are where the cells of the last row begin, and after them where the next would. */
function openScan(start: number, text: string) {
  const places: number[] = []
  const length = text.length
  let at = start
  /** After the cell that begins here. */
  const cellEnd = (): void => {
    if (text.charCodeAt(at) === quote) {
      at += 1
      for (; at < length; at += 1)
        if (text.charCodeAt(at) === quote) {
          if (text.charCodeAt(at + 1) !== quote) break
          at += 1
        }
    }
    for (; at < length; at += 1) {
      const sign = text.charCodeAt(at)
      if (sign === comma || sign === newLine || sign === carriageReturn) return
    }
  }
  return {
    places,
    /** How many cells the next row has; null when there is none. */
    row: (): number | null => {
      while (at < length && (text.charCodeAt(at) === newLine || text.charCodeAt(at) === carriageReturn))
        at += 1
      if (at >= length) return null
      let count = 0
      for (;;) {
        places[count] = at
        cellEnd()
        count += 1
        if (text.charCodeAt(at) !== comma) break
        at += 1
      }
      places[count] = at + 1
      return count
    },
    cell: (column: number): string => textIn(text, places[column] ?? 0, (places[column + 1] ?? 1) - 1),
    cells: (count: number): readonly string[] =>
      Array.from({ length: count }, (_, column) =>
        textIn(text, places[column] ?? 0, (places[column + 1] ?? 1) - 1),
      ),
  }
}

/** Numbers in rows of one width, in memory that grows by doubling. */
function openPlaces(width: number) {
  let kept = new Int32Array(width * 1024)
  let filled = 0
  return {
    add: (row: readonly number[]): void => {
      if (filled + width > kept.length) {
        const larger = new Int32Array(kept.length * 2)
        larger.set(kept)
        kept = larger
      }
      for (let at = 0; at < width; at += 1) kept[filled + at] = row[at] ?? 0
      filled += width
    },
    at: (place: number): number => kept[place] ?? 0,
  }
}
