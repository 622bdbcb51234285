import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageNames } from '#modules/front/public-page/public-page.ts'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'
import { tick } from './tick.ts'

let story: Story
beforeAll(async () => {
  story = await openStory()
}, 240_000)
afterAll(() => story?.close())

const pages = () => [
  ...pageNames.map((name) => `/${name}`),
  '/counties/00/pages/model',
  '/counties/00/welcome',
  '/news',
  '/news/2024-10-15-navigators',
  '/promises',
  '/counties/00/promises',
  '/sitemap',
  '/we-need-you',
]

test('every page about the program is clean and whole on a phone, in Spanish, without script', {
  timeout: 240_000,
}, async () => {
  const person = await story.person({ width: 360, height: 740, language: 'es', script: false })
  for (const path of pages()) await person.visit(path)
  await person.leave()
})

test('and on a desk, where tables are wide', { timeout: 120_000 }, async () => {
  const person = await story.person()
  for (const path of ['/careers', '/goals', '/promises', '/counties/00/welcome']) await person.visit(path)
  await person.leave()
})

test('a promise that nobody has measured says so, and a county’s figures stand beside the others', {
  timeout: 60_000,
}, async () => {
  const she = await story.person()
  await she.visit('/counties/00/promises')
  const row = (number: string) =>
    she.page.getByRole('row').filter({ has: she.page.getByRole('rowheader', { name: number, exact: true }) })
  expect(await row('C23').textContent()).toContain('not measured yet')
  expect(await row('C8').textContent()).toMatch(/0 of \d+ schools have someone confirmed/)
  expect(await row('D3').textContent()).toMatch(/\d+ schools, [\d,]+ students, \d+ districts/)
  await she.leave()
})

test('the sitemap names every page once, and each opens', { timeout: 120_000 }, async () => {
  const text = await (await fetch(`${story.address}/sitemap.xml`)).text()
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, path = '']) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toContain('/students')
  for (const path of paths) expect((await fetch(`${story.address}${path}`)).status, path).toBe(200)
})

test('who works here begins with what waits; a counselor finds no desk that is not hers', {
  timeout: 240_000,
}, async () => {
  const director = await story.person({ script: false })
  await become(director, 'Marisol Arroyo')
  await director.follow('Today')
  expect(await director.text()).toMatch(/\d+ public texts have no one behind them/)
  await director.follow('The crisis page')
  await opens(director)
  await director.leave()
  const counselor = await story.person({ script: false })
  await become(counselor, 'Amara Stone')
  await counselor.follow('Today')
  expect(await counselor.text()).toContain('Nothing waits for you')
  expect(await counselor.text()).not.toContain('Messages to the county')
  await counselor.leave()
})

/** The director shows a post that is open; a reader finds it on a telephone until it is taken down. */
async function opens(director: Person) {
  const reader = await story.person({ width: 360, height: 740, language: 'es', script: false })
  await director.visit('/staff/openings')
  await director.press('Show this opening', { status: 422 })
  expect(await director.text()).toContain('Choose a kind of post')
  const fill = (label: string, text: string) => director.page.getByLabel(label).first().fill(text)
  await director.page.getByLabel('Kind of post').selectOption('family_navigator')
  await fill('What the post is called', 'Family navigator')
  await fill('Where', 'Two schools in the north')
  await fill('Hours a week', '40')
  await fill('Pay from, in dollars', '28.50')
  await fill('Pay up to, in dollars', '36')
  await director.page.getByLabel('Paid by the').selectOption('hour')
  await tick(director, 'Hmong')
  await director.page.getByLabel('Supervision for hours toward a license').selectOption('offered')
  await fill(
    'Last day on which it is shown',
    new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  )
  await director.press('Show this opening')
  await reader.visit('/counties/00/pages/careers')
  expect(await reader.text()).toContain('de $28.50 a $36.00 por hora')
  await reader.page.getByLabel('Horas que cuentan en una semana normal').fill('20')
  await reader.press('Calcular')
  expect(await reader.text()).toContain('Unos 3.3 años')
  await director.press(/^Take it down/)
  await reader.visit('/counties/00/pages/careers')
  expect(await reader.text()).not.toContain('28.50')
  await director.press(/^Put it back/)
  await reader.leave()
}

test('a visitor has no today', { timeout: 60_000 }, async () => {
  const visitor = await story.person()
  await visitor.visit('/today', { status: 403 })
  await visitor.leave()
})
