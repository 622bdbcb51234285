import { afterAll, beforeAll, expect, test } from 'vitest'
import { strongPassword, totpCode } from '#modules/people/account/account.factory.ts'
import { aLink } from '#modules/people/people.factory.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let director: Person
let visitor: Person
beforeAll(async () => {
  story = await openStory()
  director = await story.person()
  visitor = await story.person({ width: 390, script: false })
}, 120_000)
afterAll(() => story?.close())

/** Takes up a link, signs in and switches an authenticator on, as one does on the first day. */
async function arrive(person: Person, link: string, accept: string, email: string): Promise<void> {
  const type = (label: string, text: string) =>
    person.page.getByLabel(label, { exact: true }).first().fill(text)
  await person.visit(link)
  await type('Password', strongPassword)
  await type('The same password again', strongPassword)
  await person.press(accept)
  await type('E-mail address', email)
  await type('Password', strongPassword)
  await person.press('Sign in')
  await type('Password', strongPassword)
  await person.press('Set up an authenticator app')
  const key = ((await person.page.locator('#totp-key').textContent()) ?? '').replaceAll(' ', '')
  await type('Code', totpCode(key, new Date()))
  await person.press('Switch it on')
}

let link: string

test('the director lets one person of the operator’s in, for a reason, an hour and 200 rows', async () => {
  await arrive(
    director,
    await aLink(story.world.database, 0, { email: 'director@example.org' }),
    'Accept the invitation',
    'director@example.org',
  )
  await director.follow('People of this county')
  await director.follow('Support access')
  expect(await director.text()).toContain('whoever holds the owner’s login of the database')
  const type = (label: string, text: string) => director.page.getByLabel(label, { exact: true }).fill(text)
  await type('Name', 'Sam Operator')
  await type('E-mail address', 'sam@operator.example')
  await director.page.getByLabel('They see').selectOption('county_coordinator')
  await type('Reason', 'the list of people does not open')
  await type('For how many hours', '1')
  await type('How many rows at most', '200')
  await director.press('Give leave')
  link = ((await director.page.locator('#visit-link').textContent()) ?? '').replace(/^https?:\/\/[^/]+/, '')
  expect(link).toMatch(/^\/visits\/00-/)
})

test('he takes it up on his phone, sets up a code and reads what she let him read', async () => {
  await visitor.visit('/people', { status: 403 })
  await arrive(visitor, link, 'Take it up', 'sam@operator.example')
  await visitor.visit('/people', { status: 403 })
  await visitor.visit('/account')
  expect(await visitor.text()).toContain('200 rows left')
  await visitor.press('Act as Support access')
  await visitor.visit('/people')
  expect(await visitor.text()).toContain('Marisol Arroyo')
})

test('she sees each look, and stops him: his next page is closed', async () => {
  await director.visit('/people/visits')
  expect(await director.text()).toContain('open now')
  await director.follow('What Sam Operator read')
  expect(await director.text()).toContain('people.membership_standing')
  await director.follow('Back to support access')
  await director.press('End the access of Sam Operator')
  expect(await director.text()).toContain('ended by the county')
  await visitor.visit('/people', { status: 403 })
  await visitor.visit('/account')
  expect(await visitor.text()).toContain('no role in any county')
  await director.visit('/people/trail')
  expect(await director.text()).toContain('Read rows by support access')
  await visitor.leave()
  await director.leave()
})
