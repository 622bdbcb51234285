import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  applyImport,
  importJob,
  readPublicFiles,
  seedPracticeCounty,
  undoImport,
} from '#modules/places/index.ts'
import { follow } from '#platform/events.ts'
import { anyone } from '#platform/viewer.ts'
import { publicData } from '#tests/public-data.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { findOutcomesAround } from '../outcome/find-county-outcomes.ts'
import { keepOutcomes } from '../outcome/keep-outcomes.ts'
import { type AcademicCells, academicColumns, anAcademicFile } from './academic-file.factory.ts'
import { AchievementSection } from './achievement.page.tsx'
import { listAchievements } from './achievement.queries.ts'
import { shownAchievements, similarDistance } from './achievement.rules.ts'
import { distanceKey, type PublishedDistance } from './achievement.ts'
import { achievementCsv } from './achievement-csv.rules.ts'
import { findAchievement } from './find-achievement.ts'

let world: World
type School = { readonly code: string; readonly name: string }
let schools: readonly School[]

beforeAll(async () => {
  world = await freshDatabase()
  follow('county.imported', keepOutcomes)
  follow('county.import_undone', keepOutcomes)
  await seedPracticeCounty(world.database)
  schools = (
    await sql<School>`
      select code, name from places.school_figure where county_id = 0 order by code`.execute(world.owner)
  ).rows
}, 120_000)
afterAll(async () => {
  await world.close()
})

/** One row of the file; students and points as the state writes them. */
const cells = (code: string, rtype: string, group: string, denom: string, status: string): AcademicCells => {
  const school = schools.find((one) => one.code === code)
  return {
    cds: code,
    rtype,
    schoolname: rtype === 'S' ? (school?.name ?? 'A School') : '',
    districtname: rtype === 'X' ? '' : 'A District',
    countyname: '',
    studentgroup: group,
    currdenom: denom,
    currstatus: status,
    indicator: 'ELA',
    reportingyear: '2025',
  }
}

async function bring(rows: readonly AcademicCells[], name = 'eladownload2025.txt') {
  const read = await readPublicFiles([anAcademicFile(name, rows)], ['00'])
  try {
    return { outcome: await applyImport(world.database, importJob('00'), read), read }
  } finally {
    read.shelf.close()
  }
}

const undo = () => undoImport(world.database, importJob('00'), [])
const kept = () => world.database.asViewer(anyone(0), listAchievements)

describe('the state’s academic indicator', () => {
  test('is read in its own layout, kept with the figures, and taken back with them', async () => {
    const [first, second] = schools as readonly [School, School, ...School[]]
    const { outcome, read } = await bring([
      cells('00000000000000', 'X', 'ALL', '3000000', '-8.5'),
      cells(first.code, 'S', 'ALL', '120', '-12.3'),
      cells(first.code, 'S', 'HI', '60', '-20.1'),
      cells(first.code, 'S', 'WH', '56', '-2'),
      cells(first.code, 'S', 'AA', '4', '11.5'),
      // Parts of groups, lent figures and a district's office are not read; a star is not published.
      cells(first.code, 'S', 'ELO', '30', '-40'),
      { ...cells(second.code, 'S', 'ALL', '80', '3.5'), pairshare_method: 'SP' },
      cells(schools[2]!.code, 'S', 'ALL', '*', '*'),
    ])
    expect(read.problems).toEqual([])
    expect(outcome).toMatchObject({ done: true })
    const places = await kept()
    expect(places.map(({ level, code }) => `${level} ${code}`).sort()).toEqual([
      `school ${first.code}`,
      `school ${schools[2]!.code}`,
      'state 00000000000000',
    ])
    const { distances } = places.find(({ code }) => code === first.code)!
    expect(distances[distanceKey('english', '2024-25', 'all')]).toEqual({ students: 120, points: -12.3 })
    // Four students are hidden, and with them the smallest group beside them: the rest would give them away.
    expect(distances[distanceKey('english', '2024-25', 'african_american')]).toBeNull()
    expect(distances[distanceKey('english', '2024-25', 'white')]).toBeNull()
    expect(JSON.stringify(places)).not.toContain('11.5')
    expect(Object.values(places.find(({ code }) => code === schools[2]!.code)!.distances)).toEqual([null])
    const undone = await undo()
    expect(undone).toMatchObject({ done: true })
    expect(await kept()).toEqual([])
  })

  test('leaves the plan’s figures and its edition as they were', async () => {
    const edition = async () =>
      (
        await sql<{
          dataEdition: string
        }>`select data_edition from places.county_listing where county_id = 0`.execute(world.owner)
      ).rows
    const before = await edition()
    await bring([cells(schools[0]!.code, 'S', 'ALL', '120', '-12.3')])
    expect(await edition()).toEqual(before)
    await undo()
  })

  test.each([
    ['a year that is none', { reportingyear: '20255' }, 'reportingyear', 'unknown_year'],
    ['points in words', { currstatus: 'low' }, 'currstatus', 'not_a_number'],
    ['students below none', { currdenom: '-3' }, 'currdenom', 'negative'],
    ['another indicator', { indicator: 'SCI' }, 'indicator', 'unknown_code'],
    ['a group of no name', { studentgroup: 'ZZ' }, 'studentgroup', 'unknown_code'],
    ['a broken code', { cds: '0012' }, 'cds', 'bad_cds'],
  ] as const)('tells where a row cannot be used: %s', async (_why, wrong, column, reason) => {
    const good = schools.slice(0, 60).map(({ code }) => cells(code, 'S', 'ALL', '50', '-1.5'))
    const rows = [...good, { ...cells(schools[60]!.code, 'S', 'ALL', '50', '1'), ...wrong }]
    const read = await readPublicFiles([anAcademicFile('eladownload2025.txt', rows)], ['00'])
    read.shelf.close()
    expect(read.problems).toMatchObject([{ line: 62, column, reason, effect: 'row_unusable' }])
  })
})

/** Every code of its field 9. Source: "Record Layout: Academic Indicator - ELA", 2024 and 2025. */
const documented = ('ALL AA AI AS FI HI PI WH MR EL LTEL ELO RFP EO SED SWD FOS HOM SBA CAA' as const).split(
  ' ',
)
const partsOfOthers = ['LTEL', 'ELO', 'RFP', 'EO', 'SBA', 'CAA']

describe('the state’s own layout', () => {
  const folder = publicData()
  test.skipIf(folder === null)('the files made here have the columns of all six of the state’s', () => {
    type Described = { readonly dataset_id: string; readonly columns: readonly string[] }
    const described = JSON.parse(
      readFileSync(`${folder}/cde_source_file_layouts.json`, 'utf8'),
    ) as readonly Described[]
    const six = described.filter(({ dataset_id }) => dataset_id.startsWith('cde_academic_indicator'))
    expect(six).toHaveLength(6)
    for (const { columns, dataset_id } of six) expect(columns, dataset_id).toEqual(academicColumns)
  })

  test('every group it can name is read, or passed over as a part of another, and padded cells are read', async () => {
    const { code } = schools[0]!
    const rows = documented.map((group) => cells(code, 'S', group, '40', '-1.5'))
    const padded = Object.fromEntries(
      Object.entries(cells(schools[1]!.code, 'S', 'ALL', '1,240', '-12.0')).map(([name, text]) => [
        name,
        `${text}  `,
      ]),
    )
    const { outcome, read } = await bring([...rows, { ...padded, indicator: 'Math' }])
    expect(read.problems).toEqual([])
    expect(outcome).toMatchObject({ done: true })
    const kinds = await sql<{ group: string }>`
      select student_group as "group" from places.public_distance where county_id = 0 and code = ${code}`.execute(
      world.owner,
    )
    expect(kinds.rows).toHaveLength(documented.length - partsOfOthers.length)
    const other = (await kept()).find((place) => place.code === schools[1]!.code)!
    expect(other.distances[distanceKey('mathematics', '2024-25', 'all')]).toEqual({
      students: 1240,
      points: -12,
    })
    await undo()
  })

  test('a file of 2022, which says its subject nowhere, is refused by the column it lacks', async () => {
    const [header = '', ...rest] = (await textOf(anAcademicFile('eladownload2022.txt', []))).split('\r\n')
    const older = header.split('\t').filter((name) => name !== 'indicator')
    const bytes = new TextEncoder().encode([older.join('\t'), ...rest].join('\r\n'))
    const file = {
      file: 'eladownload2022.txt',
      retrievedOn: '2026-03-24',
      open: async function* () {
        yield bytes
      },
    }
    const read = await readPublicFiles([file], ['00'])
    read.shelf.close()
    expect(JSON.stringify(read.refusals)).toContain('indicator')
    expect(read.files).toEqual([])
  })
})

async function textOf({ open }: ReturnType<typeof anAcademicFile>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of await open()) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

const distance = (over: Partial<PublishedDistance>): PublishedDistance => ({
  code: '00100010000011',
  level: 'school',
  subject: 'english',
  schoolYear: '2024-25',
  group: 'all',
  groupCategory: 'total',
  name: 'A School',
  students: 100,
  points: 10,
  ...over,
})

describe('what may be shown of averages', () => {
  test('a program group is hidden when all but a few are in it', () => {
    const [place] = shownAchievements(
      [
        distance({}),
        distance({
          group: 'socioeconomically_disadvantaged',
          groupCategory: 'program',
          students: 96,
          points: 8,
        }),
        distance({ group: 'english_learners', groupCategory: 'program', students: 40, points: -3 }),
      ],
      new Map(),
    )
    const shown = (group: string) => place!.distances[distanceKey('english', '2024-25', group)]
    expect(shown('socioeconomically_disadvantaged')).toBeNull()
    expect(shown('english_learners')).toEqual({ students: 40, points: -3 })
  })

  test('a school that alone is small in its district takes another with it', () => {
    const district = distance({ level: 'district', code: '00100010000000', students: 165, points: 9 })
    const places = shownAchievements(
      [
        district,
        distance({ students: 100 }),
        distance({ code: '00100010000022', students: 58 }),
        distance({ code: '00100010000033', students: 7 }),
      ],
      new Map(),
    )
    const hidden = places.filter(({ distances }) => Object.values(distances).includes(null))
    expect(hidden.map(({ code }) => code).sort()).toEqual(['00100010000022', '00100010000033'])
  })

  test('a changed code carries its older years along', () => {
    const places = shownAchievements(
      [distance({ schoolYear: '2023-24', code: '00100010000044' }), distance({})],
      new Map([['00100010000044', '00100010000011']]),
    )
    expect(places).toHaveLength(1)
    expect(Object.keys(places[0]!.distances)).toHaveLength(2)
  })

  test('similar schools count by their students, and not when fewer than three show', () => {
    const place = (students: number, points: number) => ({
      level: 'school' as const,
      code: '1',
      name: 'x',
      distances: { [distanceKey('english', '2024-25', 'all')]: { students, points } },
    })
    const of = (similar: readonly ReturnType<typeof place>[]) =>
      similarDistance({ place: place(1, 1), district: null, state: null, similar }, 'english', '2024-25')
    expect(of([place(100, 10), place(300, -10), place(100, 0)])).toEqual({ students: 500, points: -4 })
    expect(of([place(100, 10), place(300, -10)])).toBeUndefined()
  })
})

test('a page says it in words, with signs, its caution and no color', async () => {
  const [first] = schools as readonly [School, ...School[]]
  await bring([
    cells('00000000000000', 'X', 'ALL', '3000000', '-8.5'),
    cells(first.code, 'S', 'ALL', '120', '-12.34'),
    cells(first.code, 'S', 'HI', '60', '20.1'),
  ])
  const achievement = await world.database.asViewer(anyone(0), async (tx) => {
    const around = await findOutcomesAround(tx, 'school', first.code)
    return findAchievement(tx, 'school', first.code, around?.kinds.get(first.code)?.similar ?? [])
  })
  const page = render(<AchievementSection achievement={achievement} countyCode="00" language="en" />)
  expect(page).toContain('English, 2024–25: 120 students scored 12.3 points below the standard on average.')
  expect(page).toContain('does not prove that the service caused it.')
  expect(page).toContain('−12.3')
  expect(page).toContain('+20.1')
  expect(page).not.toMatch(/\bred\b|\brank/i)
  expect(page).not.toContain('Mathematics')
  const spanish = render(<AchievementSection achievement={achievement} countyCode="00" language="es" />)
  expect(spanish).toContain('120 estudiantes quedaron en promedio 12.3 puntos por debajo del estándar.')
  const csv = achievementCsv(await kept())
  expect(csv).toContain(`english,school,${first.code}`)
  expect(csv).toContain(',120,-12.34,no,')
  expect(render(<AchievementSection achievement={null} countyCode="00" language="en" />)).toBe('')
})
