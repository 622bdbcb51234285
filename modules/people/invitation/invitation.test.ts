import type { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { openLimits } from '#platform/limits/limits.ts'
import { openLog } from '#platform/log.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { service } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { strongPassword } from '../account/account.factory.ts'
import type { Accounts } from '../account/account.ts'
import { openAccounts } from '../account/open-accounts.ts'
import { type Browser, openBrowser } from '../browser.factory.ts'
import { aLink, keeperOf, someoneSignedIn } from '../people.factory.ts'

const origin = 'https://wellness.example.org'
const secret = 'the secret of a test run, long enough'
const school = '34674396033765'
let world: World
let accounts: Accounts
let app: Hono
let director: Browser
let today = new Date()
beforeAll(async () => {
  world = await freshDatabase(() => today)
  accounts = openAccounts({ keeper: keeperOf(world.schoolUrl), secret, publicUrl: origin })
  app = composeWeb({
    mode: 'production',
    secret,
    publicUrl: origin,
    trustedProxies: 0,
    database: world.database,
    desk: openDesk(world.database),
    log: openLog({ write: () => {} }),
    accounts,
    limits: openLimits(secret, { perAccount: 1000, perAddress: 10_000, firstPauseSeconds: 0 }),
  })
  await sql`insert into places.district (county_id, code, name, import_id)
    values (34, '3467439', 'A district', gen_random_uuid())`.execute(world.owner)
  await sql`insert into places.school (county_id, id, code, name, district_code, listed_from, listed_in, import_id)
    values (34, gen_random_uuid(), ${school}, 'A school', '3467439', '2025-26', '2025-26', gen_random_uuid())`.execute(
    world.owner,
  )
  const email = 'director@example.org'
  const link = await aLink(world.database, 34, { email })
  director = (await someoneSignedIn(app, origin, link, email)).browser
})
afterAll(async () => {
  await accounts?.close()
  await world?.close()
})

const offer = (changes: Readonly<Record<string, string>> = {}) => ({
  name: 'Tomas Ridge',
  email: 'tomas@example.org',
  role: 'principal',
  place: school,
  reason: 'leads the school',
  ...changes,
})
const linkIn = (text: string) =>
  /<code>https:\/\/wellness\.example\.org(\/invitations\/[^<]+)<\/code>/.exec(text)?.[1] ?? ''
const count = async (table: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.raw(table)}`.execute(world.owner)).rows[0]?.n

test.each([
  ['a role that is none', { role: 'superintendent' }, 'There is no such role'],
  ['no address', { email: 'tomas at example' }, 'no e-mail address'],
  ['two addresses in one', { email: 'a@example.org,b@example.org' }, 'no e-mail address'],
  ['a school of another county', { place: '19647331932384' }, 'no district or open school'],
  ['a principal of no school', { place: '' }, 'belongs to a district or school'],
  ['a director of a school', { role: 'county_director' }, 'for the whole county'],
  ['no reason', { reason: ' ' }, 'reason is missing'],
  ['a day that is none', { ends_on: '2027-02-30' }, 'no day of the calendar'],
  ['an end before the start', { starts_on: '2027-02-02', ends_on: '2027-02-01' }, 'before the first'],
])('an invitation with %s is refused, and nothing is written', async (_, changes, sentence) => {
  const before = await count('people.invitation')
  const answer = await director.post('/people/invitations', offer(changes))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(sentence)
  expect(await count('people.invitation')).toBe(before)
})

test('a principal takes up her link, sees her school, and is out the moment she is ended', async () => {
  const made = await director.post('/people/invitations', offer())
  const link = linkIn(made.text)
  expect((await director.post('/people/invitations', offer())).text).toContain('open invitation')
  const { browser } = await someoneSignedIn(app, origin, link, 'tomas@example.org')
  const account = await browser.get('/account')
  expect(account.text).toContain('Tomas Ridge, county 34')
  expect((await browser.get('/people')).status).toBe(403)

  const people = (await director.get('/people')).text
  const row = people.slice(people.indexOf('Tomas Ridge'))
  expect(row).toContain('By Marisol Arroyo: leads the school')
  const ending = /action="(\/people\/memberships\/[^"]+\/ending)"/.exec(row)?.[1] ?? ''
  expect((await browser.post(ending, { reason: 'mine' })).status).toBe(403)
  expect((await director.post(ending, { reason: '' })).status).toBe(422)
  expect((await director.post(ending, { reason: 'moved away' })).status).toBe(303)
  const after = await browser.get('/account')
  expect(after.text).toContain('no role in any county')
  expect(after.text).not.toContain('Tomas Ridge, county 34')
})

test('a link is nothing when forged, foreign, withdrawn, used or late', async () => {
  const visitor = openBrowser(app, origin)
  const link = linkIn((await director.post('/people/invitations', offer({ email: 'w@example.org' }))).text)
  const forged = `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`
  for (const path of [forged, link.replace('/34-', '/19-'), link.replace('/34-', '/99-'), '/invitations/x'])
    expect((await visitor.get(path)).status, path).toBe(404)
  expect((await visitor.get(link)).status).toBe(200)
  const people = (await director.get('/people')).text
  const withdrawal = /action="(\/people\/invitations\/[^"]+\/withdrawal)"/.exec(people)?.[1] ?? ''
  expect((await director.post(withdrawal)).status).toBe(303)
  expect((await director.post(withdrawal)).status).toBe(404)
  expect((await visitor.post(link, { password: strongPassword, again: strongPassword })).status).toBe(404)

  const late = linkIn((await director.post('/people/invitations', offer({ email: 'late@example.org' }))).text)
  const now = today
  today = new Date(now.getTime() + 14 * 86_400_000 + 1000)
  expect((await visitor.get(late)).status).toBe(404)
  today = now
  expect((await visitor.get(late)).status).toBe(200)
})

test('of two who press one link at once, one gets in', async () => {
  const link = linkIn(
    (await director.post('/people/invitations', offer({ email: 'twice@example.org' }))).text,
  )
  const typed = { password: strongPassword, again: strongPassword }
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => openBrowser(app, origin).post(link, typed)),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404, 404])
  const { rows } = await sql`select from people.membership m join auth."user" u on u.id = m.person_id
    where u.email = 'twice@example.org'`.execute(world.owner)
  expect(rows.length).toBe(1)
})

const csv = (lines: readonly string[]) =>
  new TextEncoder().encode(['name,email,role,place,reason', ...lines].join('\n'))

test('a file is looked at without writing, refused whole for one wrong row, and taken whole', async () => {
  const before = (await count('people.invitation')) ?? 0
  const good = Array.from(
    { length: 500 },
    (_, n) => `Person ${n},p${n}@example.org,school_counselor,${school},team`,
  )
  const checked = await director.upload('/people/invitations/file', { does: 'check' }, 'file', csv(good))
  expect(checked.status).toBe(200)
  expect(checked.text).toContain('500 of 500 rows are right. Nothing was written.')
  const wrong = [...good.slice(0, 3), 'Bad,bad@example.org,emperor,,because', good[0] ?? '']
  const refused = await director.upload('/people/invitations/file', { does: 'invite' }, 'file', csv(wrong))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('3 of 5 rows are right')
  expect(refused.text).toContain('names this address, role and place twice')
  expect(await count('people.invitation')).toBe(before)
  const made = await director.upload('/people/invitations/file', { does: 'invite' }, 'file', csv(good))
  expect(made.status).toBe(200)
  expect(await count('people.invitation')).toBe(before + 500)
})

test.each([
  ['in another encoding', new Uint8Array([0x6e, 0xf1, 0x6f]), 'UTF-8'],
  ['without its columns', new TextEncoder().encode('who,mail\na,b'), 'must name the columns'],
  ['with no one in it', csv([]), 'names no one'],
  [
    'of 501 people',
    csv(Array.from({ length: 501 }, (_, n) => `P,x${n}@e.org,principal,${school},r`)),
    'more than 500',
  ],
  ['with an open quotation mark', csv(['"A,a@e.org,principal']), 'quotation mark'],
])('a file %s gets one sentence', async (_, bytes, sentence) => {
  const answer = await director.upload('/people/invitations/file', { does: 'invite' }, 'file', bytes)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(sentence)
})

test('a coordinator grants nothing that may grant, and nobody touches their own', async () => {
  const email = 'coordinator@example.org'
  const link = await aLink(world.database, 34, { email, role: 'county_coordinator', name: 'Devon Lark' })
  const { browser } = await someoneSignedIn(app, origin, link, email)
  const refused = await browser.post('/people/invitations', offer({ role: 'county_director', place: '' }))
  expect(refused.text).toContain('may not grant this one')
  const { rows } = await sql<{ id: string; role: string }>`select id, role from people.membership
    where county_id = 34 and role in ('county_director', 'county_coordinator')`.execute(world.owner)
  const idOf = (role: string) => rows.find((row) => row.role === role)?.id
  const above = await browser.post(`/people/memberships/${idOf('county_director')}/ending`, { reason: 'x' })
  expect(above.status).toBe(422)
  const own = await director.post(`/people/memberships/${idOf('county_director')}/ending`, { reason: 'x' })
  expect(own.text).toContain('Nobody ends or reviews their own')
  expect((await director.post(`/people/memberships/${idOf('county_coordinator')}/review`)).status).toBe(303)
})

test('after a year a membership asks to be looked at again', async () => {
  const email = 'old@example.org'
  const link = await aLink(world.database, 34, { email, role: 'evaluator', name: 'Noor Summit' })
  await openBrowser(app, origin).post(link, { password: strongPassword, again: strongPassword })
  expect((await director.get('/people')).text).not.toContain('Due: a year has passed')
  const now = today
  today = new Date(now.getTime() + 366 * 86_400_000)
  const text = (await director.get('/people')).text
  expect(text).toContain('Due: a year has passed')
  today = now
})

test('the outbox shows no link of a letter that waits, or a coordinator could take a director’s', async () => {
  await world.database.asViewer(service('test', 34), (tx) =>
    writeMail(tx, [
      { kind: 'invitation.made', recipient: 'b@example.org', subject: 'S', body: 'the link itself' },
    ]),
  )
  const text = (await director.get('/people/outbox')).text
  expect(text).toContain('b@example.org')
  expect(text).not.toContain('the link itself')
})

test('what was done stands in the county’s trail, and in no other’s', async () => {
  const text = (await director.get('/people/trail')).text
  for (const deed of [
    'Signed in',
    'Switched an authenticator on',
    'Invited someone',
    'Took up a role',
    'Ended a role',
  ])
    expect(text).toContain(deed)
  expect(text).toContain('Devon Lark')
  const { rows } = await sql<{ text: string }>`select json_agg(entry)::text as text from audit.entry`.execute(
    world.owner,
  )
  for (const private_ of ['Devon', 'example.org', 'moved away']) expect(rows[0]?.text).not.toContain(private_)
  expect((await director.get('/people/trail?before=x')).status).toBe(404)
  const email = 'trail@example.org'
  const { browser } = await someoneSignedIn(app, origin, await aLink(world.database, 19, { email }), email)
  const theirs = (await browser.get('/people/trail')).text
  expect(theirs).toContain('Signed in')
  expect(theirs).not.toContain('Ended a role')
})

test('another county sees and changes none of it', async () => {
  const email = 'other@example.org'
  const { browser } = await someoneSignedIn(app, origin, await aLink(world.database, 19, { email }), email)
  const text = (await browser.get('/people')).text
  expect(text).not.toContain('Devon Lark')
  const { rows } = await sql<{
    id: string
  }>`select id from people.membership where county_id = 34 limit 1`.execute(world.owner)
  expect((await browser.post(`/people/memberships/${rows[0]?.id}/ending`, { reason: 'x' })).status).toBe(404)
})
