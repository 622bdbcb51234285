import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownPath } from '#modules/convene/registration/write-letters.ts'
import { aVideoFile } from '#modules/learn/video/video.factory.ts'
import { newId } from '#platform/ids.ts'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
let director: Person
let counselor: Person
let anyone: Person
const convening = newId()
const registration = newId()
const path = `/counties/00/convenings/${convening}`
/** What the letter of whoever registered leads to. */
const link = ownPath({ secret: 'the secret of a test run, long enough', origin: '' }, 0, registration)
let at = Date.parse('2027-03-05T20:00:00Z')
beforeAll(async () => {
  // Each look at the clock is four seconds on: nobody fills in a form in none.
  story = await openStory({
    clock: () => {
      at += 4000
      return new Date(at)
    },
  })
  director = await story.person()
  counselor = await story.person({ script: false })
  anyone = await story.person({ width: 360, height: 740, script: false, language: 'es' })
  await heldConvening()
}, 240_000)
afterAll(async () => {
  for (const one of [director, counselor, anyone]) await one?.leave()
  await story?.close()
})
const patient = { timeout: 240_000 }

/** A convening of that morning, with a question that was left open and four who said how it was. */
async function heldConvening(): Promise<void> {
  const { owner } = story.world
  const [talk, seat] = [newId(), 'a'.repeat(24)]
  await sql`insert into convene.convening (county_id, id, kind, title, title_es, place_kind, place_name, starts_at, ends_at,
      state, announced_at, made_at, changed_at)
    values (0, ${convening}, 'convening', 'Spring convening', 'Encuentro de primavera', 'in_person', 'Hall',
      '2027-03-05 17:00Z', '2027-03-05 19:00Z', 'announced', '2027-01-01', '2027-01-01', '2027-01-01')`.execute(
    owner,
  )
  await sql`insert into convene.talk (county_id, id, convening_id, title, starts_at, ends_at, made_at, changed_at)
    values (0, ${talk}, ${convening}, 'First weeks', '2027-03-05 17:00Z', '2027-03-05 18:00Z', '2027-01-01',
      '2027-01-01')`.execute(owner)
  await sql`insert into convene.live_room (county_id, talk_id, join_code, opened_at, questions_held)
    values (0, ${talk}, 'ABCDEFGH', '2027-03-05', false)`.execute(owner)
  await sql`insert into convene.live_seat (county_id, talk_id, seat, joined_at)
    values (0, ${talk}, ${seat}, '2027-03-05')`.execute(owner)
  await sql`insert into convene.live_question (county_id, id, talk_id, seat, body, state, asked_at)
    values (0, ${newId()}, ${talk}, ${seat}, 'Who pays for an interpreter?', 'shown', '2027-03-05')`.execute(
    owner,
  )
  await sql`insert into convene.registration (county_id, id, convening_id, name, mail, language, role, registered_at,
      placed_at, changed_at)
    values (0, ${registration}, ${convening}, 'Ana Prado', 'ana@example.org', 'es', 'family', '2027-02-01', '2027-02-01',
      '2027-02-01')`.execute(owner)
  for (let given = 0; given < 4; given += 1)
    await sql`insert into convene.evaluation (county_id, id, convening_id, useful, practice, voice, access, given_on)
      values (0, ${newId()}, ${convening}, 4, 4, 4, 4, '2027-03-05')`.execute(owner)
}

test(
  'a question left open is named to a counselor, who finds it in Today and answers it',
  patient,
  async () => {
    await become(director, 'Become Marisol Arroyo')
    await director.visit(path)
    await director.follow('Afterwards: questions, what people thought, summary')
    expect(await director.text()).toContain('Shown once five people have answered.')
    await director.page.getByLabel('Who answers it?').selectOption({ label: 'Amara Stone' })
    await director.press('Name them')
    expect(await director.text()).toContain('Amara Stone answers it')
    await become(counselor, 'Become Amara Stone')
    await counselor.visit('/today')
    await counselor.follow('One question from a talk waits for your answer')
    await counselor.page.getByLabel('Your answer').fill('The district pays. Ask at least two days before.')
    await counselor.press('Answer it')
    expect(await counselor.text()).toContain('Answered. Thank you.')
  },
)

test(
  'the fifth says how it was in Spanish by the link of a letter, without script or name, once',
  patient,
  async () => {
    await anyone.visit(path)
    await anyone.follow('Decir cómo le pareció')
    expect(await anyone.text()).toContain('El enlace de su carta abre su inscripción.')
    await anyone.visit(link)
    await anyone.follow('Decir cómo le pareció')
    await anyone.press('Enviar', { status: 422 })
    expect(await anyone.text()).toContain('Elija una respuesta.')
    for (const item of ['useful', 'practice', 'voice', 'access'])
      await anyone.page.locator(`label[for^="field-${item}"]`).last().click()
    await anyone.page.getByLabel('¿Qué debería ser distinto').fill('Menos tiempo para hablar.')
    await anyone.press('Enviar')
    expect(await anyone.text()).toContain('Se guarda sin su nombre.')
    await anyone.follow('Cambiar mi respuesta')
    expect(await anyone.text()).toContain('Usted ya contestó. Lo que envíe ahora toma su lugar.')
    await anyone.page.getByLabel('¿Qué debería ser distinto').fill('Más tiempo para hablar.')
    await anyone.press('Guardar el cambio')
    await anyone.visit(path)
  },
)

test('a recording is kept with captions that can be read and chapters in order', patient, async () => {
  await director.visit(`${path}/afterwards`)
  const { page } = director
  const fill = async (captions: string, chapters: string) => {
    if (!(await page.getByLabel('Title', { exact: true }).isVisible()))
      await page.getByText('Add a recording').click()
    await page.getByLabel('Title', { exact: true }).fill('The morning')
    await page.getByLabel('Link to the video').fill('https://videos.example.org/morning')
    await page.getByLabel('Captions', { exact: true }).fill(captions)
    await page.getByLabel('Chapters').fill(chapters)
  }
  await fill('no captions at all', '0:00 Welcome')
  await director.press('Save the recording', { status: 422 })
  expect(await director.text()).toContain('Line 1 of the captions cannot be read as WebVTT.')
  const captions =
    'WEBVTT\n\n00:01.000 --> 00:04.000\nGood morning.\n\n01:05.000 --> 01:09.000\nNow the questions.'
  await fill(captions, '1:00 Later\n0:00 Earlier')
  await director.press('Save the recording', { status: 422 })
  expect(await director.text()).toContain('Line 2 of the chapters')
  await fill(captions, '0:00 Welcome\n1:00 Questions')
  await director.press('Save the recording')
  await director.follow('The morning')
  const text = await director.text()
  expect(text.indexOf('Good morning.')).toBeLessThan(text.indexOf('Now the questions.'))
  expect(text).toContain('1:00 Questions')
  expect((await director.take('Take the captions as a file')).toString().replaceAll('\r\n', '\n')).toBe(
    captions,
  )
})

test('a video file is converted, captioned and watched by anyone, and never before', patient, async () => {
  const { page } = director
  await director.visit(`${path}/afterwards`)
  await director.follow('Send a video file')
  await director.press('Send the recording', { status: 422 })
  expect(await director.text()).toContain('Write a title.')
  const buffer = Buffer.from(await aVideoFile({ seconds: 3 }))
  await page.getByLabel('Title').fill('The afternoon')
  await page.getByLabel('The video').setInputFiles({ name: 'afternoon.mp4', mimeType: 'video/mp4', buffer })
  await page.getByLabel('Chapters').fill('0:00 Welcome\n0:02 Questions')
  await director.press('Send the recording')
  const desk = director.path()
  await anyone.visit(desk.replace('/video', ''), { status: 404 })
  await expect
    .poll(
      async () => {
        await director.visit(desk)
        return director.text()
      },
      { timeout: 180_000, interval: 2000 },
    )
    .toContain('so it cannot be shown')
  await page.getByLabel('Caption file').setInputFiles({
    name: 'afternoon.vtt',
    mimeType: 'text/vtt',
    buffer: Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nGood afternoon.\n'),
  })
  await director.press('Save captions and chapters')
  await director.press('Publish the recording')
  expect(await director.text()).toContain('Good afternoon.')
  await anyone.visit(director.path())
  expect(await anyone.text()).toContain('0:02 Questions')
  expect(await anyone.text()).toContain('Good afternoon.')
})

test('the director reads what people thought and publishes what came of it', patient, async () => {
  await director.visit(`${path}/afterwards`)
  const text = await director.text()
  expect(text).toContain('5 answers')
  expect(text).toContain('4.2 of 5')
  expect(text).toContain('Más tiempo para hablar.')
  await director.page.getByLabel('What came of it, in English').fill('Jayden told us what helps.')
  await director.press('Publish the summary', { status: 409 })
  expect(await director.text()).toContain('It may hold a student’s name.')
  await director.page
    .getByLabel('What came of it, in English')
    .fill('We agreed how to ask for an interpreter.')
  await director.page.getByLabel('The same in Spanish').fill('Acordamos cómo pedir un intérprete.')
  await director.press('Check again and post')
  expect(await director.text()).toContain('Public since March 5, 2027.')
})

test(
  'anyone reads it in Spanish: figures without small numbers, the answer, and no word of who asked',
  patient,
  async () => {
    await anyone.visit(path)
    await anyone.follow('Lo que resultó')
    const text = await anyone.text()
    expect(text).toContain('Acordamos cómo pedir un intérprete.')
    expect(text).toContain('Who pays for an interpreter?')
    expect(text).toContain('The district pays.')
    expect(text).toContain('The morning')
    expect(text).toContain('5 respuestas')
    expect(text).not.toContain('Más tiempo para hablar.')
    await anyone.visit(`${path}/afterwards`, { status: 403 })
    expect(story.log.join('')).not.toMatch(/Jayden|district pays/)
  },
)
