import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageNames } from '#modules/front/public-page/public-page.ts'
import { become } from './become.ts'
import { openStory, type Story } from './story.ts'

let story: Story
beforeAll(async () => {
  story = await openStory()
}, 240_000)
afterAll(() => story?.close())

const pages = () => [
  ...pageNames.map((name) => `/${name}`),
  '/counties/00/pages/model',
  '/counties/00/welcome',
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
  timeout: 120_000,
}, async () => {
  const director = await story.person({ script: false })
  await become(director, 'Marisol Arroyo')
  await director.follow('Today')
  expect(await director.text()).toMatch(/\d+ public texts have no one behind them/)
  await director.follow('The crisis page')
  await director.leave()
  const counselor = await story.person({ script: false })
  await become(counselor, 'Amara Stone')
  await counselor.follow('Today')
  expect(await counselor.text()).toContain('Nothing waits for you')
  expect(await counselor.text()).not.toContain('Messages to the county')
  await counselor.leave()
})

test('a visitor has no today', { timeout: 60_000 }, async () => {
  const visitor = await story.person()
  await visitor.visit('/today', { status: 403 })
  await visitor.leave()
})
