import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let principal: Person
let family: Person
let other: Person
let at = Date.parse('2027-02-22T18:00:00Z')
beforeAll(async () => {
  // Each look at the clock is four seconds on: nobody fills in a form in none.
  story = await openStory({
    clock: () => {
      at += 4000
      return new Date(at)
    },
  })
  principal = await story.person()
  family = await story.person({ width: 360, height: 740, script: false, language: 'es' })
  other = await story.person({ width: 360, height: 740, language: 'es' })
}, 240_000)
afterAll(async () => {
  for (const one of [principal, family, other]) await one?.leave()
  await story?.close()
})
const patient = { timeout: 240_000 }

test('a principal plans an evening; a name in its words is asked about first', patient, async () => {
  await become(principal, 'Become Tomas Ridge')
  await principal.visit('/counties/00/events')
  expect(await principal.text()).toContain('No event is announced now.')
  await principal.follow('Plan events and count who came')
  await principal.follow('Plan an event')
  const { page } = principal
  await page.getByLabel('Title in English').fill('An evening for families')
  await page.getByLabel('Title in Spanish').fill('Una noche para familias')
  await page.getByLabel('A few lines in Spanish').fill('Mateo cuenta cómo le ayudó el equipo.')
  await page.getByLabel('Day').fill('2027-03-04')
  await page.getByLabel('Place', { exact: true }).fill('Library')
  await page.getByLabel('Places for people').fill('6')
  await page.getByLabel('Childcare places').fill('2')
  await page.getByText('A meal', { exact: true }).click()
  await principal.press('Save as a draft', { status: 409 })
  expect(await principal.text()).toContain('It may hold a student’s name.')
  await page.getByLabel('A few lines in Spanish').fill('Conozca al equipo de bienestar de su escuela.')
  await principal.press('Check again and post')
  expect(await principal.text()).toContain('Draft')
  await principal.press('Announce it')
  expect(await principal.text()).toContain('Nobody has signed up yet.')
})

test(
  'a family finds it in Spanish from its school, without script, and signs up with no account',
  patient,
  async () => {
    const { page } = family
    await family.visit('/counties/00/welcome')
    await family.follow('Eventos para familias')
    await family.follow('Una noche para familias')
    const text = await family.text()
    expect(text).toContain('jueves, 4 de marzo de 2027')
    expect(text).toContain('Sí, para 2 niños')
    await page.getByLabel('¿Cuántos adultos?').fill('')
    await page.getByLabel('¿Cuántos niños?').fill('2')
    await page.getByLabel('¿Para cuántos niños necesita cuidado?').fill('3')
    await family.press('Sí venimos', { status: 422 })
    expect(await family.text()).toContain('No puede ser más que los niños que vienen.')
    await page.getByLabel('¿Cuántos adultos?').fill('2')
    await page.getByLabel('¿Para cuántos niños necesita cuidado?').fill('2')
    await page.getByText('Quiero un intérprete').click()
    await page.getByText('Halal', { exact: true }).click()
    await family.press('Sí venimos')
    expect(family.path()).toMatch(/^\/event-sign-ups\/0~[0-9a-f-]{36}\./)
    expect(await family.text()).toContain('Tiene lugar.')
    expect(await family.text()).toContain('Hay cuidado para 2 niños')
  },
)

test('the next family waits, and gets the place when the first cannot come', patient, async () => {
  await other.visit('/counties/00/events')
  await other.follow('Una noche para familias')
  await other.page.getByLabel('¿Cuántos adultos?').fill('3')
  await other.press('Sí venimos')
  expect(await other.text()).toContain('lista de espera')
  await family.press('No podemos venir')
  expect(await family.text()).toContain('Gracias por avisar')
  await other.visit(other.path())
  expect(await other.text()).toContain('Tiene lugar.')
})

test(
  'what families know of is changed and taken back with its offers, and never hidden',
  patient,
  async () => {
    await principal.visit('/events')
    await principal.follow('An evening for families')
    const meal = principal.page.locator('input[name=food][value=meal]')
    await principal.page.getByText('Change it.').click()
    await principal.page.getByText('No food', { exact: true }).click()
    await principal.press('Save the change')
    expect(await meal.isChecked()).toBe(false)
    await principal.press('Take the last change back')
    expect(await meal.isChecked()).toBe(true)
    await principal.press('Take the last change back', { status: 409 })
    expect(await principal.text()).toContain('Call it off instead, so that they are told.')
  },
)

test('a poster and a list of one school can be printed and shared', patient, async () => {
  await principal.follow('Poster to print')
  expect(await principal.text()).toContain('Free. No account needed.')
  await family.visit('/counties/00/events')
  await family.follow('Una noche para familias')
  await family.follow('Cartel para imprimir')
  expect(await family.text()).toContain('Gratis. Sin cuenta.')
  await family.visit('/counties/00/events')
  await family.follow('Una noche para familias')
  const path = await family.page.getByRole('link', { name: 'Ponerlo en mi calendario' }).getAttribute('href')
  const text = await (await fetch(`${story.address}${path}`)).text()
  const [read] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  expect(read?.getFirstPropertyValue('summary')).toBe('An evening for families')
  const event = Object.values(nodeIcal.sync.parseICS(text)).find((one) => one?.type === 'VEVENT')
  expect(event && 'start' in event && event.start?.toISOString()).toBe('2027-03-05T02:00:00.000Z')
})

test('staff see what to prepare, count who came, and the public reads no small number', patient, async () => {
  await principal.visit('/events')
  await principal.follow('An evening for families')
  const before = await principal.text()
  expect(before).toContain('3 people of 1 family have a place')
  expect(before).toContain('Cannot come')
  expect(before).toContain('Counting opens when the event begins.')
  at = Date.parse('2027-03-05T03:00:00Z')
  await principal.visit(principal.path())
  const { page } = principal
  expect(page.url()).toContain('/events/')
  await page.getByLabel('Grown-ups, Spanish').fill('31')
  await page.getByLabel('Children, Spanish').fill('22')
  await page.getByLabel('Grown-ups, English').fill('4')
  await page.getByLabel('Help with coverage').fill('14')
  await page.getByLabel('Registration for care').fill('3')
  await principal.press('Save the counts')
  await principal.press('Show the public what came of it')
  expect(await principal.text()).toContain('The public reads the result')
  await family.visit('/counties/00/events')
  await family.follow('Una noche para familias')
  const text = await family.text()
  expect(text).toContain('Vinieron 57 personas.')
  expect(text).toMatch(/Familias que empezaron a registrarse\s+10 o menos/)
  expect(text).not.toMatch(/Inglés\s+4/i)
})

test('it becomes a weekly evening; a family comes to every date with one press', patient, async () => {
  await principal.visit('/events')
  await principal.follow('An evening for families')
  await principal.follow('Hold it on more dates')
  const { page } = principal
  await principal.press('Show the dates', { status: 422 })
  expect(await principal.text()).toContain('Say either until when or how many dates.')
  await page.getByLabel('Or so many dates in all').fill('4')
  await principal.press('Show the dates')
  expect(await principal.text()).toContain('Nothing is saved yet.')
  expect(await page.locator('input[name=days]:checked').count()).toBe(3)
  await principal.press('Make these dates')
  await principal.press('Announce 3 drafts')
  await family.visit('/counties/00/events')
  await family.follow('Una noche para familias')
  expect(await family.text()).toContain('Fechas de «Una noche para familias»')
  await family.page.getByText('Las 4 fechas que vienen').click()
  await family.press('Sí venimos')
  expect(await family.text()).toContain('Sus otras fechas')
  await family.page.getByText('¿Ya no puede venir a ninguna?').click()
  await family.press('No podemos venir a ninguna fecha más')
  expect(await family.text()).toContain('Gracias por avisar')
  await principal.visit('/events')
  await principal.follow('An evening for families')
  await principal.page.getByText('Change it.').click()
  expect(await principal.text()).toContain('This date and those that follow')
})

test('nobody else opens the desk, and no name stands in the log', patient, async () => {
  await family.visit('/events', { status: 403 })
  expect(story.log.join('')).not.toMatch(/Mateo|family@|Una noche/)
})
