import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let counselor: Person
let clinician: Person
let director: Person
beforeAll(async () => {
  story = await openStory()
  counselor = await story.person({ width: 390, height: 800, script: false })
  clinician = await story.person()
  director = await story.person()
}, 240_000)
afterAll(async () => {
  for (const one of [counselor, clinician, director]) await one?.leave()
  await story?.close()
})
const patient = { timeout: 240_000 }

test('a counselor begins a topic; the check asks about a name before it is posted', patient, async () => {
  await become(counselor, 'Become Amara Stone')
  await counselor.visit('/discussions')
  const { page } = counselor
  await page.getByLabel('Topic', { exact: true }).fill('Coming back after an absence')
  await page
    .getByLabel('What do you want to say?')
    .fill('Jayden was out for two weeks. What do you do on day one?')
  await counselor.press('Post it', { status: 409 })
  const asked = await counselor.text()
  expect(asked).toContain('It may hold a student’s name.')
  expect(asked).toContain('Nothing is posted yet and nothing is lost.')
  const box = page.getByLabel('What do you want to say?')
  expect(await box.inputValue()).toContain('Jayden')
  await box.fill('A student was out for two weeks. What do you do on day one?')
  await counselor.press('Check again and post')
  expect(await counselor.text()).toContain('Posted.')
})

test('a clinician answers, changes the answer, and is told about reports', patient, async () => {
  await become(clinician, 'Become Joon Field')
  await clinician.visit('/discussions')
  await clinician.follow('Coming back after an absence')
  await clinician.follow('Answer this')
  const { page } = clinician
  await page.getByLabel('What do you want to say?').fill('A walk before the first bell.')
  await clinician.press('Post it')
  expect(await clinician.text()).toContain('An answer to Amara Stone')
  await clinician.follow('Change it')
  await page
    .getByLabel('What do you want to say?')
    .fill('A walk before the first bell, born on March 3, 2013.')
  await clinician.press('Post it', { status: 409 })
  expect(await clinician.text()).toContain('It may hold a birth date.')
  await clinician.press('No student is named: post it')
  expect(await clinician.text()).toContain('Changed.')
})

test(
  'the counselor reports it; the director hides it with a reason and shows it again',
  patient,
  async () => {
    await counselor.follow('All topics')
    await counselor.follow('Coming back after an absence')
    await counselor.page.getByText('Report it').first().click()
    await counselor.press('Ask the county office to look')
    expect(await counselor.text()).toContain('The county office will look at it.')
    await become(director, 'Become Marisol Arroyo')
    await director.visit('/discussions/reported')
    await director.follow(/Coming back after an absence: Joon Field/)
    await director.page.getByText('Keep order: Joon Field').click()
    await director.press('Hide it')
    await counselor.visit('/discussions')
    await counselor.follow('Coming back after an absence')
    const hidden = await counselor.text()
    expect(hidden).toContain('Hidden by the county office: It may tell who a student is')
    expect(hidden).not.toContain('2013')
    await director.page.getByText('Keep order: Joon Field').click()
    expect(await director.text()).toContain('hidden · It may tell who a student is · Marisol Arroyo')
    await director.press('Show it again')
  },
)

test('the director closes the topic with a sentence; the counselor keeps her letters', patient, async () => {
  await director.page.getByText('Close this topic').click()
  await director.page.getByLabel('Why? One sentence').fill('We go on at the spring convening.')
  await director.press('Close it')
  expect(await director.text()).toContain('The topic is closed.')
  await counselor.page.getByLabel('What do you want to say?').fill('One more thing that I wrote meanwhile.')
  await counselor.press('Post it', { status: 409 })
  const closed = await counselor.text()
  expect(closed).toContain('Marisol Arroyo of the county office closed it')
  expect(closed).toContain('Why: We go on at the spring convening.')
  expect(await counselor.page.getByLabel('What you wrote').inputValue()).toContain('One more thing')
  await director.press('Open this topic again')
  expect(await director.text()).toContain('The topic is open again.')
  await counselor.visit('/discussions')
  // An invented person has no address: nothing is promised until there is one.
  expect(await counselor.text()).toContain('No mail address of yours is known here')
  await sql`insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
    select id, display_name, 'amara@example.org', true, now(), now() from people.person
    where practice and display_name = 'Amara Stone'`.execute(story.world.owner)
  await counselor.visit('/discussions')
  await counselor.page.getByText('Once a day').click()
  await counselor.press('Write to me')
  expect(await counselor.text()).toContain('You get a letter once a day, when something is new.')
  await counselor.press('Stop the letters')
  expect(await counselor.text()).toContain('The letters have stopped.')
})

test(
  'it is whole in Spanish, nobody from outside reads it, and the log has no word of it',
  patient,
  async () => {
    await counselor.visit('/discussions?lang=en')
    const visitor = await story.person({ language: 'es' })
    await visitor.visit('/discussions', { status: 403 })
    await become(visitor, 'Rosa Canyon')
    await visitor.visit('/discussions')
    expect(await visitor.text()).toContain('Nunca nombre a un estudiante')
    await visitor.follow('Coming back after an absence')
    await visitor.leave()
    expect(story.log.join('')).not.toMatch(/Jayden|first bell|absence/)
  },
)
