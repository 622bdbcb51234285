import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'
import { tick } from './tick.ts'

// A father without script on a telephone; the county's people at their desks.
let story: Story
let he: Person
let director: Person
let coordinator: Person
beforeAll(async () => {
  story = await openStory()
  he = await story.person({ script: false, width: 360, height: 740 })
  director = await story.person()
  coordinator = await story.person()
  for (const { page } of [he, director, coordinator]) page.setDefaultTimeout(8000)
  await become(director, 'Marisol Arroyo')
  await become(coordinator, 'Devon Lark')
}, 240_000)
afterAll(() => story?.close())

let school: string
let schoolName: string

describe('a father looks for his school', { timeout: 180_000 }, () => {
  test('three presses, nothing typed; where nobody is confirmed he reads the school’s own phone', async () => {
    await he.visit('/')
    await he.follow('Find my school')
    await he.follow('Practice County')
    expect(await he.page.locator('main input, main select').count()).toBe(0)
    await he.goBy(() => he.page.locator('#districts + ul a').first().click())
    await he.goBy(() => he.page.locator('#schools ~ ul a').first().click())
    school = he.path()
    schoolName = (await he.page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const text = await he.text()
    expect(text).toContain('Nobody has been confirmed for this school yet')
    expect(text).toMatch(/The school: .*\d{3}|The state’s directory lists no phone/)
    expect(text).toContain('The county office has not confirmed a contact of its own yet.')
  })
})

const enter = async (title: string, holder: string) => {
  await director.visit('/staff/placements')
  const page = director.page
  await page.getByLabel('Role').selectOption('clinician_1')
  await page.getByLabel('What the position is called').fill(title)
  await page.getByLabel('Person', { exact: true }).fill(holder)
  await page.getByLabel('School', { exact: true }).selectOption({ index: await indexOfSchool() })
  await tick(director, 'Monday')
  await tick(director, 'Thursday')
  await page.getByLabel('From').fill('08:30')
  await page.getByLabel('Until').fill('15:00')
  await tick(director, 'English')
  await tick(director, 'Hmong')
  await page.getByLabel('First day').fill('2026-08-10')
  await page.getByLabel('Who at the school agreed').fill('Tomas Ridge, principal')
}
const indexOfSchool = async () => {
  const names = await director.page.getByLabel('School', { exact: true }).locator('option').allTextContents()
  return names.findIndex((name) => name.startsWith(`${schoolName} (`))
}

describe('the county says who is there', { timeout: 240_000 }, () => {
  test('a placement with a gap comes back as typed; whole, it is entered, and the public sees nothing of it', async () => {
    await enter('Clinician I', 'Joon Field')
    await director.press('Enter this placement', { status: 422 })
    expect(await director.page.getByLabel('Hmong').isChecked()).toBe(true)
    expect(await director.page.getByLabel('Until').inputValue()).toBe('15:00')
    await director.page.getByLabel('Agreed on').fill('2026-08-03')
    await director.press('Enter this placement')
    expect(await director.text()).toContain('Joon Field')
    await he.visit(school)
    expect(await he.page.content()).not.toContain('Joon Field')
    expect(await he.text()).toContain('Nobody has been confirmed')
  })

  test('confirmed without consent to be named: who, when and which languages, and no name', async () => {
    await director.visit('/staff/placements')
    await director.page.locator('summary', { hasText: 'Show Clinician I' }).click()
    await director.page.getByLabel('Who at the county or school confirmed it').fill('Tomas Ridge')
    await director.page.getByLabel('Confirmed on').fill('2026-08-12')
    await director.press('Show to the public')
    await he.visit(school)
    const text = await he.text()
    expect(text).toContain('Clinician I: Monday, Thursday, 08:30 to 15:00')
    expect(text).toContain('Speaks English, Hmong')
    expect(text).toContain('Confirmed by Tomas Ridge on August 12, 2026')
    expect(await he.page.content()).not.toContain('Joon Field')
  })

  test('with that person’s consent the name stands there; taken off, the line is gone at once', async () => {
    await director.visit('/staff/placements')
    await director.press('Take off the public page')
    await he.visit(school)
    expect(await he.text()).toContain('Nobody has been confirmed')
    await director.page.locator('summary', { hasText: 'Show Clinician I' }).click()
    await director.page.getByLabel('Who at the county or school confirmed it').fill('Tomas Ridge')
    await director.page.getByLabel('Confirmed on').fill('2026-08-13')
    await director.page.getByLabel('The person agreed to be named on').fill('2026-08-11')
    await director.press('Show to the public')
    await he.visit(school)
    expect(await he.text()).toContain('Joon Field, Clinician I: Monday, Thursday')
    await he.follow('For students: how to ask, and honest answers')
    expect(await he.text()).toContain('Joon Field, Clinician I')
    await he.follow('A card to print and show')
    expect(await he.text()).toContain('Joon Field, Clinician I')
    await director.press('End this placement')
    await he.visit(school)
    expect(await he.page.content()).not.toContain('Joon Field')
  })

  test('a vacancy is never shown, and a plan’s scenario never reaches this page', async () => {
    await enter('Family navigator', '')
    await director.page.getByLabel('Role').selectOption('family_navigator')
    await director.page.getByLabel('Agreed on').fill('2026-08-03')
    await director.press('Enter this placement')
    await director.page.locator('summary', { hasText: 'Show Family navigator' }).click()
    await director.page.getByLabel('Who at the county or school confirmed it').fill('Tomas Ridge')
    await director.page.getByLabel('Confirmed on').fill('2026-08-12')
    await director.press('Show to the public', { status: 422 })
    expect(await director.text()).toContain('there is nobody to ask for yet')
    await he.visit(school)
    expect(await he.text()).toContain('Nobody has been confirmed')
  })
})

describe('the county’s own crisis number', { timeout: 240_000 }, () => {
  const confirm = async (person: Person, spoken: string, who: string, status = 200) => {
    await person.visit('/front/texts?kind=crisis')
    const form = person.page
      .getByRole('group')
      .filter({ hasText: `Enter the confirmation: 916-555-0199 (${spoken})` })
    await form.locator('summary').click()
    await form.getByLabel('Your name, as one of two').fill(who)
    await form.getByLabel('On which day').fill('2026-11-20')
    await person.goBy(() => form.getByRole('button').click(), { status })
  }

  test('stands on the page only once two people have confirmed it in that language', async () => {
    await director.visit('/front/crisis')
    await director.page.getByLabel('Number', { exact: true }).fill('916-555-0199')
    await director.page.getByLabel('Who answers, in English').fill('Mobile crisis team')
    await director.page.getByLabel('Who answers, in Spanish').fill('Equipo móvil de crisis')
    await director.page.getByLabel('When, in English').fill('day and night')
    await director.page.getByLabel('When, in Spanish').fill('de día y de noche')
    await director.press('Enter this number')
    await confirm(director, 'English', 'Marisol Arroyo')
    await confirm(director, 'English', 'Marisol Arroyo again', 422)
    expect(await director.text()).toContain('A second person must read them too')
    await he.visit('/help-now')
    expect(await he.text()).not.toContain('916-555-0199')
    await confirm(coordinator, 'English', 'Devon Lark')
    // His own browser keeps the page a minute, so that it opens again without a connection.
    const another = await story.person()
    await another.visit('/help-now')
    expect(await another.text()).toContain('916-555-0199 · Mobile crisis team · day and night')
    await another.leave()
    const she = await story.person({ language: 'es', script: false })
    await she.visit('/help-now')
    expect(await she.page.content()).not.toContain('916-555-0199')
    await she.leave()
  })
})
