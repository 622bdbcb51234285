import papa from 'papaparse'
import type { ReadCell, ReadSheet } from '#modules/plan/table-export/read-sheets.factory.ts'

/** What a line of any file of outcomes says, its figures to the tenth of a percent; null where it is hidden. */
type Said = readonly [key: string, figures: string | null]

/** The lines of a CSV by measure, level, code, place, year and group. */
export const saidByCsv = (csv: string): readonly Said[] =>
  papa
    .parse<string[]>(csv.slice(1), { newline: '\r\n' })
    .data.slice(1)
    .filter((cells) => cells.length > 1)
    .map((cells) => [
      cells.slice(0, 6).join('|'),
      cells[11] === 'yes' ? noFigures(cells.slice(6, 11)) : cells.slice(6, 11).join(' '),
    ])

/** The same of a sheet of figures. */
export function saidBySheet({ cells }: ReadSheet): readonly Said[] {
  const said: Said[] = []
  for (let row = 2; cells.has(`A${row}`); row++) {
    const at = (column: string): ReadCell => cells.get(`${column}${row}`) ?? null
    const figures = ['G', 'H', 'I', 'J', 'K'].map(at)
    const percents = figures.slice(2).map((share) => (100 * Number(share)).toFixed(1))
    said.push([
      ['A', 'B', 'C', 'D', 'E', 'F'].map(at).join('|'),
      at('L') === 'yes' ? noFigures(figures) : [...figures.slice(0, 2), ...percents].join(' '),
    ])
  }
  return said
}

function noFigures(cells: readonly ReadCell[]): null {
  if (cells.some((cell) => cell !== null && cell !== ''))
    throw new Error(`hidden and shown: ${cells.join(' ')}`)
  return null
}
