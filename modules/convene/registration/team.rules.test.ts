import { expect, test } from 'vitest'
import { audienceWords } from '../talk/audience.words.ts'
import { readTeam, roleNames } from './team.rules.ts'

const names = roleNames([audienceWords.en.audiences, audienceWords.es.audiences])
const read = (text: string) => readTeam(text, 'school-staff', names)

test.each([
  ['commas', 'Ana Reed, Ana@Example.org, Principals'],
  ['semicolons and headings', 'Name;Mail;Role\nAna Reed;ana@example.org;principal'],
  [
    'tabs, Spanish, a mark at the beginning and empty lines',
    '\uFEFF\n\nAna Reed\tana@example.org\tdirectores de ESCUELA\n\n',
  ],
  ['quotes', '"Ana Reed","ana@example.org","principal"\r\n'],
] as const)('%s', (_how, text) => {
  expect(read(text)).toEqual({
    lines: [{ name: 'Ana Reed', mail: 'ana@example.org', role: 'principal' }],
    faults: [],
  })
})

test('a role left out is that of the whole team', () => {
  expect(read('Ana, ana@example.org').lines).toEqual([
    { name: 'Ana', mail: 'ana@example.org', role: 'school-staff' },
  ])
})

test('each wrong line is named by its number, and the others are read', () => {
  const text = [
    'Ana, ana@example.org',
    'Ben, nobody',
    ', cy@example.org',
    'Dee, ana@EXAMPLE.org',
    'Eve, eve@example.org, astronaut',
    'only a name',
    'Flo, flo@example.org, principal, extra',
    '=cmd(), gus@example.org',
  ].join('\n')
  const { lines, faults } = read(text)
  expect(lines.map(({ name }) => name)).toEqual(['Ana', '=cmd()'])
  expect(faults).toEqual([
    { line: 2, problem: 'mail' },
    { line: 3, problem: 'name' },
    { line: 4, problem: 'twice' },
    { line: 5, problem: 'role' },
    { line: 6, problem: 'columns' },
    { line: 7, problem: 'columns' },
  ])
})

test('ten megabytes of one letter are one fault', () => {
  expect(read('x'.repeat(1_000_000)).faults).toEqual([{ line: 1, problem: 'columns' }])
})
