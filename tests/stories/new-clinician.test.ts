import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askSignOff } from '#modules/learn/progress/ask-sign-off.ts'
import { completeStep } from '#modules/learn/progress/complete-step.ts'
import { decideSignOff } from '#modules/learn/progress/decide-sign-off.ts'
import { listAsked } from '#modules/learn/progress/sign-off.queries.ts'
import { type Learning, openLearning } from '#modules/learn/role/learning.ts'
import { measureCounties } from '#modules/learn/team-view/keep-measuring.ts'
import { strongPassword, totpCode } from '#modules/people/account/account.factory.ts'
import { openLog } from '#platform/log.ts'
import type { DatabaseRole, StaffRole, Viewer } from '#platform/viewer.ts'
import { become } from './become.ts'
import type { Person } from './person.ts'
import { textOfPdf } from './read-pdf.ts'
import { openStory, type Story } from './story.ts'

// A new clinician, from the invitation to the certificate. Her path without script is the last test: the same pages,
// the same forms, a browser in which script is off.
const email = 'ana.vale@example.org'
const check = 'c1-05-check'
let story: Story
let learning: Learning
let ana: Person
let devon: Person
/** What her authenticator app holds. */
let key: string
beforeAll(async () => {
  story = await openStory()
  learning = openLearning({ addresses: {} })
  ana = await story.person()
  devon = await story.person()
}, 300_000)
afterAll(() => story?.close())

const type = (person: Person, label: string, text: string) =>
  person.page.getByLabel(label, { exact: true }).first().fill(text)
const placeOf = async (name: string) =>
  (
    await sql<{ place: string }>`select place from people.membership membership
      join people.person on person.id = membership.person_id
      where county_id = 0 and display_name = ${name}`.execute(story.world.owner)
  ).rows[0]?.place ?? ''

/** A colleague as the product knows her, for what happens between the pages that are looked at. */
async function colleague(name: string, role: StaffRole, databaseRole: DatabaseRole): Promise<Viewer> {
  const { rows } = await sql<{ id: string }>`select person.id from people.person
    join people.membership on membership.person_id = person.id and membership.county_id = 0
    where display_name = ${name} and role = ${role}`.execute(story.world.owner)
  return { personId: rows[0]?.id ?? '', label: name, roles: [role], databaseRole, county: 0, schools: [] }
}

/** Answers every scene rightly, but for the one named, whose worst choice is taken. */
async function answer(person: Person, wrong?: string): Promise<void> {
  const assessment = (await learning.curriculum()).assessment(check, 'en')?.assessment
  for (const { id, choices } of assessment?.scenarios ?? []) {
    const verdict = id === wrong ? 'not yet' : 'right'
    const choice = choices.find((each) => each.verdict === verdict)?.id
    await person.page.locator(`input[value="${choice}"]`).evaluate((box) => (box as HTMLInputElement).click())
  }
}

test('the coordinator invites her to a school', async () => {
  await become(devon, 'Become Devon Lark')
  await devon.visit('/people')
  await type(devon, 'Name', 'Ana Vale')
  await type(devon, 'E-mail address', email)
  await devon.page.locator('select[name="role"]').selectOption('clinician_1')
  await devon.page.locator('[name="place"]').fill(await placeOf('Joon Field'))
  await type(devon, 'Reason', 'starts on Monday')
  await devon.press('Make the invitation')
  const link = /\/invitations\/00-\S+/.exec(await devon.text())?.[0] ?? ''
  await ana.visit(link)
  await type(ana, 'Password', strongPassword)
  await type(ana, 'The same password again', strongPassword)
  await ana.press('Accept the invitation')
}, 180_000)

test('she signs in with a second factor and finds her path', async () => {
  await type(ana, 'E-mail address', email)
  await type(ana, 'Password', strongPassword)
  await ana.press('Sign in')
  await type(ana, 'Password', strongPassword)
  await ana.press('Set up an authenticator app')
  key = ((await ana.page.locator('#totp-key').textContent()) ?? '').replaceAll(' ', '')
  await type(ana, 'Code', totpCode(key, new Date()))
  await ana.press('Switch it on')
  await ana.visit('/learn')
  expect(await ana.text()).toContain('Clinician I')
  await ana.visit('/learn/clinician-1/0.5')
  expect(await ana.text()).toContain('Orient')
}, 180_000)

test('she says what is hers to say, and asks one colleague for what is not', async () => {
  await ana.visit('/learn/steps/c1-05-privacy')
  await ana.press('I have done this')
  expect(await ana.text()).toContain('Done. You said so on')
  await ana.visit('/learn/steps/c1-05-county')
  const devonOption = ana.page.locator('select[name="asked"] option', { hasText: 'Devon Lark' })
  const value = (await devonOption.first().getAttribute('value')) ?? ''
  await ana.page.locator('select[name="asked"]').selectOption(value)
  await ana.press('Send the request')
  await devon.visit('/learn/sign-offs')
  expect(await devon.text()).toContain('Ana Vale asked on')
  await devon.press('Sign: I have seen it done')
  await ana.visit('/learn/steps/c1-05-county')
  expect(await ana.text()).toContain('Signed by Devon Lark on')
}, 180_000)

test('a step that is measured turns green without her opening it', async () => {
  await measureCounties({ database: story.world.database, learning, log: openLog({ write: () => {} }) })
  await ana.visit('/learn/steps/c1-05-tools')
  expect(await ana.text()).toContain('Measured: 1')
}, 120_000)

test('a failed question on privacy names the lesson to go back to; then she passes', async () => {
  await ana.visit(`/learn/assessments/${check}`)
  await answer(ana, `${check}-principal`)
  await ana.press('See how you did')
  expect(await ana.text()).toContain('Not passed yet')
  const lesson = (await learning.curriculum()).lesson('hipaa-and-ferpa', 'en')?.title ?? ''
  const first = ana.page.locator('main a[href^="/learn/lessons/"]').first()
  expect(await first.textContent()).toBe(lesson)
  await ana.visit(`/learn/assessments/${check}`)
  await answer(ana)
  await ana.press('See how you did')
  expect(await ana.text()).toContain('Passed.')
}, 180_000)

test('there is no certificate until the last colleague has signed, and then she takes it', async () => {
  await ana.visit('/learn/certificates')
  expect(await ana.page.getByRole('button', { name: 'Orient' }).count()).toBe(0)
  const curriculum = await learning.curriculum()
  const learner = await colleague('Ana Vale', 'clinician_1', 'app_clinic_listed')
  const lena = await colleague('Lena Brook', 'clinician_2', 'app_clinic_listed')
  const coordinator = await colleague('Devon Lark', 'county_coordinator', 'app_school_wide')
  for (const [step, signer] of [
    ['papers', coordinator],
    ['program', coordinator],
    ['crisis', lena],
    ['notes', lena],
    ['supervision', lena],
  ] as const) {
    const { database } = story.world
    const asking = { asked: signer.personId ?? '', note: null }
    const parts = { curriculum, measures: learning.measures }
    expect(await askSignOff(database, learner, parts, `c1-05-${step}`, asking)).toMatchObject({ done: true })
    const requests = await database.asViewer(signer, listAsked)
    const request = requests.find(({ stepId }) => stepId === `c1-05-${step}`)?.id ?? ''
    const decision = { decision: 'signed', note: null } as const
    expect(await decideSignOff(database, signer, curriculum, request, decision)).toMatchObject({ done: true })
  }
  await ana.visit('/learn/certificates')
  await ana.press(/Orient/)
  expect(await ana.text()).toContain('Good until')
}, 180_000)

test('anyone she gives the address to sees that it is real, and can check the badge', async () => {
  const path =
    (await ana.page.getByRole('link', { name: 'Page that shows it is real' }).getAttribute('href')) ?? ''
  expect(await textOfPdf(await ana.take('Certificate as PDF'))).toContain('Ana Vale')
  const badge = (await ana.take('Open Badge (JWT)')).toString()
  const stranger = await story.person({ script: false, width: 390 })
  await stranger.visit(path)
  expect(await stranger.text()).toContain('Ana Vale')
  expect(await stranger.text()).toContain('Valid')
  expect(await stranger.page.locator('meta[name="robots"][content*="noindex"]').count()).toBe(1)
  const keys = await (await fetch(`${story.address}/certificates/keys/00`)).json()
  const { payload } = await jwtVerify(badge, createLocalJWKSet(keys as JSONWebKeySet))
  expect(payload).toMatchObject({ type: ['VerifiableCredential', 'AchievementCredential'] })
  expect(JSON.stringify(payload.credentialSubject)).toContain('Ana Vale')
  await stranger.leave()
  expect(story.log.join('\n')).not.toMatch(/Ana|Vale|ana\.vale/)
}, 180_000)

test('the coordinator sees where sites wait, and nobody by name', async () => {
  await devon.visit('/learn/team')
  expect(await devon.text()).toContain('Clinician I')
  expect(await devon.text()).not.toMatch(/Ana Vale|Joon Field/)
  await devon.follow('Groups that learn together')
  expect(await devon.text()).toContain('No group yet')
}, 120_000)

test('without script a clinician walks the same way: step, questions, certificate, first page', async () => {
  const plain = await story.person({ script: false, width: 390 })
  await plain.visit('/sign-in')
  await type(plain, 'E-mail address', email)
  await type(plain, 'Password', strongPassword)
  await plain.press('Sign in')
  await type(plain, 'Code', totpCode(key, new Date()))
  await plain.press('Go on')
  const curriculum = await learning.curriculum()
  const viewer = await colleague('Ana Vale', 'clinician_1', 'app_clinic_listed')
  for (const step of curriculum.phase('clinician-1', '0', 'en')?.steps.slice(1) ?? [])
    await completeStep(story.world.database, viewer, step)
  await plain.visit('/learn/steps/c1-0-model')
  await plain.press('I have done this')
  await plain.visit(`/learn/assessments/${check}`)
  await answer(plain)
  await plain.press('See how you did')
  expect(await plain.text()).toContain('Passed.')
  await plain.visit('/learn/certificates')
  await plain.press(/Explore/)
  await plain.follow('Page that shows it is real')
  expect(await plain.text()).toContain('Ana Vale')
  await plain.visit('/learn/first-monday')
  expect(await plain.text()).toContain('Five people to meet this week')
  await plain.visit('/learn/supervision')
  await plain.visit('/learn/own-record')
  expect(await plain.text()).toContain('Have it deleted')
  await plain.leave()
}, 240_000)
