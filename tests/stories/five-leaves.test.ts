import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let coordinator: Person
let grandmother: Person
const patient = { timeout: 180_000 }
const saveIn = (form: string) => coordinator.page.locator(`form[aria-label="${form}"] button`)

beforeAll(async () => {
  // Each look at the clock is a second on, so that the last change is known from the one before it.
  let at = Date.parse('2026-11-20T18:00:00Z')
  const clock = () => {
    at += 1000
    return new Date(at)
  }
  story = await openStory({ clock })
  await sql`insert into convene.convening (county_id, id, kind, title, place_kind, starts_at, ends_at, state, announced_at,
      made_at, changed_at)
    values (0, ${newId()}, 'convening', 'Fall convening', 'online', '2026-10-20T17:00:00Z', '2026-10-20T23:00:00Z',
      'done', '2026-09-01T17:00:00Z', '2026-09-01T17:00:00Z', '2026-09-01T17:00:00Z')`.execute(
    story.world.owner,
  )
  coordinator = await story.person({ script: false })
  grandmother = await story.person({ width: 360, height: 740, language: 'es' })
}, 240_000)
afterAll(async () => {
  await coordinator?.leave()
  await grandmother?.leave()
  await story?.close()
})

test(
  'the coordinator keeps partners, measures and activities, and sees what is missing',
  patient,
  async () => {
    await become(coordinator, 'Become Devon Lark')
    await coordinator.visit('/impact')
    const { page } = coordinator
    await coordinator.follow('Partners')
    await coordinator.follow('Add a partner')
    await coordinator.press('Save', { status: 422 })
    await page.locator('#field-name').fill('County Behavioral Health')
    await page.locator('#field-form').selectOption('organization')
    await page.locator('#field-brings').fill('Two clinicians and the crisis team')
    await page.getByText('Show it to everyone').click()
    await coordinator.press('Save')
    expect(await coordinator.text()).toContain('County Behavioral Health')
    await coordinator.visit('/impact/shared-measures/new')
    await page.locator('#field-measure').selectOption('suspension')
    await page.locator('#field-why').fill('We agreed to it in the fall')
    await page.getByText('Show it to everyone').click()
    await coordinator.press('Save')
    expect(await coordinator.text()).toContain('Caution:')
    await coordinator.visit('/impact/activities/new')
    await page.locator('#field-name').fill('Monthly call of all partners')
    await page.locator('#field-partner').fill('County office')
    await page.locator('#field-supports').selectOption('communication')
    await page.locator('#field-startsOn').fill('2026-12-01')
    await page.locator('#field-endsOn').fill('2027-06-30')
    await page.getByText('Show it to everyone').click()
    await coordinator.press('Save')
    const text = await coordinator.text()
    expect(text).toContain('Months in which nothing happens: November 2026, July 2027')
    expect(text).toContain('Activities without an owner: Monthly call of all partners')
  },
)

test('what was taken away by mistake is back after one press', patient, async () => {
  await coordinator.visit('/impact/partners')
  await coordinator.follow('County Behavioral Health')
  await coordinator.press('Take it away')
  expect(await coordinator.text()).toContain('No partner yet')
  await coordinator.press('Take back the last change')
  expect(await coordinator.page.locator('#entries').textContent()).toContain('County Behavioral Health')
})

test('who was in the room stands against who should be, and few of a group are hidden', patient, async () => {
  await coordinator.visit('/impact/room')
  const { page } = coordinator
  expect(await coordinator.text()).toContain('Nobody has written down who was there.')
  await page.getByText('Set who should be there: By role').click()
  await page.locator('#expected-role-family').fill('20')
  await coordinator.goBy(() => saveIn('Set who should be there: By role').click())
  await page.getByText('Enter counts of who was there: By role').click()
  await page.locator('#counts-role-principal').fill('14')
  await page.locator('#counts-role-leader').fill('30')
  await page.locator('#counts-role-family').fill('3')
  await coordinator.goBy(() => saveIn('Enter counts of who was there: By role').click())
  await coordinator.visit('/impact/room')
  const shown = (await page.locator('#room-role').allInnerTexts()).join('')
  expect(shown).toMatch(/Families and students\s+20\s+Too few to show/)
  expect(shown).not.toContain('14')
  expect(shown).toMatch(/County and district leaders\s+Not set\s+30/)
})

test('how far counties have come is read from addresses, each checked', patient, async () => {
  await coordinator.visit('/impact')
  await coordinator.follow('How far counties have come')
  expect(await coordinator.text()).toContain('No county’s file is read here yet')
  const { page } = coordinator
  await page.getByLabel('Addresses of counties’ files').fill('http://other.example.org/movement.json')
  await coordinator.press('Add them', { status: 422 })
  expect(await coordinator.text()).toContain('Every address begins with https://')
  await page.getByLabel('Addresses of counties’ files').fill('https://other.example.org/movement.json')
  await coordinator.press('Add them')
  expect(await coordinator.text()).toContain('other.example.org')
  await page.getByLabel('Month in which the county began').fill('2026-08')
  await coordinator.press('Sign and publish', { status: 409 })
  expect(await coordinator.text()).toContain('This server does not know its own https address yet.')
  await grandmother.visit('/counties/00/movement')
  expect(await grandmother.text()).toContain('Todavía no se ha leído.')
})

test('the county names its leaves, and a grandmother reads it in Spanish on a phone', patient, async () => {
  await coordinator.visit('/impact/leaves')
  await coordinator.page.locator('#agenda-name-es').fill('Lo que queremos juntos')
  await coordinator.goBy(() => saveIn('Shared agenda').click())
  await grandmother.visit('/counties/00/impact')
  const text = await grandmother.text()
  expect(text).toContain('Lo que queremos juntos')
  expect(text).toContain('County Behavioral Health')
  expect(text).toContain('Advertencia:')
  for (const path of ['goals', 'communications', 'backbone-tasks']) await coordinator.visit(`/impact/${path}`)
  const table = await coordinator.page.request.get(`${story.address}/impact/partners.csv`)
  expect(await table.text()).toContain('County Behavioral Health,Organization')
})
