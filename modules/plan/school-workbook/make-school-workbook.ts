import type { Assumption, AssumptionName } from '../assumption/assumption.ts'
import { whoseSentence } from '../packet/first-page.rules.ts'
import { safeText } from '../table-export/safe-text.rules.ts'
import { type SheetCell, type SheetOfCells, writeSheets } from '../table-export/write-sheets.ts'
import { schoolRows } from './school-row.rules.ts'
import { isRow, type RowKey, schoolRowWords, schoolWorkbookWords, sheetLines } from './school-row.words.ts'
import type { Refer, RowKind, SchoolRow, SchoolWorkbookInput } from './school-workbook.ts'

/** One school's settled year as an XLSX whose cells are live formulas over a sheet of assumptions; the same cents. */
export function makeSchoolWorkbook(input: SchoolWorkbookInput): Promise<Uint8Array<ArrayBuffer>> {
  return writeSheets(schoolSheets(input))
}

/** Lines above the first row of the school's sheet. */
const headLines = 8
const figureColumn = 'B'
const firstAssumption = 4

export function schoolSheets(input: SchoolWorkbookInput): readonly SheetOfCells[] {
  const rows = schoolRows(input)
  const used = usedAssumptions(input.assumptions, rows)
  const refer: Refer = {
    row: (key) => `${figureColumn}${headLines + 1 + sheetLines.indexOf(key)}`,
    a: (name) =>
      `${schoolWorkbookWords.assumptionSheet}!$C$${firstAssumption + used.findIndex((one) => one.name === name)}`,
  }
  return [schoolSheet(input, rows, refer), assumptionSheet(used)]
}

/** Only what a formula reads: a value that changes nothing here would mislead. */
function usedAssumptions(
  list: readonly Assumption[],
  rows: Readonly<Record<RowKey, SchoolRow>>,
): readonly Assumption[] {
  const used = new Set<AssumptionName>()
  const note: Refer = {
    row: (key) => key,
    a: (name) => {
      used.add(name)
      return name
    },
  }
  for (const { formula } of Object.values(rows)) formula?.(note)
  return list.filter(({ name }) => used.has(name))
}

const formats: Readonly<Record<RowKind, string>> = {
  count: '#,##0',
  decimal: '#,##0.00##',
  share: '0.0##%',
  dollars: '#,##0.00',
}

/** Cells to change by hand. */
const inputGround = '#FDF2DC'

const text = (content: string): SheetCell =>
  content === '' ? null : { value: safeText(content), format: '@' }
const bold = (content: string): SheetCell =>
  content === '' ? null : { value: safeText(content), format: '@', fontWeight: 'bold' }

function schoolSheet(
  input: SchoolWorkbookInput,
  rows: Readonly<Record<RowKey, SchoolRow>>,
  refer: Refer,
): SheetOfCells {
  const words = schoolWorkbookWords
  const head: readonly (readonly SheetCell[])[] = [
    [bold(words.title(input.school.name))],
    [text(words.lead)],
    [text(words.district), text(input.school.districtName)],
    [text(words.county), text(input.countyName)],
    [text(words.whose), text(whoseSentence(input.whose, 'en'))],
    [
      text(words.madeOn),
      text(input.madeOn),
      null,
      text(words.edition(input.dataEdition, input.modelVersion)),
    ],
    [],
    words.columns.map(bold),
  ]
  const lines = sheetLines.map((line): readonly SheetCell[] => {
    const [label, unit, about] = schoolRowWords[line]
    if (!isRow(line)) return [bold(label)]
    return [text(label), figureCell(rows[line], refer), text(unit), text(about), planCell(rows[line])]
  })
  return {
    sheet: words.schoolSheet,
    columns: [{ width: 38 }, { width: 18 }, { width: 30 }, { width: 70 }, { width: 18 }],
    data: [...head, ...lines],
  }
}

function figureCell({ kind, value, formula }: SchoolRow, refer: Refer): SheetCell {
  const format = formats[kind]
  if (formula === undefined) return { value: value ?? 0, format, backgroundColor: inputGround }
  return { value: formula(refer), type: 'Formula', format, shown: value ?? schoolWorkbookWords.none }
}

/** The plan's own figure beside the formula, so that a change shows against it. */
const planCell = ({ kind, value }: SchoolRow): SheetCell =>
  value === null ? text(schoolWorkbookWords.none) : { value, format: formats[kind] }

function assumptionSheet(used: readonly Assumption[]): SheetOfCells {
  const words = schoolWorkbookWords
  return {
    sheet: words.assumptionSheet,
    stickyRowsCount: firstAssumption - 1,
    columns: [28, 48, 14, 22, 12, 12, 14, 60, 80].map((width) => ({ width })),
    data: [
      [text(words.assumptionLead)],
      [],
      words.assumptionColumns.map(bold),
      ...used.map((one): readonly SheetCell[] => [
        text(one.name),
        text(one.label),
        { value: one.value, format: '#,##0.0###', backgroundColor: inputGround },
        text(one.unit),
        { value: one.low, format: '#,##0.0###' },
        { value: one.high, format: '#,##0.0###' },
        text(one.confidence),
        text(one.source),
        text(one.meaning),
      ]),
    ],
  }
}
