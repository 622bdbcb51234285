import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepAllOutcomes } from '#modules/evaluate/index.ts'
import { readSheets } from '#modules/plan/table-export/read-sheets.factory.ts'
import { anyone } from '#platform/viewer.ts'
import { textOfPdf } from './read-pdf.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let school: { readonly code: string; readonly name: string }
beforeAll(async () => {
  story = await openStory()
  await keepAllOutcomes(story.world.database)
  school = await largestSchool()
}, 120_000)
afterAll(() => story?.close())

const largestSchool = () =>
  story.world.database.asViewer(anyone(0), async (tx) => {
    const { rows } = await sql<{
      code: string
      name: string
    }>`select code, name from places.public_school_profile
      where county_id = 0 and school_level = 'Elementary' order by enrollment desc limit 1`.execute(tx)
    return rows[0]!
  })

test('a principal reads where her school stands, beside whom, and how sure it is', {
  timeout: 90_000,
}, async () => {
  const she = await story.person({ width: 1366 })
  await she.visit(`/counties/00/schools/${school.code}/outcomes`)
  const text = await she.text()
  expect(text).toContain(`Where ${school.name} stands today`)
  expect(text).toMatch(
    /In 20\d\d–\d\d, [\d,]+ of [\d,]+ students \([\d.]+%\) missed one school day in ten or more\./,
  )
  expect(text).toMatch(/Allowing for chance, between [\d.]+% and [\d.]+%\./)
  expect(text).toMatch(/Beside similar schools \([\d.]+%\) it is/)
  expect(await she.page.locator('#similar-schools tbody tr').count()).toBeGreaterThan(2)
  await she.follow('All counties in here')
  expect(she.path()).toContain('similar=state')
  expect(await she.page.locator('#similar-schools tbody tr').count()).toBeGreaterThan(2)
  // The link gives the same view to whoever opens it.
  const link = await she.page.getByRole('link', { name: 'Link to just this view' }).getAttribute('href')
  const other = await story.person()
  await other.visit(link ?? '')
  expect(await other.page.locator('#similar-schools tbody tr').allTextContents()).toEqual(
    await she.page.locator('#similar-schools tbody tr').allTextContents(),
  )
  await other.leave()
  await she.leave()
})

test.each([
  [
    'en',
    'A letter about this school (PDF)',
    /Dear families[\s\S]*Where we stand[\s\S]*Nothing is confirmed[\s\S]*911/,
  ],
  [
    'es',
    'Una carta sobre esta escuela (PDF)',
    /Estimadas familias[\s\S]*Cómo estamos[\s\S]*Todavía no hay nada confirmado[\s\S]*911/,
  ],
] as const)(
  'she takes its letter home, one page, in %s',
  { timeout: 90_000 },
  async (language, link, says) => {
    const she = await story.person({ language })
    await she.visit(`/counties/00/schools/${school.code}/outcomes`)
    const letter = await she.take(link)
    const text = await textOfPdf(letter)
    expect(text).toMatch(says)
    expect(text).toContain(school.name)
    expect(text.match(/\f/g)).toHaveLength(1)
    await she.leave()
  },
)

test('a board member asks whether it is working, and is told honestly', { timeout: 90_000 }, async () => {
  const he = await story.person({ width: 360, height: 740 })
  await he.visit('/counties/00/outcomes')
  const text = await he.text()
  expect(text).toContain('Is it working?')
  expect(text).toContain('These figures cannot say.')
  expect(text).toContain('It will also say so when no difference is found.')
  await he.follow('See them on a map')
  expect(await he.page.locator('#map-schools tbody tr').count()).toBeGreaterThan(50)
  expect(await he.text()).toMatch(/it says nothing about how good a school is/)
  await he.leave()
})

test('an evaluator takes the figures with their definitions', { timeout: 90_000 }, async () => {
  const she = await story.person()
  await she.visit(`/counties/00/schools/${school.code}/outcomes`)
  const book = await she.take('Take the figures with definitions (XLSX)')
  const [definitions, figures] = readSheets(book)
  expect([...definitions!.cells.values()].join(' ')).toContain('Absence for health is legitimate')
  const { cells } = figures!
  expect([cells.get('A1'), cells.get('G1'), cells.get('L1')]).toEqual(['Measure', 'Numerator', 'Hidden'])
  let [shown, hidden] = [0, 0]
  for (let row = 2; cells.has(`A${row}`); row++) {
    const [numerator, denominator] = [cells.get(`G${row}`) ?? null, cells.get(`H${row}`) ?? null]
    if (cells.get(`L${row}`) === 'yes') {
      hidden++
      expect([numerator, denominator]).toEqual([null, null])
    } else {
      shown++
      expect(numerator === 0 || Number(numerator) > 10, String(row)).toBe(true)
    }
  }
  expect(Math.min(shown, hidden)).toBeGreaterThan(5)
  await she.leave()
})
