import { strFromU8, unzipSync } from 'fflate'

/** What tests read back from an XLSX: a value, or a formula with its text. */
export type ReadCell = string | number | { readonly formula: string; readonly shown: string | null } | null
export type ReadSheet = { readonly name: string; readonly cells: ReadonlyMap<string, ReadCell> }

/** The sheets of a workbook by unzipping it and reading its XML: nothing of the writer is trusted. */
export function readSheets(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes)
  const textOf = (path: string) => strFromU8(files[path]!)
  const shared = [...textOf('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    [...item!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => unescaped(text!)).join(''),
  )
  const names = [...textOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  return names.map(([, name], index) => ({
    name: unescaped(name!),
    cells: cellsOf(textOf(`xl/worksheets/sheet${index + 1}.xml`), shared),
  }))
}

function cellsOf(xml: string, shared: readonly string[]): ReadonlyMap<string, ReadCell> {
  const cells = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)]
  return new Map(
    cells.map(([, attributes = '', inner = '']): [string, ReadCell] => {
      const at = /r="([A-Z]+\d+)"/.exec(attributes)![1]!
      const formula = /<f>(.*?)<\/f>/s.exec(inner)?.[1]
      const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1]
      if (formula !== undefined) return [at, { formula: unescaped(formula), shown: value ?? null }]
      if (value === undefined) return [at, null]
      return [at, / t="s"/.test(` ${attributes}`) ? shared[Number(value)]! : Number(value)]
    }),
  )
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** 'A1' of the first row and column. */
export function addressOf(row: number, column: number): string {
  const letter = (index: number): string =>
    (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
  return `${letter(column)}${row + 1}`
}
