import type { Language } from '#platform/words.ts'
import { whoseSentence } from '../packet/first-page.rules.ts'
import type { PacketInput } from '../packet/packet.ts'
import { headerOf } from './csv.rules.ts'
import type { ColumnKind, ExportCell, ExportTable } from './export-table.ts'
import { planTables } from './plan-tables.rules.ts'
import { readMeWords } from './read-me.words.ts'
import { safeText } from './safe-text.rules.ts'
import { type SheetCell, type SheetOfCells, writeSheets } from './write-sheets.ts'

export type WorkbookInput = Pick<PacketInput, 'document' | 'whose' | 'madeOn' | 'sources' | 'base' | 'events'>

/** All tables of a plan in one XLSX, a sheet each, after a sheet that says what every column means. */
export function makeWorkbook(
  input: WorkbookInput,
  language: Language = 'en',
): Promise<Uint8Array<ArrayBuffer>> {
  const tables = planTables(input.document, input, language)
  return writeSheets([readMe(input, tables, language), ...tables.map(sheetOf)])
}

const formats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  whole: '#,##0',
  number: '#,##0.0###',
  share: '0.0%',
  cents: '#,##0.00',
}

const widths: Readonly<Record<ColumnKind, number>> = { text: 24, whole: 14, number: 14, share: 12, cents: 18 }

function sheetOf({ title, columns, rows }: ExportTable): SheetOfCells {
  const head = columns.map((column): SheetCell => ({ ...boldCell(headerOf(column)), wrap: true }))
  return {
    sheet: title,
    stickyRowsCount: 1,
    columns: columns.map(({ kind }) => ({ width: widths[kind] })),
    data: [head, ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]!.kind)))],
  }
}

function cellOf(cell: ExportCell, kind: ColumnKind): SheetCell {
  if (cell === null) return null
  if (typeof cell === 'string') return textCell(cell)
  return { value: kind === 'cents' ? cell / 100 : cell, format: formats[kind] }
}

const textCell = (text: string): SheetCell =>
  text === '' ? null : { value: safeText(text), format: formats.text }

const boldCell = (text: string) =>
  ({ value: safeText(text), format: formats.text, fontWeight: 'bold' }) as const

function readMe(input: WorkbookInput, tables: readonly ExportTable[], language: Language): SheetOfCells {
  const { document, whose, madeOn, sources } = input
  const words = readMeWords[language]
  const texts = (...cells: readonly string[]): readonly SheetCell[] => cells.map(textCell)
  return {
    sheet: words.sheet,
    columns: [{ width: 22 }, { width: 34 }, { width: 24 }, { width: 90 }],
    data: [
      [boldCell(words.title(document.countyName))],
      texts(words.whose, whoseSentence(whose, language)),
      texts(words.madeOn, madeOn),
      texts(words.dataEdition, document.dataEdition),
      texts(words.enrollment, document.enrollmentYear),
      texts(words.model, document.modelVersion),
      [],
      [boldCell(words.notes)],
      ...words.noteLines.map((line) => texts(line)),
      [],
      words.definitions.map(boldCell),
      ...tables.flatMap((table) => [
        texts(table.title, '', '', table.about),
        ...table.columns.map(({ header, unit, description }) =>
          texts(table.title, header, unit, description),
        ),
      ]),
      [],
      words.sources.map(boldCell),
      ...sources.map((source): readonly SheetCell[] => [
        ...texts(source.fileKind, source.publisher, source.schoolYears.join(', '), source.retrievedOn ?? ''),
        { value: source.rowCount, format: formats.whole },
      ]),
    ],
  }
}
