import fc from 'fast-check'
import papa from 'papaparse'
import { expect, test } from 'vitest'
import { aPacketInput, aPlanDocument } from '../packet/packet.factory.ts'
import { csvOf, dollars, headerOf } from './csv.rules.ts'
import type { ColumnKind, ExportCell, ExportTable } from './export-table.ts'
import { planTables } from './plan-tables.rules.ts'

const table = (kind: ColumnKind, cells: readonly ExportCell[]): ExportTable => ({
  name: 'schools',
  title: 'T',
  about: '',
  columns: [{ header: 'H', unit: '', description: '', kind }],
  rows: cells.map((cell) => [cell, 'x']).map(([cell]) => [cell ?? null]),
})
const read = (csv: string) => papa.parse<string[]>(csv.slice(1), { newline: '\r\n', skipEmptyLines: false })

test('begins with a byte order mark and ends every line with CRLF', () => {
  const csv = csvOf(table('text', ['Peña', 'a\nb']))
  expect(csv).toBe('\ufeffH\r\nPeña\r\n"a\nb"\r\n')
})

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [-2_984_536, '-29845.36'],
  [123_456_789_01, '123456789.01'],
  [9_007_199_254_740_991, '90071992547409.91'],
])('%i cents are written %s', (cents, written) => {
  expect(dollars(cents)).toBe(written)
})

test('a true negative number stays a number', () => {
  expect(csvOf(table('cents', [-563_139])).split('\r\n')[1]).toBe('-5631.39')
  expect(
    csvOf(table('number', [-0.5, null]))
      .split('\r\n')
      .slice(1, 3),
  ).toEqual(['-0.5', ''])
})

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\tx',
  '\rx',
  " =cmd|' /C calc'!A0",
  '=HYPERLINK("http://x","y")',
  '\u200b=1',
  '\ud800=1',
  '\u0000=1',
  '＝1+1',
])('text that a spreadsheet would run is neutralized: %j', (text) => {
  const [, [cell] = []] = read(csvOf(table('text', [text]))).data
  expect(cell).toBe(`'${text}`)
})

test.each(['Peña', 'a=b', "D'Arcy", '3–5 %', '', 'A, "B"'])('plain text stays as it is: %j', (text) => {
  const [, [cell] = []] = read(csvOf(table('text', [text]))).data
  expect(cell).toBe(text)
})

test('any text comes back, and none begins like a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const [, [cell] = []] = read(csvOf(table('text', [text]))).data
      expect(cell === text || cell === `'${text}`).toBe(true)
      expect(cell).not.toMatch(/^\s*[=+\-@]/)
    }),
  )
})

test('every table of a plan comes back row by row', () => {
  const input = aPacketInput({ schools: 40, districts: 4 })
  const tables = planTables(input.document, input)
  expect(tables.map(({ name }) => name)).toEqual([
    'schools',
    'districts',
    'years',
    'months',
    'circuits',
    'assumptions',
    'events',
  ])
  for (const one of tables) {
    const { data, errors } = read(csvOf(one))
    expect(errors).toEqual([])
    expect(data[0]).toEqual(one.columns.map(headerOf))
    expect(data).toHaveLength(one.rows.length + 2)
    for (const line of data.slice(0, -1)) expect(line).toHaveLength(one.columns.length)
  }
})

test('the schools table says what the document says, to the cent', () => {
  const document = aPlanDocument({ schools: 40, districts: 4 })
  const [schools] = planTables(document)
  const [head, ...rows] = read(csvOf(schools!)).data
  const at = (name: string) => head!.indexOf(name)
  document.schools.forEach((school, index) => {
    const row = rows[index]!
    expect(row[at('School code')]).toBe(school.cds)
    expect(row[at('School')]).toBe(school.name.startsWith('=') ? `'${school.name}` : school.name)
    expect(row[at('Net (dollars a settled year)')]).toBe(dollars(school.netCents))
    expect(Number(row[at('Visits (a settled year)')])).toBe(school.visitsPerYear)
  })
})

test('districts add up to the county', () => {
  const document = aPlanDocument({ schools: 40, districts: 4 })
  const districts = planTables(document).find(({ name }) => name === 'districts')!
  const sum = (header: string) => {
    const column = districts.columns.findIndex((one) => one.header === header)
    return districts.rows.reduce((total, row) => total + Number(row[column]), 0)
  }
  expect(sum('Schools')).toBe(document.counts.schools)
  expect(sum('Students')).toBe(document.counts.students)
  expect(sum('Net')).toBe(document.schools.reduce((total, { netCents }) => total + netCents, 0))
})

test('every column says what it is', () => {
  for (const { columns } of planTables(aPlanDocument())) {
    expect(new Set(columns.map(headerOf)).size).toBe(columns.length)
    for (const { description } of columns) expect(description).toMatch(/\.$/)
  }
})

test('in Spanish the words are Spanish and every figure is the same', () => {
  const input = aPacketInput()
  const [english, spanish] = (['en', 'es'] as const).map((language) =>
    planTables(input.document, input, language),
  )
  for (const [index, table] of spanish!.entries()) {
    const other = english![index]!
    expect(table.name).toBe(other.name)
    expect(table.title).not.toBe(other.title)
    expect(table.columns.map(({ kind }) => kind)).toEqual(other.columns.map(({ kind }) => kind))
    for (const [place, { header, description }] of table.columns.entries())
      expect(`${header} ${description}`).not.toBe(
        `${other.columns[place]!.header} ${other.columns[place]!.description}`,
      )
    const figures = (rows: typeof table.rows) =>
      rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '' : cell)))
    expect(figures(table.rows)).toEqual(figures(other.rows))
  }
})
