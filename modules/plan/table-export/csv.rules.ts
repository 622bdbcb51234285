import type { ColumnKind, ExportCell, ExportColumn, ExportTable } from './export-table.ts'
import { safeText } from './safe-text.rules.ts'

/**
 * A table as CSV after RFC 4180: commas, CRLF, quotes doubled. It begins with a byte order mark, because without one
 * Excel on Windows reads UTF-8 as Windows-1252 and a school named Peña becomes PeÃ±a; readers of CSV skip the mark.
 */
export function csvOf(table: Pick<ExportTable, 'columns' | 'rows'>): string {
  const head = table.columns.map((column) => quoted(safeText(headerOf(column))))
  const rows = table.rows.map((row) =>
    row.map((cell, index) => written(cell, table.columns[index]!.kind)).join(','),
  )
  return `\ufeff${[head.join(','), ...rows].join('\r\n')}\r\n`
}

/** 'Cost (dollars a year)'. */
export const headerOf = ({ header, unit }: Pick<ExportColumn, 'header' | 'unit'>): string =>
  unit === '' ? header : `${header} (${unit})`

function written(cell: ExportCell, kind: ColumnKind): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return quoted(safeText(cell))
  return kind === 'cents' ? dollars(cell) : String(cell)
}

/** Whole cents as dollars by their digits, so that no cent is lost on the way: -29845.36. */
export function dollars(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
