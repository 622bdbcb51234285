import type { Cell, CellLook, Sheet } from './sheet.ts'

// Source: ECMA-376, Office Open XML file formats, part 1, SpreadsheetML.
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

const looks: readonly CellLook[] = ['text', 'whole', 'tenth', 'share', 'bold', 'wrapped']
/** Excel's own numbers of formats: 49 text, 3 whole with a comma; 164 and up are our own. */
const formatOf: Readonly<Record<CellLook, number>> = {
  text: 49,
  whole: 3,
  tenth: 165,
  share: 164,
  bold: 49,
  wrapped: 49,
}

/** Texts of a workbook, each written once and named by its number from then on. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>()

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  *xml(): Generator<string> {
    yield `${head}<sst xmlns="${main}">`
    for (const text of this.#numbers.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`
    yield '</sst>'
  }
}

/** A sheet's XML in pieces, a row each, so that no sheet lies in memory whole. */
export function* sheetXml({ widths, hasHead, rows }: Sheet, texts: SharedTexts): Generator<string> {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${hasHead ? pane : ''}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
  let number = 0
  for (const row of rows) {
    number += 1
    const cells = row.map((cell, at) =>
      cell === null ? '' : cellXml(cell, `${letterOf(at)}${number}`, texts),
    )
    yield `<row r="${number}">${cells.join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

function cellXml([value, look]: NonNullable<Cell>, at: string, texts: SharedTexts): string {
  const style = looks.indexOf(look) + 1
  return typeof value === 'number'
    ? `<c r="${at}" s="${style}"><v>${value}</v></c>`
    : `<c r="${at}" s="${style}" t="s"><v>${texts.numberOf(asText(value))}</v></c>`
}

/** What stands in a workbook beside its sheets and their texts, by path. */
export const frameXml = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ['[Content_Types].xml', contentTypes(names.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', styles()],
  ])

function contentTypes(count: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...Array.from({ length: count }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
  ].map(([path, what]) => `<Override PartName="${path}" ContentType="${kind}.${what}+xml"/>`)
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${packaged}/relationships">${list.join('')}</Relationships>`
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function styles(): string {
  const font = (extra: string) => `<font>${extra}<sz val="11"/><name val="Calibri"/></font>`
  const cells = looks.map((look) => {
    const wrap =
      look === 'wrapped' ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : '/>'
    return `<xf numFmtId="${formatOf[look]}" fontId="${look === 'bold' ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"${wrap}`
  })
  return `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs></styleSheet>`
}

/** Names come from public files: a mark stands before what a spreadsheet might take for a formula. */
const asText = (text: string): string => (/^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text)

const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** A for the first column; no sheet of ours has more than 26. */
const letterOf = (column: number): string => String.fromCharCode(65 + column)
