import type { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { rows } from '#platform/database.ts'
import { openLimits } from '#platform/limits/limits.ts'
import { openLog } from '#platform/log.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { strongPassword } from '../account/account.factory.ts'
import type { Accounts } from '../account/account.ts'
import { openAccounts } from '../account/open-accounts.ts'
import { type Browser, openBrowser } from '../browser.factory.ts'
import { aLink, keeperOf, someoneSignedIn } from '../people.factory.ts'
import { openVisitDoor } from './open-visit-door.ts'

const origin = 'https://wellness.example.org'
const secret = 'the secret of a test run, long enough'
let world: World
let accounts: Accounts
let app: Hono
let director: Browser
beforeAll(async () => {
  world = await freshDatabase()
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
    limits: openLimits(secret, { perAccount: 100_000, perAddress: 100_000, firstPauseSeconds: 0 }),
  })
  const link = await aLink(world.database, 34, { email: 'director@example.org' })
  director = (await someoneSignedIn(app, origin, link, 'director@example.org')).browser
})
afterAll(async () => {
  await accounts?.close()
  await world?.close()
})

const leave = {
  name: 'Sam Operator',
  email: 'sam@operator.example',
  seen_as: 'county_coordinator',
  reason: 'a list that will not open',
  hours: '4',
  rows: '60',
}

async function granted(over: Partial<typeof leave>): Promise<string> {
  const answer = await director.post('/people/visits', { ...leave, ...over })
  expect(answer.status).toBe(200)
  return (/id="visit-link">([^<]+)</.exec(answer.text)?.[1] ?? '').replace(origin, '')
}

/** Presses the one visit on the account page. */
async function open(browser: Browser): Promise<void> {
  const account = (await browser.get('/account')).text
  const membership = /name="membership" value="([^"]+)"/.exec(account)?.[1] ?? ''
  expect((await browser.post('/account/place', { membership })).status).toBe(303)
}

const kinds = async () =>
  (
    await sql<{ kind: string }>`select distinct kind from audit.entry where county_id = 34
      and kind like 'vendor%' order by kind`.execute(world.owner)
  ).rows.map(({ kind }) => kind)

test('leave is refused without a person, a reason, an end or a budget, and what was typed stays', async () => {
  for (const [wrong, sentence] of [
    [{ name: '' }, 'their name is missing'],
    [{ email: 'nobody' }, 'no e-mail address'],
    [{ seen_as: 'county_director' }, 'Choose what they see'],
    [{ reason: ' ' }, 'the reason is part of the record'],
    [{ hours: '337' }, 'whole number of hours'],
    [{ hours: 'x' }, 'whole number of hours'],
    [{ rows: '0' }, 'whole number of rows'],
    [{ rows: '50001' }, 'whole number of rows'],
  ] as const) {
    const answer = await director.post('/people/visits', { ...leave, ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
  }
  expect((await director.get('/people/visits')).text).toContain('Nobody was ever let in')
})

test('someone of the operator’s reads by leave alone, writes nothing, and is out when the county says so', async () => {
  const link = await granted({})
  const { browser } = await someoneSignedIn(app, origin, link, leave.email, false)
  await open(browser)
  expect((await browser.get('/people')).status, 'a password alone opens nothing').toBe(403)

  const link2 = await granted({ email: 'second@operator.example' })
  const { browser: visitor } = await someoneSignedIn(app, origin, link2, 'second@operator.example')
  expect((await visitor.get('/people')).status, 'not before it is opened').toBe(403)
  await open(visitor)
  const people = await visitor.get('/people')
  expect(people.status).toBe(200)
  expect(people.text).toContain('Marisol Arroyo')
  const invited = await visitor.post('/people/invitations', {
    name: 'A friend',
    email: 'friend@operator.example',
    role: 'evaluator',
    reason: 'a way to come back',
  })
  expect(invited.status, 'a visit writes nothing').toBe(403)
  expect((await visitor.post('/people/visits', leave)).status).toBe(403)

  const listed = (await director.get('/people/visits')).text
  const id = /people\/visits\/([0-9a-f-]+)"/.exec(listed)?.[1] ?? ''
  expect((await director.get(`/people/visits/${id}`)).text).toContain('people.membership_standing')
  expect((await director.post(`/people/visits/${id}/ending`)).status).toBe(303)
  expect((await visitor.get('/people')).status).toBe(403)
  expect(await kinds()).toEqual([
    'vendor_visit.accepted',
    'vendor_visit.ended',
    'vendor_visit.granted',
    'vendor_visit.opened',
    'vendor_visit.read',
  ])
})

test('a look that takes long stands by its leave too', async () => {
  const link = await granted({ email: 'slow@operator.example', rows: '500' })
  const { browser } = await someoneSignedIn(app, origin, link, 'slow@operator.example')
  await open(browser)
  // Every time that anyone asks how late it is, a second has gone by.
  let late = 0
  const real = performance.now.bind(performance)
  const slow = vi.spyOn(performance, 'now').mockImplementation(() => {
    late += 1000
    return real() + late
  })
  try {
    expect((await browser.get('/people')).status).toBe(200)
  } finally {
    slow.mockRestore()
  }
})

test('one row past the budget: nothing is shown, the visit is over, the directors are written to', async () => {
  const link = await granted({ email: 'greedy@operator.example', rows: '3' })
  const { browser } = await someoneSignedIn(app, origin, link, 'greedy@operator.example')
  await open(browser)
  const first = await browser.get('/people')
  const answers = [first.status]
  for (let tries = 0; tries < 4 && answers.at(-1) === 200; tries += 1)
    answers.push((await browser.get('/people')).status)
  expect(answers.at(-1)).toBe(403)
  expect((await director.get('/people/visits')).text).toContain('was stopped')
  expect(await kinds()).toContain('vendor_visit.halted')
  const { rows: letters } = await sql<{ recipient: string }>`select recipient from mail.message
    where kind = 'vendor_visit.halted'`.execute(world.owner)
  expect(letters).toEqual([{ recipient: 'director@example.org' }])
})

test('twenty looks at once read no more than the budget between them', async () => {
  const link = await granted({ email: 'many@operator.example', rows: '40' })
  const { browser } = await someoneSignedIn(app, origin, link, 'many@operator.example')
  await open(browser)
  await Promise.all(Array.from({ length: 20 }, () => browser.get('/people')))
  const { rows: found } = await sql<{ read: number }>`select coalesce(sum(row_count), 0)::int as read
    from people.vendor_reading where visit_id = (select id from people.vendor_visit
      where email = 'many@operator.example')`.execute(world.owner)
  expect(found[0]?.read).toBeGreaterThan(0)
  expect(found[0]?.read).toBeLessThanOrEqual(40)
})

test('every query of a visitor is counted, whoever runs it, and a leave that was never given opens nothing', async () => {
  const { rows: visits } = await sql<{ id: string; personId: string }>`select visit_id as id, person_id
    from people.vendor_visit_acceptance limit 1`.execute(world.owner)
  const { rows: guests } = await sql<{ id: string }>`select id from people.vendor_visit
    where email = 'sam@operator.example'`.execute(world.owner)
  const guest = { ...anyone(34), databaseRole: 'app_school_wide', personId: visits[0]?.personId } as Viewer
  const door = openVisitDoor(world.database)
  const look = (leaveId: string) =>
    door.asViewer({ ...guest, guest: { leave: leaveId, rowsLeft: 1_000_000 } }, async (tx) => {
      await sql`select from people.membership limit 1`.execute(tx)
      return rows(tx, sql`select 1 from generate_series(1, 2)`)
    })
  expect((await look(guests[0]?.id ?? '')).length).toBe(2)
  const { rows: read } = await sql<{ rowCount: number }>`select row_count from people.vendor_reading
    where visit_id = ${guests[0]?.id} order by id desc limit 1`.execute(world.owner)
  expect(read[0]?.rowCount).toBe(3)
  await expect(look('01920000-0000-7000-8000-000000000000')).rejects.toThrow('forbidden')
})

test('a link is nothing when used, foreign or forged', async () => {
  const link = await granted({ email: 'once@operator.example' })
  const browser = openBrowser(app, origin)
  for (const forged of [link.replace('34-', '19-'), `${link.slice(0, -1)}!`, '/visits/34-short'])
    expect((await browser.get(forged)).status).toBe(404)
  expect((await browser.post(link, { password: strongPassword, again: strongPassword })).status).toBe(303)
  expect((await browser.get(link)).status).toBe(404)
  expect((await browser.post(link, { password: strongPassword, again: strongPassword })).status).toBe(404)
})
