import { expect, test } from 'vitest'
import { readSheets } from '#modules/plan/table-export/read-sheets.factory.ts'
import { distanceKey } from '../achievement/achievement.ts'
import { register } from '../measure/register.ts'
import { writeWorkbook } from '../sheet/write-workbook.ts'
import { makeOutcomeBook } from './make-outcome-book.ts'
import { type Level, type PlaceOutcomes, rateKey, type ShownRate } from './outcome.ts'
import { saidByCsv, saidBySheet } from './outcome-book.factory.ts'
import { outcomesCsv } from './outcome-csv.rules.ts'
import { outcomeSheets } from './outcome-sheets.rules.ts'

const rate = (numerator: number, denominator: number): ShownRate => ({ shown: true, numerator, denominator })
const hidden: ShownRate = { shown: false }

const aPlace = (level: Level, code: string, name: string): PlaceOutcomes => ({
  level,
  code,
  name,
  rates: new Map([
    [rateKey('chronic_absence', '2024-25', 'white'), hidden],
    [rateKey('chronic_absence', '2024-25', 'all'), rate(40, 320)],
    [rateKey('chronic_absence', 'pooled', 'all'), rate(110, 960)],
    [rateKey('suspension', '2023-24', 'english_learners'), rate(0, 61)],
  ]),
})

const places = [
  aPlace('state', '00000000000000', 'California'),
  aPlace('district', '34123450000000', 'Peña & Søn <Unified>'),
  aPlace('school', '34123450000001', '=SUM(A1:A9) School'),
  aPlace('school', '34123450000002', 'The "Second" School\u0007'),
]
const plain = (text: string) => text.replace('\u0007', '')

test('a county’s book says what its CSV says, the groups of its schools on a sheet of their own', async () => {
  const sheets = readSheets(await makeOutcomeBook({ places, scores: [], groupsApart: true }))
  expect(sheets.map(({ name }) => name)).toEqual(['Definitions', 'Figures', 'Schools by group'])
  const [figures, groups] = sheets.slice(1).map(saidBySheet)
  expect(groups).toHaveLength(4)
  for (const [key] of groups!) expect(key).toMatch(/\|school\|.*\|(white|english_learners)$/)
  for (const [key] of figures!) expect(key).not.toMatch(/\|school\|.*\|(white|english_learners)$/)
  const csv = saidByCsv(outcomesCsv(places)).map(([key, said]) => [plain(key), said])
  expect([...figures!, ...groups!].sort()).toEqual(csv.sort())
})

test('a school’s own book holds its groups beside its students', async () => {
  const sheets = readSheets(
    await makeOutcomeBook({ places: places.slice(2, 3), scores: [], groupsApart: false }),
  )
  expect(sheets.map(({ name }) => name)).toEqual(['Definitions', 'Figures'])
  expect(saidBySheet(sheets[1]!)).toHaveLength(4)
})

test('definitions, cautions and what hidden means travel with the figures, as the pages say them', async () => {
  const [definitions] = readSheets(await makeOutcomeBook({ places, scores: [], groupsApart: true }))
  const texts = [...definitions!.cells.values()].join('\n')
  for (const { caution, definition, standing } of register.measures)
    if (standing === 'published') for (const { en } of [caution, definition]) expect(texts).toContain(en)
  for (const said of [
    'Counts from 1 to 10',
    'It is not zero.',
    'by chance alone',
    'Each group beside all other',
  ])
    expect(texts).toContain(said)
})

test('scores stand on a sheet of their own where the county supplied them, with their definition', async () => {
  const scores = [
    {
      level: 'school' as const,
      code: '34123450000001',
      name: 'First School',
      distances: {
        [distanceKey('english', '2024-25', 'all')]: { students: 120, points: -12.3 },
        [distanceKey('mathematics', '2024-25', 'asian')]: null,
      },
    },
  ]
  const sheets = readSheets(await makeOutcomeBook({ places, scores, groupsApart: true }))
  expect(sheets.map(({ name }) => name)).toEqual(['Definitions', 'Figures', 'Schools by group', 'Scores'])
  const { cells } = sheets.at(-1)!
  const row = (number: number) => [...'BFGHIJ'].map((column) => cells.get(`${column}${number}`) ?? null)
  expect(row(2)).toEqual(['english', '2024-25', 'all', 120, -12.3, 'no'])
  expect(row(3)).toEqual(['mathematics', '2024-25', 'asian', null, null, 'yes'])
  const { definition } = register.measures.find(({ name }) => name === 'distance-from-standard')!
  expect([...sheets[0]!.cells.values()]).toContain(definition.en)
})

test('the same figures give the same bytes, and no text is a formula', () => {
  const write = () => writeWorkbook(outcomeSheets({ places, scores: [], groupsApart: true }, register))
  expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true)
  const cells = readSheets(write()).flatMap((sheet) => [...sheet.cells.values()])
  expect(cells).toContain("'=SUM(A1:A9) School")
  for (const cell of cells) if (typeof cell === 'string') expect(cell).not.toMatch(/^\s*[=+\-@]/)
})
