import { IdIndex } from './id-index.rules.ts'

type Asked = {
  /** Rows that are looked at. */
  readonly mostRows: number
  /** True where rows of other tables belong to these: an id said twice would leave open to which. */
  readonly isReferredTo: boolean
  complain(line: number, problem: string): void
}

const [quote, comma, newLine, carriageReturn] = [34, 44, 10, 13]
/** The blank, with signs before it that are no letters; and the last letter of ASCII. */
const [blank, lastPlain] = [32, 126]
const byteOrderMark = [0xef, 0xbb, 0xbf]

/**
 * A table of a package as it stands in its file, in UTF-8. Its cells are places among its bytes and become strings when they
 * are read: a directory has more than a million, and most are never looked at.
 */
export class CsvTable {
  readonly columns: readonly string[]
  /** Rows that can be used. */
  count = 0
  private readonly bytes: Uint8Array
  /** The bytes, each as a letter: as most of them are. */
  private readonly letters: string
  private readonly isPlain: boolean
  private readonly ids: IdIndex
  private at = 0
  /** Where the cells of each row begin, and after them where the next would. */
  private places = new Int32Array(4096)
  private filled = 0
  private readonly lines: number[] = []

  /** Takes a file and reads it to its end. @throws SyntaxError when there are too many rows, or ids are made alike. */
  constructor(bytes: Uint8Array, asked: Asked) {
    this.bytes = bytes
    this.letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    // A letter beyond the plain ones takes two bytes where it is written out.
    this.isPlain = Buffer.byteLength(this.letters) === bytes.length
    this.at = byteOrderMark.every((byte, at) => bytes[at] === byte) ? byteOrderMark.length : 0
    this.ids = new IdIndex(bytes)
    const width = this.nextRow() ?? 0
    this.columns = Array.from({ length: width }, (_, column) => (this.cell(0, column, width) ?? '').trim())
    this.filled = 0
    this.readRows(asked)
  }

  private readRows({ mostRows, isReferredTo, complain }: Asked): void {
    const width = this.columns.length
    const idAt = this.columns.indexOf('id')
    let line = 1
    for (let found = this.nextRow(); found !== null; found = this.nextRow()) {
      line += 1
      if (line - 1 > mostRows) throw new SyntaxError('too many rows')
      const start = this.filled - found - 1
      const problem =
        found === width ? this.problemOf(start, idAt, isReferredTo) : `has ${found} cells of ${width}`
      if (problem === null) {
        this.count += 1
        this.lines.push(line)
        continue
      }
      complain(line, problem)
      this.filled = start
    }
  }

  /** Where a row stands in its file, the header being row 1. */
  line(row: number): number {
    return this.lines[row] ?? 0
  }

  /** What stands in a cell; an empty one says nothing. */
  cell(row: number, column: number, width = this.columns.length): string | undefined {
    const at = row * (width + 1) + column
    const from = this.places[at] ?? 0
    const until = (this.places[at + 1] ?? 1) - 1
    if (from >= until) return undefined
    if (this.bytes[from] !== quote || until - from === 1) return this.written(from, until)
    return this.written(from + 1, until - 1).replaceAll('""', '"') || undefined
  }

  private written(from: number, until: number): string {
    const letters = this.letters.slice(from, until)
    return this.isPlain || !beyondPlain.test(letters) ? letters : Buffer.from(letters, 'latin1').toString()
  }

  /** The row of another table whose id stands in a cell; -1 where there is none. The id never becomes a string. */
  rowNamed(row: number, column: number, other: CsvTable): number {
    const at = row * (this.columns.length + 1) + column
    return other.ids.find(this.bytes, this.places[at] ?? 0, (this.places[at + 1] ?? 1) - 1)
  }

  /** True where some cell of a column holds a blank, or a letter beyond the plain ones, which may be one. */
  mayHoldBlank(column: string): boolean {
    const width = this.columns.length + 1
    for (let at = this.columns.indexOf(column); at >= 0 && at < this.count * width; at += width) {
      const until = (this.places[at + 1] ?? 1) - 1
      for (let place = this.places[at] ?? 0; place < until; place += 1) {
        const sign = this.bytes[place] ?? 0
        if (sign <= blank || sign > lastPlain) return true
      }
    }
    return false
  }

  private problemOf(start: number, idAt: number, isReferredTo: boolean): string | null {
    const from = this.places[start + idAt] ?? 0
    const until = (this.places[start + idAt + 1] ?? 1) - 1
    if (idAt < 0 || from === until || (until - from === 2 && this.bytes[from] === quote)) return 'has no id'
    return isReferredTo && !this.ids.add(from, until, this.count) ? 'repeats an id' : null
  }

  /**
   * Reads the next row as RFC 4180 has it: it ends with a new line of any kind, empty lines are passed over, a cell that begins
   * with a quotation mark ends with one. Answers how many cells it has; null when there is none.
   */
  private nextRow(): number | null {
    const { bytes } = this
    const { length } = bytes
    let at = this.at
    while (at < length && (bytes[at] === newLine || bytes[at] === carriageReturn)) at += 1
    if (at >= length) return null
    const first = this.filled
    for (;;) {
      this.place(at)
      if (bytes[at] === quote) at = afterQuoted(bytes, at)
      at = endOfCell(bytes, at)
      if (bytes[at] !== comma) break
      at += 1
    }
    this.place(at + 1)
    this.at = at
    return this.filled - first - 1
  }

  private place(at: number): void {
    if (this.filled === this.places.length) {
      const larger = new Int32Array(this.places.length * 2)
      larger.set(this.places)
      this.places = larger
    }
    this.places[this.filled] = at
    this.filled += 1
  }
}

/** Letters that take more than a byte. */
const beyondPlain = /[\x80-\xff]/

/** Where the sign stands that ends a cell, or the text. Letters and digits come after all three in the alphabet. */
function endOfCell(bytes: Uint8Array, from: number): number {
  let at = from
  for (; at < bytes.length; at += 1) {
    const sign = bytes[at] ?? 0
    if (sign <= comma && (sign === comma || sign === newLine || sign === carriageReturn)) break
  }
  return at
}

/** Where the quotation mark stands that ends a cell, or the text where none does. */
function afterQuoted(bytes: Uint8Array, from: number): number {
  let at = from + 1
  for (; at < bytes.length; at += 1)
    if (bytes[at] === quote) {
      if (bytes[at + 1] !== quote) break
      at += 1
    }
  return at
}
