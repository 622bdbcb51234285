import { schoolYear } from './cell.rules.ts'
import type { FoundLayout } from './header-search.ts'
import type { Layout } from './layout.ts'
import type { FileKind, PublicRow, RateRow, RowProblem } from './public-file.ts'
import { keyOf, rowMaker } from './row-of-layout.ts'
import { RowReader } from './row-reader.ts'
import { SeenKeys } from './seen-keys.ts'
import type { RawRow } from './split-rows.ts'

export type SieveOptions = {
  readonly counties?: ReadonlySet<string> | undefined
  readonly practice?: boolean | undefined
  readonly onProblem?: ((problem: RowProblem) => void) | undefined
}

/** Problems told of one file; more of them say no more. */
const mostProblemsTold = 1_000

/** Makes typed rows of raw ones, and keeps count of what cannot be used and why. */
export class RowSieve {
  readonly layout: Layout
  readonly width: number
  readonly years = new Set<string>()
  linesRead = 0
  rowCount = 0
  unusableCount = 0
  newestDay: string | null = null
  firstProblem: RowProblem | null = null
  private readonly reader: RowReader<FileKind>
  private readonly make: (row: RowReader<FileKind>) => PublicRow
  private readonly options: SieveOptions
  private readonly mostWidth: number
  private readonly seen = new SeenKeys()
  private rows: PublicRow[] = []
  private told = 0

  constructor(file: string, { layout, header }: FoundLayout, options: SieveOptions) {
    this.layout = layout
    this.options = options
    this.width = header.findLastIndex((name) => name.trim() !== '') + 1
    this.mostWidth = header.length
    this.reader = new RowReader(file, layout as Layout<FileKind>, header, options.practice ?? false)
    this.make = rowMaker(layout, yearInName(file))
  }

  take(raw: RawRow): void {
    const { reader } = this
    this.linesRead += 1
    reader.begin(raw.line, raw.cells ?? [])
    if (raw.cells === null) reader.refuse(null, 'quotes_broken')
    else if (raw.cells.length < this.width || raw.cells.length > this.mostWidth)
      reader.refuse(null, 'column_count')
    else if (!reader.isPassedOver) this.keep(this.make(reader))
    if (reader.isPassedOver) return
    if (!reader.isUsable) this.unusableCount += 1
    for (const problem of reader.problems) this.tell(problem)
  }

  /** Rows made since this was last asked. */
  release(): readonly PublicRow[] {
    const rows = this.rows
    this.rows = []
    return rows
  }

  private keep(row: PublicRow): void {
    const { reader } = this
    if (reader.isPassedOver || !reader.isUsable) return
    const { key, county } = keyOf(row)
    if (this.isAgain(key, row)) return
    if ('schoolYear' in row) this.years.add(row.schoolYear)
    if (row.kind === 'directory') this.newestDay = later(this.newestDay, row.updatedOn)
    if (county !== null && this.options.counties?.has(county) === false) return
    this.rowCount += 1
    this.rows.push(row)
  }

  /** A key may stand once. The publisher's rates may repeat a school, once as itself and once as a part. */
  private isAgain(key: string, row: PublicRow): boolean {
    const seen = this.seen.see(...placeAndPart(key, row))
    if (seen === 'new') return false
    if (seen === 'same' && 'charter_part' in this.layout.columns) this.reader.passOver()
    else this.reader.refuse(null, 'duplicate_key')
    return true
  }

  private tell(problem: RowProblem): void {
    this.firstProblem ??= problem.effect === 'row_unusable' ? problem : null
    this.told += 1
    if (this.told <= mostProblemsTold) this.options.onProblem?.(problem)
  }
}

/** A figure of a group is a part of its place; another row stands by itself. */
function placeAndPart(key: string, row: PublicRow): [string, string, number] {
  if ('ratePct' in row) return [`${row.level} ${row.cds}`, `${row.schoolYear} ${row.group}`, figuresOf(row)]
  if ('points' in row) return [`${row.level} ${row.cds}`, `${row.schoolYear} ${row.subject} ${row.group}`, 0]
  return [key, '', 0]
}

/** Numerator and denominator as one number; a hidden one counts as none below zero. */
const figuresOf = (row: RateRow): number => (row.numerator ?? -1) * 100_000_000 + (row.denominator ?? -1)

const later = (a: string | null, b: string | null): string | null => ((a ?? '') > (b ?? '') ? a : b)

/** '2025-26' in 'sacramento_schools_2025-26.csv'; a month, as in '2018-06', is no school year. */
function yearInName(file: string): string | null {
  const found = /20\d\d-\d\d(?!-?\d)/.exec(file)
  const year = found === null ? null : schoolYear(found[0])
  return year !== null && 'value' in year ? year.value : null
}
