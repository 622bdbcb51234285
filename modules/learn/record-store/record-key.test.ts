import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#platform/time.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { eraseOldRecords } from './keep-erasing-records.ts'
import { endRecordKey, makeRecordKey, setKeptDays } from './keep-record-key.ts'
import { deleteOwnRecords, listOwnRecords } from './own-record.queries.ts'
import { recordKeyRoutes } from './record-key.routes.tsx'
import type { Scope } from './record-key.ts'
import { aProgram, aRecordKey, aStatement } from './record-store.factory.ts'
import { xapiRoutes } from './xapi.routes.ts'

let now = new Date()
let world: World
let director: Viewer
const origin = 'https://wellness.example.org'
const routes = xapiRoutes({ origin })
beforeAll(async () => {
  world = await freshDatabase(() => now)
  director = await aColleague(world.database, { role: 'county_director' })
}, 60_000)
afterAll(() => world?.close())

let count = 0
const withScopes = async (...scopes: readonly Scope[]) => {
  count += 1
  const key = await aRecordKey(world.database, director, `Program ${count}`, scopes)
  return Object.assign(aProgram(routes, world.database, key), { key })
}
const statusOf = async (asked: Promise<Response>) => (await asked).status
const handIn = (by: ReturnType<typeof aProgram>, changes = {}, headers = {}) =>
  by.ask('POST', 'statements', aStatement(changes), headers)

describe('a key', () => {
  test('lets in what it names, and only by its secret', async () => {
    const { key } = await withScopes('all')
    const tries = [
      null,
      { ...key, secret: 'x'.repeat(43) },
      { ...key, secret: '' },
      { ...key, name: key.name.replace(/^00/, '34') },
      { ...key, name: `00-${key.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}` },
      { ...key, name: 'admin' },
    ]
    for (const one of tries) {
      const answer = await aProgram(routes, world.database, one).ask('GET', 'statements')
      expect(answer.status, one?.name).toBe(401)
      expect(answer.headers.get('www-authenticate')).toContain('Basic')
      expect(answer.headers.get('x-experience-api-version')).toBe('1.0.3')
    }
  })
  test.each<readonly [readonly Scope[], readonly number[]]>([
    [['statements/write'], [200, 403, 403, 403, 403]],
    [['statements/read'], [403, 200, 403, 403, 200]],
    [['statements/read/mine'], [403, 200, 403, 403, 200]],
    [['state'], [403, 403, 200, 403, 403]],
    [['profile'], [403, 403, 403, 200, 403]],
    [['define'], [403, 403, 403, 403, 200]],
    [['all/read'], [403, 200, 200, 200, 200]],
    [['all'], [200, 200, 200, 200, 200]],
  ])('to %s opens that and nothing else', async (scopes, expected) => {
    const program = await withScopes(...scopes)
    const agent = encodeURIComponent('{"mbox":"mailto:a@example.org"}')
    expect([
      await statusOf(handIn(program)),
      await statusOf(program.ask('GET', 'statements')),
      await statusOf(program.ask('GET', `activities/state?activityId=urn:a&agent=${agent}`)),
      await statusOf(program.ask('GET', 'activities/profile?activityId=urn:a')),
      await statusOf(program.ask('GET', 'activities?activityId=urn:a')),
    ]).toEqual(expected)
  })
  test('to its own reads its own, and defines nothing without leave', async () => {
    const [one, other] = [
      await withScopes('statements/write', 'statements/read/mine'),
      await withScopes('all'),
    ]
    const object = { id: 'urn:defined', definition: { name: { en: 'A' } } }
    const [id] = await (await handIn(one, { object })).json()
    await handIn(other)
    const { statements } = await one.read('statements')
    expect(statements.map((each: { id: string }) => each.id)).toEqual([id])
    expect(await one.read('activities?activityId=urn:defined')).not.toHaveProperty('definition')
  })
  test('of one county reads nothing of another', async () => {
    const mine = await withScopes('all')
    const [id] = await (await handIn(mine)).json()
    const far = await aColleague(world.database, { role: 'county_director', county: 34 })
    const key = await aRecordKey(world.database, far, 'Far', ['all'])
    const theirs = aProgram(routes, world.database, key)
    expect(key.name).toMatch(/^34-/)
    expect((await theirs.read('statements')).statements).toEqual([])
    expect(await statusOf(theirs.ask('GET', `statements?statementId=${id}`))).toBe(404)
    expect(
      await statusOf(
        theirs.ask('PUT', `statements?statementId=${id}`, aStatement({ object: { id: 'urn:far' } })),
      ),
    ).toBe(204)
    expect((await mine.read(`statements?statementId=${id}`)).object.id).not.toBe('urn:far')
  })
  test('ends at once, and after its last day', async () => {
    const { key, ask } = await withScopes('all')
    expect(await statusOf(ask('GET', 'statements'))).toBe(200)
    await endRecordKey(world.database, director, key.id)
    expect(await statusOf(ask('GET', 'statements'))).toBe(401)
    const late = await withScopes('all')
    now = new Date(now.getTime() + 40 * 86_400_000)
    expect(await statusOf(late.ask('GET', 'statements'))).toBe(401)
    now = new Date(now.getTime() - 40 * 86_400_000)
  })
  test('asks no faster than it may', async () => {
    const key = await aRecordKey(world.database, director, 'Slow', ['all'], { perMinute: 2 })
    const slow = aProgram(routes, world.database, key)
    const statuses = []
    for (let turn = 0; turn < 3; turn += 1) statuses.push(await statusOf(slow.ask('GET', 'statements')))
    expect(statuses).toEqual([200, 200, 429])
  })
  test('is not lent by a browser to a page elsewhere', async () => {
    const program = await withScopes('all')
    expect(await statusOf(handIn(program, {}, { 'sec-fetch-site': 'cross-site' }))).toBe(403)
    const answer = await program.ask('GET', 'statements', undefined, { origin: 'https://evil.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})

describe('a request', () => {
  test.each([
    [undefined, 400],
    ['', 400],
    ['0.95', 400],
    ['1.0', 200],
    ['1.0.0', 200],
    ['1.0.9', 200],
    ['1.1.0', 400],
    ['2.0.0', 400],
  ])('of version %s', async (version, status) => {
    const program = await withScopes('all')
    expect(
      await statusOf(program.ask('GET', 'statements', undefined, { 'x-experience-api-version': version })),
    ).toBe(status)
  })
  test('about the store needs neither version nor key', async () => {
    const answer = await aProgram(routes, world.database, null).ask('GET', 'about', undefined, {
      'x-experience-api-version': '0.9',
    })
    expect(await answer.json()).toEqual({ version: ['1.0.0', '1.0.1', '1.0.2', '1.0.3'] })
  })
  test('may come inside a form', async () => {
    const { key } = await withScopes('all')
    const bare = aProgram(routes, world.database, null)
    const form = (method: string, fields: Readonly<Record<string, string>>, query = '') =>
      bare.ask(
        'POST',
        `statements?method=${method}${query}`,
        String(
          new URLSearchParams({
            Authorization: `Basic ${btoa(`${key.name}:${key.secret}`)}`,
            'X-Experience-API-Version': '1.0.3',
            ...fields,
          }),
        ),
        {
          'content-type': 'application/x-www-form-urlencoded',
          'x-experience-api-version': undefined,
          'sec-fetch-site': 'cross-site',
        },
      )
    const statementId = 'e05aa883-acaf-40ad-bf54-02c8ce485fb0'
    const content = JSON.stringify(aStatement({ actor: { mbox: 'mailto:ñ@example.org' } }))
    expect((await form('PUT', { statementId, content, 'Content-Type': 'application/json' })).status).toBe(204)
    const read = await form('GET', { statementId })
    expect((await read.json()).actor.mbox).toBe('mailto:ñ@example.org')
    expect((await form('GET', {}, '&limit=1')).status).toBe(400)
    expect((await form('PATCH', {})).status).toBe(400)
    expect((await form('POST', { content: '{', 'Content-Type': 'application/json' })).status).toBe(400)
  })
  test('to an address that has no meaning is told so, in the version it speaks', async () => {
    const nobody = aProgram(routes, world.database, null)
    for (const method of ['GET', 'PUT', 'POST', 'DELETE'])
      for (const path of ['nothing', 'activities/nothing', 'statements/']) {
        const answer = await nobody.ask(method, path)
        expect([answer.status, answer.headers.get('x-experience-api-version')], path).toEqual([404, '1.0.3'])
        expect(await answer.json()).toEqual({ error: 'Nothing is at this address.' })
      }
    expect((await nobody.ask('GET', 'about')).status).toBe(200)
  })
  test('of a method that has no meaning is told so', async () => {
    const program = await withScopes('all')
    const answer = await program.ask('DELETE', 'statements')
    expect([answer.status, answer.headers.get('x-experience-api-version')]).toEqual([405, '1.0.3'])
  })
  test('that breaks is told without what was sent, and nothing sent is in the log', async () => {
    const program = await withScopes('all')
    await sql`alter table learn.record_statement rename to record_statement_away`.execute(world.owner)
    const answer = await handIn(program, { actor: { mbox: 'mailto:zqxcanary@example.org' } })
    await sql`alter table learn.record_statement_away rename to record_statement`.execute(world.owner)
    expect(answer.status).toBe(500)
    expect(answer.headers.get('x-experience-api-consistent-through')).toMatch(/Z$/)
    expect((await answer.json()).reference).toMatch(/^[0-9a-f]{8}$/)
    await handIn(program, { actor: { mbox: 'zqxcanary' } })
    expect(program.lines.length).toBeGreaterThan(1)
    expect(program.lines.join()).not.toContain('zqxcanary')
  })
})

describe('the office', () => {
  const path = '/learn/record-keys'
  const seenBy = (viewer: Viewer) => visit(recordKeyRoutes({ origin }), world.database, viewer)
  const typed = () => ({
    name: 'Course in empathy',
    scopes: ['statements/write', 'state'],
    ends: addDays(now.toISOString().slice(0, 10) as never, 60),
    perMinute: '300',
  })
  test('makes a key, is shown its secret once, sees its use, and ends it', async () => {
    const browser = seenBy(director)
    const made = await browser.post(path, typed())
    const [, name = ''] = /<code>(00-[0-9a-f-]{36})<\/code>/.exec(made.text) ?? []
    const [, secret = ''] = /<code>([\w-]{43})<\/code>/.exec(made.text) ?? []
    expect(made.text).toContain(`${origin}/xAPI/`)
    expect((await browser.get(path)).text).not.toContain(secret)
    const { rows } = await sql<{ found: number }>`select count(*)::int as found from learn.record_key one
      where to_jsonb(one)::text like ${`%${secret}%`}`.execute(world.owner)
    expect(rows).toEqual([{ found: 0 }])
    expect(await statusOf(handIn(aProgram(routes, world.database, { name, secret })))).toBe(200)
    expect((await browser.get(`${path}?lang=es`)).text).toContain('Terminar Course in empathy')
    await browser.post(`${path}/ending`, { key: name.slice(3) })
    expect((await browser.get(path)).text).not.toContain('End Course in empathy')
    expect(await statusOf(handIn(aProgram(routes, world.database, { name, secret })))).toBe(401)
    expect(browser.faults).toEqual([])
  })
  test('is told what is wrong beside the field', async () => {
    const browser = seenBy(director)
    const nothing = await browser.post(path, { name: '', ends: 'soon', perMinute: '0' })
    expect(nothing.status).toBe(422)
    for (const said of ['1 to 80 letters', 'Tick at least one', 'Choose a day.', '1 to 6000'])
      expect(nothing.text).toContain(said)
    const taken = typed()
    await browser.post(path, taken)
    expect((await browser.post(path, taken)).text).toContain('An open key has this name')
    expect((await browser.post(path, { ...taken, name: 'B', ends: '2001-01-01' })).text).toContain('is past')
    expect((await browser.post(path, { ...taken, name: 'B', ends: '2999-01-01' })).text).toContain('400 days')
    expect((await browser.post(`${path}/ending`, {})).text).toContain('Choose the key to end.')
    expect((await browser.post(`${path}/kept-days`, { days: '7' })).text).toContain('from 30 to 3653')
  })
  test('alone has this page, in its own county', async () => {
    for (const role of [
      'principal',
      'district_leader',
      'clinician_2',
      'evaluator',
      'content_editor',
    ] as const)
      expect((await seenBy(await aColleague(world.database, { role })).get(path)).status, role).toBe(403)
    const far = await aColleague(world.database, { role: 'county_coordinator', county: 34 })
    expect((await seenBy(far).get(path)).text).not.toContain('Course in empathy')
    const bad = { name: 'X', scopes: ['all'] as const, endsOn: typed().ends, perMinute: 1 }
    const principal = await aColleague(world.database, { role: 'principal' })
    await expect(makeRecordKey(world.database, principal, bad)).rejects.toThrow('forbidden')
  })
  test('leaves a line in the trail for each key made, ended and read by', async () => {
    const { rows } = await sql<{ kind: string }>`select distinct kind from audit.entry
      where kind like 'record%' order by 1`.execute(world.owner)
    expect(rows.map(({ kind }) => kind)).toEqual(['record_key.ended', 'record_key.made', 'record_store.read'])
  })
  test('reads no statement itself, and says how long they are kept', async () => {
    const program = await withScopes('all')
    const [id] = await (await handIn(program)).json()
    for (const viewer of [director, await aColleague(world.database, { role: 'evaluator' })]) {
      const { rows } = await world.database.asViewer(viewer, (tx) =>
        sql`select id from learn.record_statement union all select statement_id from learn.record_mention`.execute(
          tx,
        ),
      )
      expect(rows).toEqual([])
    }
    await setKeptDays(world.database, director, 30)
    const before = now
    now = new Date(now.getTime() + 31 * 86_400_000)
    const key = await aRecordKey(world.database, director, 'Later', ['all'], {
      endsOn: addDays(now.toISOString().slice(0, 10) as never, 9),
    })
    const later = aProgram(routes, world.database, key)
    expect(await statusOf(later.ask('GET', `statements?statementId=${id}`))).toBe(404)
    const fresh = await (await handIn(later)).json()
    await sql`update learn.record_statement set stored_at = ${now} where id = ${fresh[0]}::uuid`.execute(
      world.owner,
    )
    await sql`insert into learn.record_statement (county_id, id, key_id, stored_at, statement, verb, voids)
      select county_id, gen_random_uuid(), key_id, stored_at - nth * interval '1 second', statement, verb, false
      from learn.record_statement, generate_series(1, 1001) nth where id = ${id}::uuid`.execute(world.owner)
    expect(await eraseOldRecords(world.database, 0)).toBeGreaterThan(1001)
    expect(await eraseOldRecords(world.database, 0)).toBe(0)
    const { rows } = await world.database.asViewer(service('a test', 0), (tx) =>
      sql`select id from learn.record_statement`.execute(tx),
    )
    expect(rows).toEqual([{ id: fresh[0] }])
    now = before
  })
})

describe('whom a statement is about', () => {
  test.each([
    '',
    'abc',
    'mailto:ñandú@example.org',
    'x'.repeat(55),
    'x'.repeat(56),
    'x'.repeat(64),
    'x'.repeat(200),
  ])('is also known by the hash of %j', async (said) => {
    const { rows } = await sql<{ hash: string }>`select learn.sha1(${said}) as hash`.execute(world.owner)
    expect(rows).toEqual([{ hash: createHash('sha1').update(said).digest('hex') }])
  })
  test('takes it along and has it deleted, by account, mail or its hash, and nobody else’s', async () => {
    const program = await withScopes('all')
    const joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' })
    const lena = await aColleague(world.database, { role: 'clinician_2', name: 'Lena Brook' })
    await sql`insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
      values (${joon.personId}, 'Joon Field', 'joon@example.org', true, now(), now())`.execute(world.owner)
    const mine = { account: { homePage: `${origin}/`, name: joon.personId } }
    await handIn(program, { actor: mine })
    await handIn(program, { actor: { mbox: 'mailto:Joon@Example.org' } })
    const hashOf = (mbox: string) => createHash('sha1').update(mbox).digest('hex')
    await handIn(program, { actor: { mbox_sha1sum: hashOf('mailto:joon@example.org').toUpperCase() } })
    await handIn(program, { actor: { mbox_sha1sum: hashOf('mailto:lena@example.org') } })
    await handIn(program, { actor: { account: { homePage: origin, name: lena.personId } } })
    const agent = encodeURIComponent(JSON.stringify(mine))
    await program.ask('PUT', `activities/state?activityId=urn:a&agent=${agent}&stateId=s`, '{"page":7}')
    const own = (viewer: Viewer) => world.database.asViewer(viewer, listOwnRecords)
    expect((await own(joon)).record_statement).toHaveLength(3)
    expect((await own(joon)).record_document).toHaveLength(1)
    expect((await own(lena)).record_statement).toHaveLength(1)
    expect(await world.database.asViewer(joon, deleteOwnRecords)).toBe(4)
    expect(await own(joon)).toEqual({})
    expect((await own(lena)).record_statement).toHaveLength(1)
    const nobody = { ...joon, personId: null }
    await expect(world.database.asViewer(nobody, deleteOwnRecords)).rejects.toThrow('nobody asks')
  })
})
