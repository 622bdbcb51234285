import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { newId } from '#platform/ids.ts'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let coordinator: Person
let principal: Person
let colleague: Person
let visitor: Person
let schools: readonly {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly district: string
}[]
const patient = { timeout: 180_000 }

beforeAll(async () => {
  story = await openStory({ clock: () => new Date('2026-11-20T18:00:00Z') })
  const { rows } = await sql<(typeof schools)[number]>`
    select id, code, name, district_name as district from places.public_school where county_id = 0 order by code limit 3`.execute(
    story.world.owner,
  )
  schools = rows
  for (const [at, { id, code }] of schools.entries())
    await aColleague(story.world.database, {
      role: 'principal',
      name: `Principal Number ${['One', 'Two', 'Three'][at]}`,
      place: code,
      schools: [id],
    })
  await sql`insert into convene.convening (county_id, id, kind, title, place_kind, starts_at, ends_at, state, announced_at,
      made_at, changed_at)
    values (0, ${newId()}, 'convening', 'Winter convening', 'online', '2027-01-20T17:00:00Z', '2027-01-20T23:00:00Z',
      'announced', '2026-11-01T17:00:00Z', '2026-11-01T17:00:00Z', '2026-11-01T17:00:00Z')`.execute(
    story.world.owner,
  )
  coordinator = await story.person()
  principal = await story.person({ width: 360, height: 740, script: false })
  colleague = await story.person({ language: 'es' })
  visitor = await story.person({ script: false })
}, 240_000)
afterAll(async () => {
  for (const person of [coordinator, principal, colleague, visitor]) await person?.leave()
  await story?.close()
})

test('the coordinator words what was decided and asks three schools', patient, async () => {
  await become(coordinator, 'Become Devon Lark')
  await coordinator.visit('/today')
  await coordinator.follow('Collective impact and decisions')
  await coordinator.follow('Decisions, and what came back')
  expect(await coordinator.text()).toContain('No decision yet')
  await coordinator.follow('Word a decision')
  await coordinator.press('Ask the schools', { status: 422 })
  expect(await coordinator.text()).toContain('Nothing was lost')
  const { page } = coordinator
  await page.getByLabel('What was decided').fill('Every school counts first visits within ten days')
  await page.getByLabel('Who decided').fill('Fall convening')
  await page.getByText('A number of students').click()
  await page
    .getByLabel('The question to each school')
    .fill('How many students had a first visit within ten days?')
  await page.getByLabel('Last day to answer').fill('2026-12-04')
  await page.getByText('The schools I pick below', { exact: true }).click()
  for (const { name, district } of schools) {
    const box = page.getByLabel(name, { exact: true }).first()
    if (!(await box.isVisible())) await page.locator('summary', { hasText: district }).click()
    await page.getByText(name, { exact: true }).first().click()
  }
  await coordinator.press('Ask the schools')
  expect(await coordinator.text()).toContain('0 of 3 schools answered')
})

test('a principal finds it in Today without script, answers, and changes the answer', patient, async () => {
  await become(principal, 'Become Principal Number One')
  await principal.visit('/today')
  await principal.follow('A decision asks a school of yours: 1 answer is open')
  await principal.follow('How many students had a first visit')
  await principal.page.getByLabel('How many students').fill('3.5')
  await principal.press('Send our answer', { status: 422 })
  expect(await principal.page.getByLabel('How many students').inputValue()).toBe('3.5')
  await principal.page.getByLabel('How many students').fill('4')
  await principal.press('Send our answer')
  await principal.page.getByLabel('How many students').fill('40')
  await principal.press('Change our answer')
  expect(await principal.text()).toContain('40, by Principal Number One on November 20, 2026')
  await principal.visit('/today')
  expect(await principal.text()).not.toContain('1 answer is open')
})

test('another finds it in her workbook, in Spanish', patient, async () => {
  await colleague.visit('/become')
  await colleague.press(/Principal Number Two/)
  await colleague.visit('/learn/workbooks/principal')
  await colleague.follow('Una decisión pregunta a una escuela suya: 1 respuesta abierta')
  await colleague.follow('How many students had a first visit')
  await colleague.page.getByLabel('Cuántos estudiantes').fill('52')
  await colleague.press('Enviar nuestra respuesta')
  // Who was not asked to by name reads no other school's answer, whoever else has answered.
  await colleague.visit('/impact/decisions')
  await colleague.follow('Every school counts first visits')
  expect(await colleague.text()).toContain('2 de 3 escuelas respondieron')
  expect(await colleague.text()).not.toMatch(/\b(40|52|92)\b/)
  await colleague.visit('/become')
  await colleague.press(/Principal Number Three/)
  await colleague.visit('/impact/tasks')
  await colleague.follow('How many students had a first visit')
  await colleague.page.getByLabel('Cuántos estudiantes').fill('33')
  await colleague.press('Enviar nuestra respuesta')
})

test(
  'it comes back as a total and a range, once, and the coordinator shows it to everyone',
  patient,
  async () => {
    await coordinator.visit('/impact/decisions')
    await coordinator.follow('Every school counts first visits')
    expect(await coordinator.text()).toContain('3 of 3 schools answered')
    await coordinator.follow('Answers school by school')
    expect(await coordinator.text()).toContain('52')
    await coordinator.follow('Every school counts first visits')
    await coordinator.press('Bring the answers back')
    const text = await coordinator.text()
    expect(text).toContain('121 to 130')
    expect(text).toContain('Each school: between 26 and 100')
    await coordinator.press('Show it to everyone')
    expect(await coordinator.text()).toContain('Anyone can read it since November 20, 2026')
  },
)

test('anyone reads what came back, and the next convening opens with it', patient, async () => {
  await visitor.visit('/counties/00/welcome')
  await visitor.follow('How the county and its partners work together')
  const text = await visitor.text()
  expect(text).toContain('121 to 130')
  for (const { name } of schools) expect(text).not.toContain(name)
  await visitor.visit('/counties/00/convenings')
  await visitor.follow('Winter convening')
  expect(await visitor.text()).toContain('What came back since last time')
  expect(await visitor.text()).toContain('121 to 130')
  await visitor.visit('/impact/decisions', { status: 403 })
})
