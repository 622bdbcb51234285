import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let caregiver: Person
let navigator: Person
beforeAll(async () => {
  // Each look at the clock is four seconds on: nobody fills in a form in none.
  let at = Date.parse('2026-11-20T18:00:00Z')
  const clock = () => {
    at += 4000
    return new Date(at)
  }
  story = await openStory({ clock })
  caregiver = await story.person({ width: 360, height: 740, script: false, language: 'es' })
  navigator = await story.person({ width: 390, height: 800 })
}, 180_000)
afterAll(async () => {
  await caregiver?.leave()
  await navigator?.leave()
  await story?.close()
})
const patient = { timeout: 120_000 }

test('a caregiver finds the way to a call from the list of help', patient, async () => {
  await caregiver.visit('/counties/00/find-help')
  await caregiver.follow('Pedir que alguien de su escuela le llame')
  const text = await caregiver.text()
  expect(text.indexOf('988')).toBeLessThan(text.indexOf('Su escuela'))
  expect(text).toContain('No pedimos el nombre de ningún niño')
  expect(await caregiver.page.locator('textarea').count()).toBe(0)
})

test('what is left out is marked, and what she typed stays', patient, async () => {
  const { page } = caregiver
  await page.getByLabel('Su nombre').fill('Pa Houa')
  await caregiver.press('Pedir una llamada', { status: 422 })
  expect(await caregiver.text()).toContain('Escriba un número de diez cifras')
  expect(await page.getByLabel('Su nombre').inputValue()).toBe('Pa Houa')
})

test('she asks to be called in Hmong, with an interpreter', patient, async () => {
  const { page } = caregiver
  await navigator.visit('/become')
  await navigator.press('Become Rosa Canyon')
  await navigator.visit('/counties/00/calls')
  expect(await navigator.text()).toContain('No one waits for a call.')
  const values = await page
    .getByLabel('Su escuela')
    .locator('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
  const district = await ownDistrict()
  await page.getByLabel('Su escuela').selectOption(values.find((code) => code.startsWith(district)) ?? '')
  await page.getByLabel('Su número de teléfono').fill('(559) 555-0188')
  for (const answer of ['Llámeme', 'En la tarde', 'Sí', 'Comida, ropa o recibos'])
    await page.getByText(answer, { exact: true }).click()
  await page.getByLabel('¿Qué idioma quiere hablar?').selectOption('hmn')
  await caregiver.press('Pedir una llamada')
  expect(await caregiver.text()).toContain('en dos días hábiles')
  expect(caregiver.path()).toBe('/counties/00/call-me/thanks')
})

test('the navigator finds it with its clock, tries, and reaches her', patient, async () => {
  await navigator.visit('/counties/00/calls')
  const text = await navigator.text()
  expect(text).toContain('Pa Houa')
  expect(text).toContain('Hmong · with an interpreter')
  expect(text).toContain('First try by November 24, 2026')
  await navigator.page.getByText('I tried').first().click()
  await navigator.page.getByText('I left word').first().click()
  await navigator.press('Save this try')
  expect(await navigator.text()).toContain('Tried once')
  await navigator.page.getByText('I tried').first().click()
  await navigator.press('Save this try')
  expect(await navigator.text()).toContain('No one waits for a call.')
})

test('nobody else comes to the desk, and no name stands in the log or an address', patient, async () => {
  await caregiver.visit('/counties/00/calls', { status: 403 })
  expect(story.log.join('')).not.toMatch(/Houa|5550188|555-0188/)
})

/** The first digits of the codes of the schools that the practice county's navigator works for. */
async function ownDistrict(): Promise<string> {
  const { rows } = await sql<{ place: string }>`select place from people.membership m
    join people.person p on p.id = m.person_id where p.display_name = 'Rosa Canyon' and place is not null`.execute(
    story.world.owner,
  )
  return rows[0]?.place.slice(0, 7) ?? 'none'
}
