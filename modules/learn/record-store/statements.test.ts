import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import type { Scope } from './record-key.ts'
import { aProgram, aRecordKey, aStatement, type Program } from './record-store.factory.ts'
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
  program = await withScopes('A course', 'all')
}, 60_000)
afterAll(() => world?.close())

const uuid = () => randomUUID()
const post = (body: unknown, by = program, headers = {}) => by.ask('POST', 'statements', body, headers)
const stored = async (changes: Readonly<Record<string, unknown>>, by = program): Promise<string> => {
  const answer = await post(aStatement(changes), by)
  expect(answer.status).toBe(200)
  return (await answer.json())[0]
}
type Result = { readonly statements: readonly { readonly id: string }[]; readonly more: string }
const idsOf = async (query: Readonly<Record<string, string>>, by = program): Promise<readonly string[]> => {
  const { statements } = (await by.read(`statements?${new URLSearchParams(query)}`)) as Result
  return statements.map(({ id }) => id)
}

describe('a statement', () => {
  test('is stored by POST and read back as it was, with what the store adds', async () => {
    const id = await stored({})
    const answer = await program.ask('GET', `statements?statementId=${id}`)
    const read = await answer.json()
    expect(read).toMatchObject({ ...aStatement(), id, version: '1.0.0' })
    expect(read.timestamp).toBe(read.stored)
    expect(read.authority.account.homePage).toBe('https://wellness.example.org')
    expect(answer.headers.get('x-experience-api-version')).toBe('1.0.3')
    expect(answer.headers.get('last-modified')).toBe(new Date(read.stored).toUTCString())
  })
  test('is stored by PUT under the id of the address, once', async () => {
    const id = uuid()
    const path = `statements?statementId=${id}`
    expect((await program.ask('PUT', path, aStatement())).status).toBe(204)
    expect((await program.ask('PUT', path, aStatement({ id }))).status).toBe(204)
    const other = aStatement({ object: { id: 'https://example.org/other' } })
    expect((await program.ask('PUT', path, other)).status).toBe(409)
    expect((await post({ ...other, id })).status).toBe(409)
    expect((await program.read(path)).object.id).toContain('listening')
    expect((await program.ask('PUT', path, aStatement({ id: uuid() }))).status).toBe(400)
    expect((await program.ask('PUT', 'statements', aStatement())).status).toBe(400)
    expect((await program.ask('PUT', path, [aStatement()])).status).toBe(400)
  })
  test('has its authority, stored and version from the store, and its version kept', async () => {
    const id = await stored({
      authority: { mbox: 'mailto:boss@example.org' },
      stored: '2001-01-01T00:00:00Z',
      timestamp: '2019-05-05T05:05:05Z',
      version: '1.0.2',
      context: { contextActivities: { parent: { id: 'urn:p' } } },
    })
    const read = await program.read(`statements?statementId=${id}`)
    expect(read.authority).not.toHaveProperty('mbox')
    expect(read.stored > '2020').toBe(true)
    expect(read).toMatchObject({ version: '1.0.2', timestamp: '2019-05-05T05:05:05Z' })
    expect(read.context.contextActivities.parent).toEqual([{ id: 'urn:p' }])
  })
  test('comes in batches, all or none, in order', async () => {
    const ids = [uuid(), uuid()]
    const batch = ids.map((id) => aStatement({ id }))
    const bad = await post([...batch, aStatement({ verb: { id: 'no' } })])
    expect([bad.status, (await bad.json()).at]).toEqual([400, '/2/verb/id'])
    expect((await program.ask('GET', `statements?statementId=${ids[0]}`)).status).toBe(404)
    expect((await post([batch[0], batch[0]])).status).toBe(400)
    const good = await post(batch)
    expect(await good.json()).toEqual(ids)
    expect(await (await post([])).json()).toEqual([])
    const conflict = await post([
      aStatement({ id: uuid() }),
      aStatement({ id: ids[0], object: { id: 'urn:z' } }),
    ])
    expect(conflict.status).toBe(409)
  })
})

describe('reading', () => {
  test('narrows by agent, verb, activity and registration, close or around', async () => {
    const [verb, course, registration] = [`urn:${uuid()}`, `urn:${uuid()}`, uuid()]
    const ben = { mbox: `mailto:${uuid()}@example.org` }
    const close = await stored({
      actor: ben,
      verb: { id: verb },
      object: { id: course },
      context: { registration },
    })
    const around = await stored({
      context: { instructor: ben, contextActivities: { grouping: [{ id: course }] } },
    })
    const inside = await stored({
      object: { objectType: 'SubStatement', actor: ben, verb: { id: 'urn:v' }, object: { id: course } },
    })
    const team = await stored({ actor: { objectType: 'Group', member: [{ ...ben, name: 'Ben' }] } })
    const about = await stored({ object: { objectType: 'Agent', ...ben } })
    const agent = JSON.stringify(ben)
    expect(await idsOf({ agent })).toEqual([about, team, close])
    expect(await idsOf({ agent, related_agents: 'true' })).toEqual([about, team, inside, around, close])
    expect(await idsOf({ agent, ascending: 'true' })).toEqual([close, team, about])
    expect(await idsOf({ verb })).toEqual([close])
    expect(await idsOf({ activity: course })).toEqual([close])
    expect(await idsOf({ activity: course, related_activities: 'true' })).toEqual([inside, around, close])
    expect(await idsOf({ registration })).toEqual([close])
    expect(await idsOf({ registration, verb: 'urn:none' })).toEqual([])
  })
  test('finds whoever points at what it finds, and goes by when each was stored', async () => {
    const verb = `urn:${uuid()}`
    const first = await stored({ verb: { id: verb } })
    const second = await stored({ object: { objectType: 'StatementRef', id: first } })
    const third = await stored({ object: { objectType: 'StatementRef', id: second } })
    expect(await idsOf({ verb })).toEqual([third, second, first])
    const { stored: at } = await program.read(`statements?statementId=${second}`)
    expect(await idsOf({ verb, since: at })).toEqual([third])
    expect(await idsOf({ verb, until: at })).toEqual([second, first])
  })
  test('goes on page by page', async () => {
    const verb = `urn:${uuid()}`
    const batch = Array.from({ length: 5 }, () => aStatement({ id: uuid(), verb: { id: verb } }))
    await post(batch)
    const seen: string[] = []
    let path = `statements?${new URLSearchParams({ verb, limit: '2' })}`
    for (let turns = 0; path !== '' && turns < 9; turns += 1) {
      const page = (await program.read(path)) as Result
      seen.push(...page.statements.map(({ id }) => id))
      expect(page.more === '' || page.more.startsWith('/xAPI/statements?')).toBe(true)
      path = page.more.replace('/xAPI/', '')
    }
    expect(seen).toEqual(batch.map(({ id }) => id).reverse())
  })
  test('shows ids, or the canon in one language', async () => {
    const id = `urn:${uuid()}`
    const named = (name: object) => aStatement({ object: { id, definition: { name } } })
    await post(named({ en: 'Listening', es: 'Escuchar' }))
    const plain = await stored({ object: { id } })
    const canonical = await program.read(`statements?statementId=${plain}&format=canonical`, {
      'accept-language': 'es',
    })
    expect(canonical.object.definition.name).toEqual({ es: 'Escuchar' })
    const ids = await program.read(`statements?statementId=${plain}&format=ids`)
    expect([ids.actor.name, ids.verb.display]).toEqual([undefined, undefined])
    expect((await program.read(`activities?activityId=${id}`)).definition.name.en).toBe('Listening')
    expect(await program.read('activities?activityId=urn:unknown')).toEqual({
      objectType: 'Activity',
      id: 'urn:unknown',
    })
  })
  test.each([
    'statementId=x',
    `statementId=${randomUUID()}&voidedStatementId=${randomUUID()}`,
    `statementId=${randomUUID()}&limit=1`,
    'agent=x',
    'agent={}',
    `agent=${encodeURIComponent('{"objectType":"Group","member":[]}')}`,
    'verb=did',
    'activity=course',
    'registration=x',
    'since=yesterday',
    'until=1',
    'limit=-1',
    'limit=a',
    'format=full',
    'attachments=yes',
    'ascending=TRUE',
    'related_agents=1',
    'Verb=urn:x',
    'unknown=1',
    'limit=1&limit=2',
  ])('is refused for %s', async (query) => {
    const answer = await program.ask('GET', `statements?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('x-experience-api-consistent-through')).toMatch(/Z$/)
  })
  test('answers HEAD as GET, without a body', async () => {
    const answer = await program.ask('HEAD', 'statements?limit=1')
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(answer.headers.get('x-experience-api-consistent-through')).toMatch(/Z$/)
  })
})

describe('voiding', () => {
  const voiding = (target: string) => ({
    verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
    object: { objectType: 'StatementRef', id: target },
  })
  test('takes a statement out of sight but for who asks for the voided', async () => {
    const verb = `urn:${uuid()}`
    const id = await stored({ verb: { id: verb } })
    const by = await stored(voiding(id))
    expect((await program.ask('GET', `statements?statementId=${id}`)).status).toBe(404)
    expect((await program.read(`statements?voidedStatementId=${id}`)).id).toBe(id)
    expect(await idsOf({ verb })).toEqual([by])
    await stored(voiding(by))
    expect((await program.ask('GET', `statements?statementId=${by}`)).status).toBe(200)
    expect((await program.ask('GET', `statements?voidedStatementId=${by}`)).status).toBe(404)
  })
  test('is for who handed it in, or a key to everything', async () => {
    const id = await stored({})
    const writer = await withScopes('A writer', 'statements/write', 'statements/read/mine')
    expect((await post(aStatement(voiding(id)), writer)).status).toBe(403)
    const own = await stored({}, writer)
    await stored(voiding(own), writer)
    expect((await writer.ask('GET', `statements?statementId=${own}`)).status).toBe(404)
  })
})

describe('attachments', () => {
  const text = 'here is a simple attachment'
  const sha2 = createHash('sha256').update(text).digest('hex')
  const about = {
    usageType: 'urn:u',
    display: { en: 'A' },
    contentType: 'text/plain',
    length: text.length,
    sha2,
  }
  const parts = (statement: unknown, hash = sha2, encoding = 'binary') =>
    [
      '--b',
      'Content-Type: application/json',
      '',
      JSON.stringify(statement),
      '--b',
      'Content-Type: text/plain',
      `Content-Transfer-Encoding: ${encoding}`,
      `X-Experience-API-Hash: ${hash}`,
      '',
      text,
      '--b--',
      '',
    ].join('\r\n')
  const multipart = { 'content-type': 'multipart/mixed; boundary="b"' }
  test('come in parts, and go out in parts to who asks', async () => {
    const answer = await post(parts(aStatement({ attachments: [about] })), program, multipart)
    const [id] = await answer.json()
    const with_ = await program.ask('GET', `statements?statementId=${id}&attachments=true`)
    expect(with_.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary=/)
    const body = await with_.text()
    expect(body).toContain(`X-Experience-API-Hash: ${sha2}\r\n\r\n${text}\r\n`)
    const bare = await program.ask('GET', `statements?statementId=${id}&attachments=false`)
    expect(bare.headers.get('content-type')).toContain('application/json')
    const list = await program.ask('GET', 'statements?limit=1&attachments=true')
    expect(await list.text()).toContain('"statements":')
  })
  test.each([
    [
      'one without file or part',
      aStatement({ attachments: [{ ...about, sha2: 'a'.repeat(64) }] }),
      sha2,
      'binary',
    ],
    ['a part that belongs to none', aStatement(), sha2, 'binary'],
    ['a part that hashes otherwise', aStatement({ attachments: [about] }), 'a'.repeat(64), 'binary'],
    ['a part in another encoding', aStatement({ attachments: [about] }), sha2, 'base64'],
  ])('are refused with %s', async (_, statement, hash, encoding) => {
    expect((await post(parts(statement, hash, encoding), program, multipart)).status).toBe(400)
  })
  test('in plain JSON need an address', async () => {
    expect((await post(aStatement({ attachments: [about] }))).status).toBe(400)
    expect(
      (await post(aStatement({ attachments: [{ ...about, fileUrl: 'https://example.org/f' }] }))).status,
    ).toBe(200)
  })
})

describe('a signature', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = (statement: unknown, header: object = { alg: 'RS256' }) => {
    const text = `${encoded(header)}.${encoded(statement)}`
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`
  }
  const send = (jws: string, contentType = 'application/octet-stream') => {
    const sha2 = createHash('sha256').update(jws).digest('hex')
    const usageType = 'http://adlnet.gov/expapi/attachments/signature'
    const attachment = { usageType, display: { en: 'S' }, contentType, length: jws.length, sha2 }
    const body = [
      '--b\r\nContent-Type: application/json\r\n',
      JSON.stringify(aStatement({ attachments: [attachment] })),
      `--b\r\nContent-Type: ${contentType}\r\nContent-Transfer-Encoding: binary`,
      `X-Experience-API-Hash: ${sha2}\r\n`,
      `${jws}\r\n--b--\r\n`,
    ].join('\r\n')
    return post(body, program, { 'content-type': 'multipart/mixed; boundary=b' })
  }
  test('that lies elsewhere is refused: it is not there to be read', async () => {
    const sha2 = createHash('sha256').update('a signature').digest('hex')
    const usageType = 'http://adlnet.gov/expapi/attachments/signature'
    const about = {
      usageType,
      display: { en: 'S' },
      contentType: 'application/octet-stream',
      length: 11,
      sha2,
    }
    const answer = await post(aStatement({ attachments: [{ ...about, fileUrl: 'https://example.org/s' }] }))
    const { error, at } = await answer.json()
    expect([answer.status, at]).toEqual([400, '/attachments/0'])
    expect(error).toContain('as a part')
  })
  test('that holds the statement is taken', async () => {
    expect((await send(signed(aStatement()))).status).toBe(200)
  })
  test.each([
    ['another statement', signed(aStatement({ object: { id: 'urn:other' } })), undefined],
    ['another algorithm', signed(aStatement(), { alg: 'HS256' }), undefined],
    ['no algorithm', signed(aStatement(), { alg: 'none' }), undefined],
    ['no JSON in it', 'e30.e.e', undefined],
    ['three parts missing', 'text', undefined],
    ['another content type', signed(aStatement()), 'text/plain'],
    ['a certificate that is none', signed(aStatement(), { alg: 'RS256', x5c: ['AAAA'] }), undefined],
    ['certificates that are no list', signed(aStatement(), { alg: 'RS256', x5c: 'AAAA' }), undefined],
  ])('with %s is malformed', async (_, jws, contentType) => {
    const answer = await send(jws, contentType)
    expect([answer.status, (await answer.json()).at]).toEqual([400, '/attachments/0'])
  })
})

describe('what is badly formed', () => {
  test.each([
    ['{', 'application/json', 'breaks'],
    ['{"a":1,}', 'application/json', 'breaks'],
    ['[]', 'text/plain', 'application/json'],
    ['[]', 'multipart/mixed', 'boundary'],
    ['[]', 'multipart/mixed; boundary=b', 'boundary'],
    ['--b\r\nContent-Type: text/plain\r\n\r\n[]\r\n--b--', 'multipart/mixed; boundary=b', 'first part'],
    [`${'['.repeat(100)}${']'.repeat(100)}`, 'application/json', 'deeper'],
    ['7', 'application/json', 'object'],
    ['"text"', 'application/json', 'object'],
    ['null', 'application/json', 'object'],
  ])('is refused: %s as %s', async (body, type, said) => {
    const answer = await post(body, program, { 'content-type': type })
    expect(answer.status).toBe(400)
    expect((await answer.json()).error).toContain(said)
  })
  test('and what is too large for this installation, inside a form for an eighth of it', async () => {
    const small = xapiRoutes({ origin: 'https://wellness.example.org', mostMegabytes: 1 })
    const key = await aRecordKey(world.database, director, 'A small one', ['all'])
    const by = aProgram(small, world.database, key)
    const sized = (bytes: number) => ({ extensions: { 'urn:long': 'x'.repeat(bytes) } })
    expect((await post(aStatement({ result: sized(1_000_000) }), by)).status).toBe(200)
    expect((await post(aStatement({ result: sized(1_048_576) }), by)).status).toBe(413)
    const inForm = (bytes: number) =>
      by.ask('POST', 'statements?method=POST', `content=${'x'.repeat(bytes)}`, {
        'content-type': 'application/x-www-form-urlencoded',
      })
    expect((await inForm(131_000)).status).toBe(400)
    expect((await inForm(131_072)).status).toBe(413)
  })
  test('and what is too large, before it is read', async () => {
    expect((await post('x'.repeat(9 * 1024 * 1024))).status).toBe(413)
    const many = Array.from({ length: 501 }, () => aStatement())
    expect((await post(many)).status).toBe(413)
  })
})
