import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let navigator: Person
let family: Person
let office: Person
beforeAll(async () => {
  // Each look at the clock is a second on: two taps are never at the same moment.
  let at = Date.parse('2026-11-20T18:00:00Z')
  const clock = () => {
    at += 1000
    return new Date(at)
  }
  story = await openStory({ clock })
  navigator = await story.person({ width: 360, height: 740, script: false })
  family = await story.person({ width: 360, height: 740, script: false, language: 'es' })
  office = await story.person()
}, 180_000)
afterAll(async () => {
  await navigator?.leave()
  await family?.leave()
  await office?.leave()
  await story?.close()
})
const patient = { timeout: 120_000 }
const nameNow = async () => (await navigator.page.locator('h1').textContent())?.trim() ?? ''
const confirmed: string[] = []

test('she begins her day from what waits for her', patient, async () => {
  await navigator.visit('/become')
  await navigator.press('Become Rosa Canyon')
  await navigator.visit('/today')
  await navigator.follow('Navigator’s day')
  const text = await navigator.text()
  expect(text).toContain('No one waits for a call.')
  expect(text).toContain('Listings to confirm')
  await navigator.follow('Start calling')
  expect(await navigator.text()).toMatch(/\d+ left to call/)
  const low = await navigator.page
    .locator('.taps .usa-button')
    .evaluateAll((buttons) => buttons.filter((one) => one.checkVisibility() && one.clientHeight < 48).length)
  expect(low).toBe(0)
})

test('she confirms four listings, one tap each, and the next is there at once', patient, async () => {
  for (let tap = 0; tap < 4; tap++) {
    confirmed.push(await nameNow())
    await navigator.press('Still true')
    expect(await navigator.text()).toContain(`${confirmed.at(-1)}: still true.`)
  }
  expect(new Set(confirmed).size).toBe(4)
  expect(confirmed).not.toContain(await nameNow())
})

test('a family reads at once that they were found true, by whom and when', patient, async () => {
  for (const name of confirmed.slice(0, 2)) {
    await family.visit(`/counties/00/find-help?q=${encodeURIComponent(name)}`)
    expect(await family.text()).toContain('Confirmado el 20 de noviembre de 2026, por una llamada')
  }
})

test('a slip of the thumb is taken back, and the listing is there again', patient, async () => {
  const slipped = confirmed.at(-1) ?? ''
  await navigator.press('Undo')
  expect(await navigator.text()).toContain('Taken back. It counts as never said.')
  expect(await nameNow()).toBe(slipped)
  await navigator.page.getByLabel('Wait, as they told it').fill('about two weeks')
  await navigator.press('Still true')
  await family.visit(`/counties/00/find-help?q=${encodeURIComponent(slipped)}`)
  await family.follow(slipped)
  expect(await family.text()).toContain('about two weeks (dicho el 20 de noviembre de 2026)')
  expect(await family.text()).not.toContain('Rosa Canyon')
  await navigator.visit(family.path())
  expect(await navigator.text()).toContain('November 20, 2026, written down by Rosa Canyon: about two weeks')
  await navigator.visit('/counties/00/round')
})

test('what changed is written down, and not left empty', patient, async () => {
  const name = await nameNow()
  await navigator.page.getByText('Something changed').click()
  await navigator.press('Save what changed', { status: 422 })
  expect(await navigator.text()).toContain('Write down what changed.')
  await navigator.page.getByLabel('What changed?').fill('They moved to the second floor')
  await navigator.press('Save what changed')
  expect(await navigator.text()).toContain(`${name}: what changed is noted.`)
})

test('two calls nobody answers hide a listing from families, with a note to staff', patient, async () => {
  const name = await nameNow()
  const first = await navigator.page.getByRole('link', { name: 'All of this listing' }).getAttribute('href')
  const id = first?.split('/').at(-1) ?? ''
  await navigator.press('No answer')
  expect(await nameNow()).not.toBe(name)
  await navigator.visit(`/counties/00/round/${id}`)
  expect(await navigator.text()).toContain('If this one is not either, families no longer see it.')
  await navigator.press('No answer')
  await family.visit(`/counties/00/find-help/${id}`, { status: 404 })
  await navigator.visit(`/counties/00/round/${id}`)
  expect(await navigator.text()).toContain('Two calls were not answered.')
})

test('she puts one off, and a search that finds nothing is counted without its words', patient, async () => {
  await navigator.visit('/counties/00/round')
  const name = await nameNow()
  await navigator.follow('Later: show me the next')
  expect(await nameNow()).not.toBe(name)
  for (let time = 0; time < 11; time++)
    await navigator.page.request.get(`${story.address}/counties/00/find-help?need=legal&speaks=hmn`)
  await family.visit('/counties/00/find-help?need=legal&speaks=hmn')
})

test('the county office sees how the directory stands, and takes it along as a table', patient, async () => {
  await office.visit('/become')
  await office.press('Become Devon Lark')
  await office.visit('/navigator')
  await office.follow('How the directory stands')
  const text = await office.text()
  expect(text).toMatch(/Legal and immigration help\s*11\s*11/)
  expect(text).toMatch(/Hmong\s*No place says it speaks this\.\s*0\s*11\s*0/)
  const table = (await office.take('All of it as a table')).toString()
  expect(table).toContain('staff_searches,legal,not_found,11,no')
  await navigator.visit('/counties/00/directory/report', { status: 403 })
})

test('a packet she names is looked up anew whenever a family opens it', patient, async () => {
  await navigator.visit('/navigator')
  await navigator.follow('Make a packet, or see all')
  await navigator.press('Make the packet', { status: 422 })
  expect(await navigator.text()).toContain('Choose from one to eight kinds of help.')
  await navigator.page.getByLabel('Name in English').fill('New to the district')
  await navigator.page.getByLabel('Name in Spanish').fill('Nuevo en el distrito')
  await navigator.page.getByText('Doctor and clinic', { exact: true }).click()
  await navigator.press('Make the packet')
  await family.visit('/counties/00/packets')
  await family.follow('Nuevo en el distrito')
  const text = await family.text()
  expect(text.indexOf('988')).toBeLessThan(text.indexOf('Doctor y clínica'))
  expect(text).toContain('Confirmado el 20 de noviembre de 2026')
  await navigator.visit('/navigator')
  expect(await navigator.text()).toContain('New to the district')
  await navigator.follow('Make a packet, or see all')
  await navigator.press('Take this packet away')
  await family.visit(family.path(), { status: 404 })
})

test('a visitor has no round and no navigator’s day', patient, async () => {
  await family.visit('/counties/00/round', { status: 403 })
  await family.visit('/navigator', { status: 403 })
})

test(
  'she texts a list from her own phone: no number is typed, and the text is hers to send',
  patient,
  async () => {
    await navigator.visit('/navigator')
    await navigator.follow('Search the directory for a family, to print, mail or text')
    await navigator.follow('Text this list to a family')
    await navigator.page.getByText('Spanish', { exact: true }).click()
    await navigator.press('Write the text')
    const text = await navigator.page.getByRole('textbox', { name: 'The text' }).inputValue()
    expect(text).toMatch(/^En una crisis llame al 988[\s\S]*\n1\. \S/)
    const link = await navigator.page.getByRole('link', { name: 'Open my messages' }).getAttribute('href')
    expect(new URL(link ?? '').searchParams.get('body')).toBe(text)
    expect(await navigator.page.locator('input[type=tel]').count()).toBe(0)
  },
)
