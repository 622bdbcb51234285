import { headerSearch } from './header-search.ts'
import type { FileFacts, FileRefusal, PublicRow, RowProblem } from './public-file.ts'
import { publicSource } from './public-source.ts'
import { CannotRead, type LineReader, readLines } from './read-lines.ts'
import { RowSieve } from './row-sieve.ts'
import { type RawRow, rowSplitter } from './split-rows.ts'

export type ParseOptions = {
  /** Counties whose rows are wanted; the state's own rows come always. Without it, all counties. */
  readonly counties?: ReadonlySet<string>
  /** Whether county 00, the practice county, may be read. */
  readonly practice?: boolean
  /** YYYY-MM-DD on which the file was fetched; a day in its name, or in its rows, goes before. */
  readonly retrievedOn?: string | null
  /** Takes the rows, some thousand at a time, and is waited for. */
  readonly onRows: (rows: readonly PublicRow[]) => void | Promise<void>
  /** Hears of at most a thousand cells that are not what they say. */
  readonly onProblem?: (problem: RowProblem) => void
}

export type FileVerdict =
  | { readonly done: true; readonly result: FileFacts }
  | { readonly done: false; readonly refusal: FileRefusal }

/** More rows than this share of a file, in hundredths, may not be unusable. */
export const mostUnusablePct = 2

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
  const table = new Table(file, options)
  try {
    const lines = readLines(source)
    for await (const block of lines.blocks) {
      for (const [index, text] of block.lines.entries()) table.take(text, block.firstLine + index)
      table.checkEncoding(lines)
      const rows = table.sieve?.release() ?? []
      if (rows.length > 0) await options.onRows(rows)
    }
    return { done: true, result: table.finish(lines) }
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error
    const { reason, line, detail } = error
    return {
      done: false,
      refusal: { file, reason, line, detail, firstProblem: table.sieve?.firstProblem ?? null },
    }
  }
}

/** One file on its way through: first the lines up to its header, then its rows. */
class Table {
  sieve: RowSieve | null = null
  private readonly file: string
  private readonly options: ParseOptions
  private readonly search = headerSearch()
  private split = rowSplitter(',')
  private last: RawRow | null = null

  constructor(file: string, options: ParseOptions) {
    this.file = file
    this.options = options
  }

  take(text: string, line: number): void {
    if (!this.search.hasHeader() && this.split.openQuoteAt() === null)
      this.split = rowSplitter(text.includes('\t') ? '\t' : ',')
    const row = this.split.push(text, line)
    if (this.split.isLost()) throw new CannotRead('quote_never_closed', this.split.openQuoteAt())
    if (row !== null) this.takeRow(row)
  }

  private takeRow(row: RawRow): void {
    if (!this.search.hasHeader()) {
      this.search.takeHeader(row)
      return
    }
    this.last = row
    this.sieve ??= new RowSieve(this.file, this.search.layoutFor(row), this.options)
    this.sieve.take(row)
  }

  checkEncoding(lines: LineReader): void {
    const layout = this.sieve?.layout
    if (layout !== undefined && !layout.encodings.includes(lines.encoding()))
      throw new CannotRead('encoding_broken', null, layout.encodings.join(', '))
  }

  /** What must hold of a whole file, once its end is reached. */
  finish(lines: LineReader): FileFacts {
    if (!this.search.hasHeader()) throw new CannotRead('unknown_header', 1)
    const open = this.split.openQuoteAt()
    if (open !== null)
      throw new CannotRead(lines.endsWithNewline() ? 'quote_never_closed' : 'last_line_cut', open)
    const { sieve, last } = this
    if (sieve === null || last === null) throw new CannotRead('empty', null)
    const isShort = last.cells === null || last.cells.length < sieve.width
    if (isShort && !lines.endsWithNewline()) throw new CannotRead('last_line_cut', last.line)
    if (sieve.unusableCount * 100 > sieve.linesRead * mostUnusablePct)
      throw new CannotRead('too_many_unusable', null, `${sieve.unusableCount} / ${sieve.linesRead}`)
    return factsOf(this.file, sieve, lines, this.options.retrievedOn ?? null)
  }
}

function factsOf(file: string, sieve: RowSieve, lines: LineReader, fetchedOn: string | null): FileFacts {
  const { publisher, title, landingPage } = publicSource(sieve.layout.source)
  const named = /20\d\d-\d\d-\d\d/.exec(file)?.[0]
  return {
    file,
    kind: sieve.layout.kind,
    layout: sieve.layout.id,
    publisher,
    title,
    landingPage,
    schoolYears: [...sieve.years].sort(),
    retrievedOn: named ?? sieve.newestDay ?? fetchedOn,
    rowCount: sieve.rowCount,
    linesRead: sieve.linesRead,
    unusableCount: sieve.unusableCount,
    sha256: lines.sha256(),
    byteCount: lines.byteCount(),
  }
}
