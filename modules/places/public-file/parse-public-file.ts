import type { Layout } from './layout.ts'
import type { FileFacts, FileKind, FileRefusal, PublicRow, RowProblem } from './public-file.ts'
import { publicSource } from './public-source.ts'
import { CannotRead, type LineReader, readLines } from './read-lines.ts'
import { layoutOfRow, recognizeHeader } from './recognize-layout.ts'
import { keyOf, rowMaker } from './row-of-layout.ts'
import { RowReader } from './row-reader.ts'
import { type RawRow, rowSplitter } from './split-rows.ts'

export type ParseOptions = {
  /** Counties whose rows are wanted; the state's own rows come always. Without it, all counties. */
  readonly counties?: ReadonlySet<string>
  /** Whether county 00, the practice county, may be read. */
  readonly practice?: boolean
  /** YYYY-MM-DD on which the file was fetched, if known apart from its name. */
  readonly retrievedOn?: string | null
  readonly onRows: (rows: readonly PublicRow[]) => void | Promise<void>
  readonly onProblem?: (problem: RowProblem) => void
}

export type FileVerdict =
  | { readonly done: true; readonly result: FileFacts }
  | { readonly done: false; readonly refusal: FileRefusal }

/** More rows than this share of a file, in hundredths, may not be unusable. */
export const mostUnusablePct = 2
/** Title lines that may stand above a header. */
const linesAboveHeader = 5

/**
 * Reads one public file from its first byte to its last and hands its rows over in batches, typed. Rows that
 * cannot be used are told to `onProblem` and left out. The verdict comes last: a file that is refused has handed
 * over rows by then, which the caller drops.
 */
export async function parsePublicFile(
  source: AsyncIterable<Uint8Array>,
  file: string,
  options: ParseOptions,
): Promise<FileVerdict> {
  const lines = readLines(source)
  const table = new Table(file, options)
  try {
    for await (const block of lines.blocks) {
      for (const [index, text] of block.lines.entries()) table.take(text, block.firstLine + index)
      table.checkEncoding(lines)
      const rows = table.released()
      if (rows.length > 0) await options.onRows(rows)
    }
    return { done: true, result: table.finish(lines) }
  } catch (error) {
    if (error instanceof CannotRead)
      return { done: false, refusal: { file, reason: error.reason, line: error.line, detail: error.detail } }
    throw error
  }
}

/** One file on its way through: first lines, header, rows. */
class Table {
  private readonly file: string
  private readonly options: ParseOptions
  private split = rowSplitter(',')
  private above: string[] = []
  private candidates: readonly Layout[] = []
  private header: readonly string[] = []
  private reader: RowReader<FileKind> | null = null
  private make: ((row: RowReader<FileKind>) => PublicRow) | null = null
  private rows: PublicRow[] = []
  private readonly keys = new Set<string>()
  private readonly years = new Set<string>()
  private last: RawRow | null = null
  private rowCount = 0
  private linesRead = 0
  private unusable = 0
  private newestDay = ''

  constructor(file: string, options: ParseOptions) {
    this.file = file
    this.options = options
  }

  take(text: string, line: number): void {
    if (this.candidates.length === 0 && this.above.length === 0)
      this.split = rowSplitter(text.includes('\t') ? '\t' : ',')
    const row = this.split.push(text, line)
    if (this.split.isLost()) throw new CannotRead('quote_never_closed', this.split.openQuoteAt())
    if (row === null) return
    if (this.candidates.length === 0) this.takeHeader(row)
    else this.takeRow(row)
  }

  private takeHeader(row: RawRow): void {
    const cells = row.cells ?? []
    const found = recognizeHeader(cells)
    if ('twice' in found) throw new CannotRead('column_twice', row.line, found.twice)
    if ('layouts' in found) {
      this.candidates = found.layouts
      this.header = cells
      return
    }
    this.above.push(cells.join(','))
    if (found.nearest !== null || this.above.length >= linesAboveHeader)
      throw new CannotRead('unknown_header', row.line, nearestText(found.nearest, found.missing))
  }

  private takeRow(row: RawRow): void {
    this.last = row
    this.linesRead += 1
    if (this.reader === null && !this.begin(row)) return
    const reader = this.reader
    if (reader === null || this.make === null) return
    reader.begin(row.line, row.cells ?? [])
    if (row.cells === null) reader.refuse(null, 'quotes_broken')
    else if (row.cells.length !== this.header.length) reader.refuse(null, 'column_count')
    else this.keep(this.make(reader), reader)
    if (!reader.isUsable) this.unusable += 1
    for (const problem of reader.problems) this.options.onProblem?.(problem)
  }

  /** Settles which layout it is, once there is a row to see. */
  private begin(row: RawRow): boolean {
    const layout = layoutOfRow(this.candidates, this.header, row.cells ?? [])
    if (layout === null)
      throw new CannotRead('unknown_header', row.line, this.candidates[0]?.tell?.column ?? null)
    this.reader = new RowReader(
      this.file,
      layout as Layout<FileKind>,
      this.header,
      this.options.practice ?? false,
    )
    this.make = rowMaker(layout, /20\d\d-\d\d(?!-?\d)/.exec(this.file)?.[0] ?? null)
    return true
  }

  private keep(row: PublicRow, reader: RowReader<FileKind>): void {
    if (!reader.isUsable) return
    const { key, county } = keyOf(row)
    if (this.keys.has(key)) return reader.refuse(null, 'duplicate_key')
    this.keys.add(key)
    if ('schoolYear' in row) this.years.add(row.schoolYear)
    if (row.kind === 'directory' && row.updatedOn !== null && row.updatedOn > this.newestDay)
      this.newestDay = row.updatedOn
    if (county !== null && this.options.counties?.has(county) === false) return
    this.rowCount += 1
    this.rows.push(row)
  }

  released(): readonly PublicRow[] {
    const rows = this.rows
    this.rows = []
    return rows
  }

  checkEncoding(lines: LineReader): void {
    const layout = this.reader?.layout
    if (layout !== undefined && !layout.encodings.includes(lines.encoding()))
      throw new CannotRead('encoding_broken', null, layout.encodings.join(', '))
  }

  finish(lines: LineReader): FileFacts {
    if (this.candidates.length === 0) throw new CannotRead('unknown_header', 1, this.above[0] ?? null)
    const open = this.split.openQuoteAt()
    if (open !== null)
      throw new CannotRead(lines.endsWithNewline() ? 'quote_never_closed' : 'last_line_cut', open)
    const layout = this.reader?.layout
    if (layout === undefined || this.last === null) throw new CannotRead('empty', null)
    const isShort = this.last.cells === null || this.last.cells.length < this.header.length
    if (isShort && !lines.endsWithNewline()) throw new CannotRead('last_line_cut', this.last.line)
    if (this.unusable * 100 > this.linesRead * mostUnusablePct)
      throw new CannotRead('too_many_unusable', null, `${this.unusable} of ${this.linesRead}`)
    return this.facts(layout, lines)
  }

  private facts(layout: Layout, lines: LineReader): FileFacts {
    const source = publicSource(layout.source)
    const named = /20\d\d-\d\d-\d\d/.exec(this.file)?.[0]
    return {
      file: this.file,
      kind: layout.kind,
      layout: layout.id,
      publisher: source.publisher,
      title: source.title,
      landingPage: source.landingPage,
      schoolYears: [...this.years].sort(),
      retrievedOn: named ?? (this.newestDay || (this.options.retrievedOn ?? null)),
      rowCount: this.rowCount,
      linesRead: this.linesRead,
      unusableCount: this.unusable,
      sha256: lines.sha256(),
      byteCount: lines.byteCount(),
    }
  }
}

const nearestText = (nearest: Layout | null, missing: readonly string[]): string | null =>
  nearest === null ? null : `${nearest.id}: ${missing.slice(0, 5).join(', ')}`
