import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let family: Person
let office: Person
beforeAll(async () => {
  let at = Date.parse('2026-11-20T18:00:00Z')
  const clock = () => {
    at += 1000
    return new Date(at)
  }
  story = await openStory({ clock })
  family = await story.person({ width: 360, height: 740, script: false, language: 'es' })
  office = await story.person({ width: 390, height: 800 })
}, 180_000)
afterAll(async () => {
  await family?.leave()
  await office?.leave()
  await story?.close()
})
const patient = { timeout: 120_000 }

test(
  'a family finds its rights from the list of help, each page marked as nobody confirmed it',
  patient,
  async () => {
    await family.visit('/counties/00/find-help')
    await family.follow('Sus derechos, en palabras sencillas')
    for (const title of [
      'Formularios de comida escolar y Medi-Cal',
      'Su derecho a un intérprete',
      'Cartas en su idioma',
      'Consejería: quién puede decir que sí',
    ]) {
      await family.visit('/counties/00/rights')
      await family.follow(title)
      const text = await family.text()
      expect(text).toContain('Ningún abogado de este condado lo ha confirmado todavía.')
      expect(text).toContain('Ninguna persona con nombre ha revisado todavía esta traducción.')
      expect(text).toContain('Dónde lo leímos')
    }
    const text = await family.text()
    expect(text.indexOf('Qué puede hacer un estudiante')).toBeLessThan(
      text.indexOf('Qué pueden hacer los padres'),
    )
    expect(text).toContain('Dónde termina')
    await family.visit('/counties/00/rights/everything', { status: 404 })
  },
)

test('counsel reads one page, and from then on it says who and when', patient, async () => {
  await office.visit('/become')
  await office.press('Become Devon Lark')
  await office.visit('/front/texts')
  const card = office.page.locator('form', { has: office.page.locator('input[value="rights.interpreter"]') })
  const english = card.filter({ has: office.page.locator('input[name=language][value=en]') }).first()
  await english.evaluate((form) => {
    for (let at: Element | null = form; at !== null; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true
  })
  await english.locator('input[name=confirmed_by]').fill('Counsel of Practice County')
  await english.locator('input[name=confirmed_on]').fill('2026-11-19')
  await office.goBy(() => english.getByRole('button').click())
  await office.visit('/counties/00/rights/interpreter')
  expect(await office.text()).toContain(
    'Confirmed by counsel on November 19, 2026 (Counsel of Practice County).',
  )
  await office.visit('/counties/00/rights/minor-consent')
  expect(await office.text()).toContain('Not yet confirmed by counsel in this county.')
})

test('the office is told that a notice is late, and families that there is none yet', patient, async () => {
  await office.visit('/today')
  expect(await office.text()).toContain('2 notices on services are due to families and students')
  await office.follow('2 notices on services are due')
  expect(await office.text()).toContain('Our proposal. Nobody in this county has confirmed these days.')
  await family.visit('/counties/00/notice/families')
  expect(await family.text()).toContain('Todavía no hay aviso')
})

test('it composes one out of what is confirmed, and families read it in two languages', patient, async () => {
  await office.visit('/front/contact')
  await office.page.locator('input[name=phone]').fill('(559) 555-0100')
  await office.page.locator('[name=hours]').fill('8 to 5')
  await office.page.locator('input[name=confirmed_by]').fill('Devon Lark')
  await office.page.locator('input[name=confirmed_on]').fill('2026-11-20')
  await office.goBy(() => office.page.locator('main form button').first().click())
  await office.visit('/counties/00/notices')
  await office.press('Compose it now')
  expect(await office.text()).toContain('Saved.')
  await family.visit('/counties/00/notice/families')
  const text = await family.text()
  expect(text).toContain(
    'La oficina del condado contesta en el (559) 555-0100, 8 to 5 (confirmado el 20 de noviembre',
  )
  expect(text).toContain('988')
  await family.visit('/counties/00/notice/families/print')
  expect(await family.text()).toContain('You can ask for an interpreter. It costs you nothing.')
  await family.visit('/counties/00/notice/students')
  expect(await family.text()).toContain('Necesito hablar con alguien.')
})

test('it goes out in two ways to each, and is proved', patient, async () => {
  for (const [audience, channel, count] of [
    ['Families', 'Letter on paper', '4100'],
    ['Families', 'School website', '4100'],
    ['Families', 'Poster', '12'],
    ['Students', 'School newsletter', '5200'],
    ['Students', 'School social media page', '5200'],
  ] as const) {
    await office.visit('/counties/00/notices')
    const form = office.page.getByRole('form', { name: 'Write down that it went out' })
    await form.getByText(audience, { exact: true }).click()
    await form.getByText(channel, { exact: true }).click()
    await form.getByLabel('On which day?').fill('2026-11-20')
    await form.getByLabel('To how many?').fill(count)
    await office.goBy(() => form.getByRole('button', { name: 'Write it down' }).click())
  }
  await office.follow('The proof, to print')
  const text = await office.text()
  expect(text).toMatch(
    /First telling: Families\s*October 31, 2026 \(our proposal\)\s*letter or publication, website or social media\s*Told in two ways/,
  )
  expect(text).toMatch(/First telling: Students.*\s*.*\s*.*Told in two ways/)
  expect(text).toContain('not one the law names')
  expect(text).toContain('Your child does not have to be in a crisis to get help.')
  const table = (await office.take('As a table (CSV)')).toString()
  expect(table).toContain('2026-27,1,families,2026-11-20,letter,document,en,4100,all')
  await office.visit('/today')
  expect(await office.text()).not.toContain('notices on services are due')
})

test('what is typed wrong is refused with the reason, and stays', patient, async () => {
  await office.visit('/counties/00/notices')
  const form = office.page.getByRole('form', { name: 'Write down that it went out' })
  await form.getByLabel('On which day?').fill('2026-12-24')
  await form.getByLabel('To how many?').fill('40')
  await office.goBy(() => form.getByRole('button', { name: 'Write it down' }).click(), { status: 422 })
  expect(await office.text()).toContain('That day is still to come.')
  expect(await form.getByLabel('To how many?').inputValue()).toBe('40')
})

test('nobody else keeps notices', patient, async () => {
  await family.visit('/counties/00/notices', { status: 403 })
  await family.visit('/counties/00/notices/proof', { status: 403 })
})
