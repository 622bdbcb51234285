import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { CsvTable } from './csv-table.rules.ts'

const read = (text: string, isReferredTo = false, mostRows = 100) => {
  const problems: string[] = []
  const complain = (line: number, problem: string) => problems.push(`${line} ${problem}`)
  const table = new CsvTable(Buffer.from(text), { mostRows, isReferredTo, complain })
  const rows = Array.from({ length: table.count }, (_, row) =>
    table.columns.map((_name, column) => table.cell(row, column) ?? ''),
  )
  return { table, problems, rows }
}

test('reads what any writer of CSV wrote', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '’', ' ', ',', '"', '\n', '\r'), maxLength: 6 })
  const ends = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), ends, (cells, newline) => {
      const given = cells.map(([one, two], at) => [`id${at}`, one, two])
      const text = Papa.unparse([['id', 'one', 'two'], ...given], { newline })
      expect(read(text)).toMatchObject({ rows: given, problems: [] })
    }),
    { numRuns: 300 },
  )
})

test('rows that cannot be used are told by their line, and empty lines are none', () => {
  const { rows, problems, table } = read('\ufeffid, name \n\n1,a\n1,b\n,c\n2\n3,"d\n', true)
  expect(table.columns).toEqual(['id', 'name'])
  expect(rows).toEqual([
    ['1', 'a'],
    ['3', expect.stringContaining('d')],
  ])
  expect(problems).toEqual(['3 repeats an id', '4 has no id', '5 has 1 cells of 2'])
  expect([table.line(0), table.line(1)]).toEqual([2, 6])
  expect(read('').table.count).toBe(0)
  expect(() => read(`id\n${'1\n'.repeat(101)}`)).toThrow(SyntaxError)
})

test('a row is found by its id, however that is written, in a table of plain letters or of any', () => {
  const id = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '’', ',', '"', ' '),
    minLength: 1,
    maxLength: 4,
  })
  const quoted = fc.boolean()
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { maxLength: 2000, size: 'large' }),
      fc.array(id),
      quoted,
      (ids, others, quotes) => {
        const owners = read(Papa.unparse([['id'], ...ids.map((one) => [one])], { quotes }), true, 5000)
        const asked = [...ids.toReversed(), ...others]
        const rows = asked.map((one, at) => [`r${at}`, one])
        const { table } = read(Papa.unparse([['id', 'owner_id'], ...rows], { quotes: !quotes }), false, 5000)
        expect(owners.problems).toEqual([])
        expect(asked.map((_one, row) => table.rowNamed(row, 1, owners.table))).toEqual(
          asked.map((one) => ids.indexOf(one)),
        )
      },
    ),
    { numRuns: 100 },
  )
})

test('ids made to stand in one place are refused before they take their time', () => {
  const alike: string[] = []
  for (let at = 0; alike.length < 1500; at += 1) {
    let hash = 0x811c9dc5 | 0
    for (const letter of String(at)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
    if (((hash ^ (hash >>> 15)) & 0xfff) === 0) alike.push(String(at))
  }
  expect(() => read(`id\n${alike.join('\n')}`, true, 5000)).toThrow('made alike')
})
