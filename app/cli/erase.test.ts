import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from '#platform/audit/audit.ts'
import { sealAudit } from '#platform/audit/seal-audit.ts'
import { listReferences } from '#platform/backup/backup.queries.ts'
import { parentsFirst } from '#platform/backup/table-order.ts'
import { systemClock } from '#platform/database.ts'
import { listCountyTables } from '#platform/erase/erase.queries.ts'
import { countCounty, eraseCounty } from '#platform/erase/erase-county.ts'
import { newId } from '#platform/ids.ts'
import { service } from '#platform/viewer.ts'
import { practiceCounty } from '#tests/stories/story-world.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { headFileOf } from '../config.ts'
import { runVerify } from './audit.ts'
import { BadInput } from './command.ts'
import { eraseCommand, readErase, runErase, runErasureCheck } from './erase.ts'

const secret = 'the secret of a test run, long enough'
const peopleTables = { people: 'people.person', accounts: 'auth.user' }
const [alone, ofBoth] = [newId(), newId()]
const out: string[] = []
const io = { out: (text: string) => void out.push(text), note: () => {} }
let world: World
let dataDir: string
beforeAll(async () => {
  world = await freshDatabase(systemClock, practiceCounty)
  dataDir = mkdtempSync(join(tmpdir(), 'wellness-erase-'))
  for (const [id, name] of [
    [alone, 'Ana Alone'],
    [ofBoth, 'Bo Both'],
  ]) {
    await sql`insert into people.person (id, display_name, practice) values (${id}, ${name}, false)`.execute(
      world.owner,
    )
    await sql`insert into auth.user (id, name, email, email_verified, two_factor_enabled, created_at, updated_at)
      values (${id}, ${name}, ${`${id}@example.org`}, true, false, now(), now())`.execute(world.owner)
  }
  for (const [person, county] of [
    [alone, 34],
    [ofBoth, 34],
    [ofBoth, 0],
  ] as const)
    await sql`insert into people.membership (county_id, id, person_id, role, title, starts_on, granted_as, reason)
      values (${county}, ${newId()}, ${person}, 'evaluator', 'Evaluator', '2026-01-01', 'test', 'test')`.execute(
      world.owner,
    )
}, 120_000)
afterAll(async () => {
  await world?.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const people = async () => {
  const { rows } = await sql<{ id: string }>`select person.id from people.person
    join auth.user as account on account.id = person.id where person.id in (${alone}, ${ofBoth})`.execute(
    world.owner,
  )
  return rows.map(({ id }) => id)
}

test('a county is erased by its name, who was there alone goes with it, and the trail is whole without it', async () => {
  const file = join(dataDir, 'county-34.json')
  const headFile = headFileOf({ dataDir })
  const trail = () =>
    world.database.asViewer(service('test', 34), (tx) => audit(tx, { kind: 'sign_in.began' }))
  await trail()
  await sealAudit({ keeper: world.owner, secret, headFile })
  const elsewhere = await countCounty(world.ownerUrl, 0)
  const asked = { verb: 'erase', county: 34, by: 'M. Arroyo, director', certificate: file } as const
  const opened = { database: world.database, ownerUrl: world.ownerUrl }
  await expect(runErase(opened, { secret, dataDir }, { ...asked, confirm: 'Fresno' }, io)).rejects.toThrow(
    'must be the name of the county',
  )
  expect(await people()).toHaveLength(2)
  expect(await runErase(opened, { secret, dataDir }, { ...asked, confirm: 'sacramento' }, io)).toBe(0)
  expect(await countCounty(world.ownerUrl, 34)).toEqual([])
  expect(await countCounty(world.ownerUrl, 0)).toEqual(elsewhere)
  expect(await people()).toEqual([ofBoth])
  const { certificate } = JSON.parse(readFileSync(file, 'utf8'))
  expect(certificate).toMatchObject({ county: 34, name: 'Sacramento', people: 1, trail: { number: 1 } })
  expect(certificate.tables).toContainEqual({ table: 'people.membership', rows: 2 })
  expect(await runVerify(world.owner, headFile, secret, io)).toBe(0)
  // A county that comes again begins a trail of its own, which is held from there on.
  await trail()
  await sealAudit({ keeper: world.owner, secret, headFile })
  expect(await runErasureCheck(world.ownerUrl, secret, file, io)).toBe(3)
  expect(out.at(-1)).toContain('Sacramento has 3 rows again')
  await sql`delete from audit.link where county_id = 34`.execute(world.owner)
  expect(await runVerify(world.owner, headFile, secret, io)).toBe(3)
})

test('a certificate is checked word for word, and a file that is none is refused', async () => {
  const file = join(dataDir, 'county-34.json')
  await eraseCounty(world.ownerUrl, 34, peopleTables, systemClock())
  expect(await runErasureCheck(world.ownerUrl, secret, file, io)).toBe(0)
  const changed = join(dataDir, 'changed.json')
  writeFileSync(changed, readFileSync(file, 'utf8').replace('"people": 1', '"people": 2'))
  expect(await runErasureCheck(world.ownerUrl, secret, changed, io)).toBe(3)
  expect(await runErasureCheck(world.ownerUrl, 'another secret, long enough too', file, io)).toBe(3)
  writeFileSync(changed, '{}')
  await expect(runErasureCheck(world.ownerUrl, secret, changed, io)).rejects.toThrow(BadInput)
})

test('a county full of rows goes whole, and its tables are taken before those they refer to', async () => {
  const before = await countCounty(world.ownerUrl, 0)
  expect(before.length).toBeGreaterThan(20)
  const erasure = await eraseCounty(world.ownerUrl, 0, peopleTables, systemClock())
  expect(erasure.tables).toEqual(before)
  expect(erasure.lookedThrough).toBeGreaterThan(150)
  expect(await countCounty(world.ownerUrl, 0)).toEqual([])
  expect(await people()).toEqual([])
}, 60_000)

test('no table of a county stands in a circle, and none that is of no county refers to one', async () => {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  try {
    const tables = await listCountyTables(client)
    const references = await listReferences(client)
    const order = parentsFirst(tables, references)
    const wrong = references.filter(({ child, parent }) => {
      if (!tables.includes(parent)) return false
      return !tables.includes(child) || order.indexOf(child) < order.indexOf(parent)
    })
    expect(wrong).toEqual([])
  } finally {
    await client.end()
  }
})

test.each([
  [['--county', '00']],
  [['--county', '3']],
  [[]],
  [['mend', '--county', '34']],
  [['--county', '34', '--by', 'someone']],
  [['--county', '34', '--confirm', 'Sacramento']],
  [['--county', '34', '--confirm', 'Sacramento', '--by', ' ', '--certificate', '/nowhere/file']],
  [['--county', '34', '--confirm', 'Sacramento', '--by', 'M. Arroyo', '--certificate', 'package.json']],
  [['verify']],
  [['verify', '/nowhere/certificate']],
  [['--county', '34', '--quickly']],
])('%o is refused in one sentence', async (args) => {
  expect(() => readErase(args)).toThrow(BadInput)
  await expect(eraseCommand.run(args, io)).rejects.toThrow(BadInput)
})
