import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import type { Scope } from './record-key.ts'
import { aProgram, aRecordKey, type Program } from './record-store.factory.ts'
import { xapiRoutes } from './xapi.routes.ts'

let world: World
let director: Viewer
let program: Program
const routes = xapiRoutes({ origin: 'https://wellness.example.org' })
const withScopes = async (name: string, ...scopes: readonly Scope[]) =>
  aProgram(routes, world.database, await aRecordKey(world.database, director, name, scopes))
beforeAll(async () => {
  world = await freshDatabase()
  director = await aColleague(world.database, { role: 'county_director' })
  program = await withScopes('Everything', 'all')
}, 60_000)
afterAll(() => world?.close())

const agent = encodeURIComponent(JSON.stringify({ mbox: 'mailto:ada@example.org' }))
const etag = (text: string) => `"${createHash('sha1').update(text).digest('hex')}"`
const registration = randomUUID()

const resources = [
  ['activities/state', `activityId=urn:a&agent=${agent}`, 'stateId'],
  ['activities/state', `activityId=urn:a&agent=${agent}&registration=${registration}`, 'stateId'],
  ['activities/profile', 'activityId=urn:a', 'profileId'],
  ['agents/profile', `agent=${agent}`, 'profileId'],
] as const

describe.each(resources)('%s of %s', (path, about, name) => {
  const at = (id: string) => `${path}?${about}&${name}=${id}`
  const none = { 'if-none-match': '*' }

  test('keeps a document as it came, whatever it is', async () => {
    const bytes = new Uint8Array([0, 255, 13, 10])
    const sent = await program.ask('PUT', at('any'), bytes, { 'content-type': 'image/x-own', ...none })
    expect(sent.status).toBe(204)
    const read = await program.ask('GET', at('any'))
    expect([read.status, read.headers.get('content-type')]).toEqual([200, 'image/x-own'])
    expect(new Uint8Array(await read.arrayBuffer())).toEqual(bytes)
    expect(read.headers.get('last-modified')).toMatch(/GMT$/)
    expect((await program.ask('GET', at('none'))).status).toBe(404)
  })
  test('has the SHA-1 as its ETag, in quotes and under no compression', async () => {
    const text = JSON.stringify({ long: 'x'.repeat(4000) })
    await program.ask('PUT', at('tagged'), text, none)
    const read = await program.ask('GET', at('tagged'), undefined, { 'accept-encoding': 'gzip' })
    expect([read.headers.get('etag'), read.headers.get('content-encoding')]).toEqual([etag(text), null])
  })
  test('is changed by who knows what is there', async () => {
    const put = (text: string, headers = {}) => program.ask('PUT', at('watched'), text, headers)
    expect((await put('"one"', { 'if-match': etag('"one"') })).status).toBe(412)
    expect((await put('"one"', none)).status).toBe(204)
    expect((await put('"two"', none)).status).toBe(412)
    expect((await put('"two"', { 'if-match': etag('"no"') })).status).toBe(412)
    const blind = await put('"two"')
    expect(blind.status).toBe(path === 'activities/state' ? 204 : 409)
    if (path !== 'activities/state') expect((await blind.json()).error).toContain('If-Match')
    const now = path === 'activities/state' ? '"two"' : '"one"'
    expect((await put('"three"', { 'if-match': `"x", ${etag(now)}` })).status).toBe(204)
    expect(await program.read(at('watched'))).toBe('three')
    expect((await program.ask('DELETE', at('watched'), undefined, { 'if-match': '"x"' })).status).toBe(412)
    expect((await program.ask('DELETE', at('watched'))).status).toBe(204)
    expect((await program.ask('GET', at('watched'))).status).toBe(404)
  })
  test('takes the properties of a posted object, and no other post', async () => {
    const post = (body: string, type = 'application/json') =>
      program.ask('POST', at('merged'), body, { 'content-type': type })
    expect((await post('{"x":"foo","y":"bar"}')).status).toBe(204)
    expect((await post('{"x":"bash","z":{"a":1},"__proto__":{"b":1}}')).status).toBe(204)
    const text = await (await program.ask('GET', at('merged'))).text()
    expect(text).toBe('{"x":"bash","y":"bar","z":{"a":1},"__proto__":{"b":1}}')
    for (const [body, type] of [
      ['[1]', 'application/json'],
      ['"a"', 'application/json'],
      ['{', 'application/json'],
      ['{}', 'text/plain'],
    ] as const)
      expect((await post(body, type)).status, body).toBe(400)
    await program.ask('PUT', at('text'), 'text', { 'content-type': 'text/plain', ...none })
    expect((await program.ask('POST', at('text'), '{}')).status).toBe(400)
    expect(await (await program.ask('GET', at('text'))).text()).toBe('text')
  })
  test('names what is there, since a moment', async () => {
    const names = await program.ask('GET', `${path}?${about}`)
    expect(await names.json()).toEqual(['any', 'merged', 'tagged', 'text'])
    expect(names.headers.get('etag')).toMatch(/^"[0-9a-f]{40}"$/)
    expect(await program.read(`${path}?${about}&since=2999-01-01T00:00:00Z`)).toEqual([])
    expect(await program.read(`${path}?${about}&since=2001-01-01T00:00:00Z`)).toHaveLength(4)
  })
  test('is refused with a parameter missing, stray or wrong', async () => {
    for (const query of [
      '',
      `${name}=x`,
      `${about}&${name}=x&more=1`,
      `${about}&${name.toLowerCase()}=x`,
      `${about}&since=yesterday`,
      about.replace('urn:a', 'a').replace(agent, '%7B%7D'),
    ])
      expect((await program.ask('GET', `${path}?${query}`)).status, query).toBe(400)
    expect((await program.ask('PUT', `${path}?${about}`, '{}')).status).toBe(400)
    expect((await program.ask('PUT', at('bad'), '{', none)).status).toBe(400)
  })
})

test('state goes as a whole, and profiles one by one', async () => {
  const about = `activityId=urn:a&agent=${agent}`
  expect((await program.ask('DELETE', `activities/state?${about}`)).status).toBe(204)
  expect(await program.read(`activities/state?${about}`)).toEqual([])
  expect((await program.ask('DELETE', 'activities/profile?activityId=urn:a')).status).toBe(400)
})

test('a key to notes reaches those it wrote, and one to all of them reaches all', async () => {
  const mine = await withScopes('Notes', 'state')
  const at = `activities/state?activityId=urn:b&agent=${agent}&stateId=s`
  expect((await mine.ask('PUT', at, '1')).status).toBe(204)
  const other = await withScopes('Other notes', 'state')
  expect((await other.ask('GET', at)).status).toBe(404)
  expect((await other.ask('PUT', at, '2')).status).toBe(403)
  expect((await other.ask('DELETE', at)).status).toBe(403)
  expect(await other.read(`activities/state?activityId=urn:b&agent=${agent}`)).toEqual([])
  expect((await other.ask('PUT', 'activities/profile?activityId=urn:b&profileId=p', '1')).status).toBe(403)
  const reader = await withScopes('Reader', 'all/read')
  expect(await reader.read(at)).toBe(1)
  expect((await reader.ask('PUT', at, '2')).status).toBe(403)
})

test('an agent is told back as a person, with what was asked and no more', async () => {
  const named = { name: 'Ada', account: { homePage: 'https://a.example', name: '1' } }
  expect(await program.read(`agents?agent=${encodeURIComponent(JSON.stringify(named))}`)).toEqual({
    objectType: 'Person',
    name: ['Ada'],
    account: [named.account],
  })
  expect((await program.ask('GET', 'agents?agent={}')).status).toBe(400)
  expect((await program.ask('GET', 'agents')).status).toBe(400)
  expect((await program.ask('GET', 'activities')).status).toBe(400)
})
