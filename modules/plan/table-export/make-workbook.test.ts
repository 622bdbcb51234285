import { unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { aPacketInput, aPlanDocument } from '../packet/packet.factory.ts'
import { headerOf } from './csv.rules.ts'
import { makeWorkbook } from './make-workbook.ts'
import { planTables } from './plan-tables.rules.ts'
import { addressOf, type ReadSheet, readSheets } from './read-sheets.factory.ts'

const input = aPacketInput({ schools: 40, districts: 4 })
const tables = planTables(input.document, input)
let sheets: readonly ReadSheet[]
beforeAll(async () => {
  sheets = readSheets(await makeWorkbook(input))
})

test('a sheet for each table comes after the one that explains them', () => {
  expect(sheets.map(({ name }) => name)).toEqual(['Read me', ...tables.map(({ title }) => title)])
})

test('every cell comes back: cents as dollars, text as text, nothing as nothing', () => {
  for (const [index, table] of tables.entries()) {
    const { cells } = sheets[index + 1]!
    table.columns.forEach((column, at) => {
      expect(cells.get(addressOf(0, at))).toBe(headerOf(column))
    })
    for (const [row, line] of table.rows.entries())
      for (const [at, cell] of line.entries()) {
        const read = cells.get(addressOf(row + 1, at)) ?? null
        if (cell === null || cell === '') expect(read).toBeNull()
        else if (typeof cell === 'string') expect([cell, `'${cell}`]).toContain(read)
        else if (table.columns[at]!.kind === 'cents') expect(Math.round((read as number) * 100)).toBe(cell)
        else expect(read).toBe(cell)
      }
  }
})

test('no text begins like a formula, no cell is one, and negative amounts stay numbers', () => {
  const cells = sheets.flatMap((sheet) => [...sheet.cells.values()])
  for (const cell of cells) {
    if (typeof cell === 'string') expect(cell).not.toMatch(/^\s*[=+\-@]/)
    expect(typeof cell === 'object' && cell !== null).toBe(false)
  }
  expect(cells).toContain("'=Community Day")
  expect(cells.some((cell) => typeof cell === 'number' && cell < 0)).toBe(true)
})

test('the first sheet says whose it is, from what, and what each column means', () => {
  const texts = [...sheets[0]!.cells.values()]
  for (const said of [
    'Made by a visitor. The county office has not confirmed it.',
    input.document.dataEdition,
    input.madeOn,
    'California Department of Education',
  ])
    expect(texts).toContain(said)
  for (const { columns } of tables)
    for (const { description } of columns) expect(texts).toContain(description)
})

test('codes keep their leading zeros', () => {
  const cds = [...sheets[1]!.cells].filter(([at]) => /^A\d+$/.test(at)).map(([, cell]) => cell)
  expect(cds.slice(1)).toEqual(input.document.schools.map((school) => school.cds))
})

test('a plan of nothing is still a workbook', async () => {
  const empty = aPlanDocument(undefined, { schools: [], years: [], circuits: [], assumptions: [] })
  const bytes = await makeWorkbook({ ...input, document: empty, events: [], base: null, sources: [] })
  expect(readSheets(bytes)).toHaveLength(8)
})

test('what XML cannot hold is left out, and the file is well formed', async () => {
  const document = aPlanDocument(undefined, { countyName: 'a\u0000b\ud800 <&> "c" 🙂' })
  const bytes = await makeWorkbook({ ...input, document })
  const [readMe] = readSheets(bytes)
  expect(readMe!.cells.get('A1')).toBe('A clinical team for every school: ab <&> "c" 🙂')
  for (const [name, file] of Object.entries(unzipSync(bytes)))
    if (name.endsWith('.xml'))
      expect(new TextDecoder('utf-8', { fatal: true }).decode(file)).toMatch(/^<\?xml/)
})
