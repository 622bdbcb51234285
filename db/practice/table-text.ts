/** The cells of a row by the name of their column; a column that is not named is empty. */
export type Cells = Readonly<Record<string, string | number | null>>

/** A table as comma-separated text, quoted where it must be. */
export const csvText = (header: readonly string[], rows: readonly Cells[], newline = '\n'): string =>
  [header.map(quoted), ...rows.map((row) => header.map((name) => quoted(String(row[name] ?? ''))))]
    .map((cells) => `${cells.join(',')}${newline}`)
    .join('')

/** A table as tab-separated text; `empty` stands for what is not there. */
export const tsvText = (header: readonly string[], rows: readonly Cells[], empty = ''): string =>
  [header, ...rows.map((row) => header.map((name) => String(row[name] ?? empty)))]
    .map((cells) => `${cells.join('\t')}\r\n`)
    .join('')

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export const utf8Marked = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf8')

/** The practice county's letters beyond ASCII are the same in windows-1252 and in Latin-1. */
export const windows1252 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
