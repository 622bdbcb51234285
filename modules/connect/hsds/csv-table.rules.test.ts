import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readCsv } from './csv-table.rules.ts'

const read = (text: string, isReferredTo = false) => {
  const problems: string[] = []
  const complain = (line: number, problem: string) => problems.push(`${line} ${problem}`)
  const table = readCsv(text, { mostRows: 100, isReferredTo, complain })
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
  expect([table.ids.get('1'), table.ids.get('3'), table.line(1)]).toEqual([0, 1, 6])
  expect(read('').table.count).toBe(0)
  expect(() => read(`id\n${'1\n'.repeat(101)}`)).toThrow(SyntaxError)
})
