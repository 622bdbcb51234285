/** Text, a number in its column's kind, or nothing where nothing is known. */
export type ExportCell = string | number | null

/** Whole cents are written as dollars with two decimals; shares as fractions of one. */
export type ColumnKind = 'text' | 'whole' | 'number' | 'share' | 'cents'

/** Header, unit (empty for text) and meaning of a column. */
export type ColumnWords = readonly [header: string, unit: string, description: string]

export type ExportColumn = {
  readonly header: string
  /** 'dollars a year', 'students'; empty for text. */
  readonly unit: string
  /** One sentence that says what stands in the column. */
  readonly description: string
  readonly kind: ColumnKind
}

const exportTableNames = [
  'schools',
  'districts',
  'years',
  'months',
  'circuits',
  'assumptions',
  'events',
] as const
export type ExportTableName = (typeof exportTableNames)[number]

/** A table of a plan, defined once; every file that carries it is written from this. */
export type ExportTable = {
  readonly name: ExportTableName
  readonly title: string
  readonly about: string
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly ExportCell[])[]
}

export const isExportTableName = (text: string): text is ExportTableName =>
  exportTableNames.some((name) => name === text)

/** What a column takes from a row, and as what. */
export type Takes<Row, Name extends string> = Readonly<
  Record<Name, readonly [kind: ColumnKind, take: (row: Row) => ExportCell]>
>
