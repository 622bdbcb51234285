import Papa from 'papaparse'

/** One row as it stands in the file. `cells` is null when its quotation marks cannot be understood. */
export type RawRow = { readonly line: number; readonly cells: readonly string[] | null }

/** A quoted cell may run over lines; past this many something else is wrong. */
const longestQuote = 100

/**
 * Splits lines into rows. Most rows hold no quotation mark and are cut at the delimiter; the others go through
 * Papa Parse, which knows the rest of RFC 4180. In tab-separated files a quotation mark is a letter like another.
 */
export function rowSplitter(delimiter: ',' | '\t') {
  let held: string[] = []
  let heldFrom = 0

  return {
    /** Line at which a cell opened a quotation mark that has not closed; null when none is open. */
    openQuoteAt: (): number | null => (held.length > 0 ? heldFrom : null),
    isLost: (): boolean => held.length > longestQuote,
    /** The row that ends with this line, or null when the line is blank or its row goes on. */
    push(text: string, line: number): RawRow | null {
      const plain = text.endsWith('\r') ? text.slice(0, -1) : text
      if (held.length === 0) {
        if (plain === '') return null
        if (delimiter === '\t') return { line, cells: plain.split('\t').map(unquoted) }
        if (!plain.includes('"')) return { line, cells: plain.split(',') }
        if (isBalanced(plain)) return { line, cells: quotedCells(plain) }
        heldFrom = line
      }
      held.push(plain)
      if (isBalanced(plain)) return null
      if (held.length === 1) return null
      const row = { line: heldFrom, cells: quotedCells(held.join('\n')) }
      held = []
      return row
    },
  }
}

const isBalanced = (text: string): boolean => {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1
  return count % 2 === 0
}

function quotedCells(text: string): readonly string[] | null {
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', quoteChar: '"' })
  return parsed.errors.length > 0 || parsed.data.length !== 1 ? null : (parsed.data[0] ?? null)
}

/** Spreadsheets put quotation marks around a tab-separated cell that holds a comma. */
const unquoted = (cell: string): string =>
  cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell
