import { randomUUID } from 'node:crypto'
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

describe('a statement', () => {
  test('is stored by POST and read back as it was, with what the store adds', async () => {
    const answer = await program.ask('POST', 'statements', aStatement())
    expect(answer.status).toBe(200)
    const [id] = await answer.json()
    const read = await program.read(`statements?statementId=${id}`)
    expect(read).toMatchObject({ ...aStatement(), id, version: '1.0.0' })
    expect(read.timestamp).toBe(read.stored)
    expect(read.authority.account.homePage).toBe('https://wellness.example.org')
  })
  test('is stored by PUT under the id of the address, once', async () => {
    const id = randomUUID()
    expect((await program.ask('PUT', `statements?statementId=${id}`, aStatement())).status).toBe(204)
    expect((await program.ask('PUT', `statements?statementId=${id}`, aStatement())).status).toBe(204)
    const other = aStatement({ object: { id: 'https://example.org/other' } })
    expect((await program.ask('PUT', `statements?statementId=${id}`, other)).status).toBe(409)
    expect((await program.read(`statements?statementId=${id}`)).object.id).toContain('listening')
  })
})
