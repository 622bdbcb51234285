import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { type Keeper, openKeeper } from '../keeper.ts'
import { sidePassword } from '../migrate.ts'
import { anyone, service } from '../viewer.ts'
import { audit } from './audit.ts'
import { HeadFileError, readHeads } from './head-file.ts'
import { sealAudit } from './seal-audit.ts'
import { verifyAudit } from './verify-audit.ts'

const secret = 'the secret of a test run, long enough'
let world: World
let keeper: Keeper
let folder: string
let headFile: string
beforeAll(async () => {
  world = await freshDatabase()
  const url = new URL(world.schoolUrl)
  url.username = 'wellness_keeper'
  url.password = sidePassword('the secret of a test run', 'wellness_keeper')
  keeper = openKeeper(url.toString())
  folder = mkdtempSync(join(tmpdir(), 'wellness-audit-'))
  headFile = join(folder, 'audit-heads.jsonl')
})
afterAll(async () => {
  await keeper?.destroy()
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** No two entries say the same: to swap two that did would change nothing, and there would be nothing to find. */
let made = 0
const add = (county: number, count: number) =>
  world.database.asViewer(service('test', county), async (tx) => {
    for (const end = made + count; made < end; made += 1)
      await audit(tx, { kind: 'membership.granted', subjects: [`s${made}`], detail: { made } })
  })
const seal = () => sealAudit({ keeper, secret, headFile })

test('entries are numbered without gaps for each county, in batches, and the head is signed outside', async () => {
  await add(34, 60)
  await add(19, 20)
  expect(await seal()).toBe(80)
  await add(34, 40)
  expect(await Promise.all([seal(), seal()]).then(([one, other]) => one + other)).toBe(40)
  expect(await seal()).toBe(0)
  const { rows } =
    await sql`select county_id, count(*)::int, max(number)::int from audit.link group by 1 order by 1`.execute(
      world.owner,
    )
  expect(rows).toEqual([
    { countyId: 19, count: 20, max: 20 },
    { countyId: 34, count: 100, max: 100 },
  ])
  const heads = readHeads(headFile, secret)
  expect(heads.at(-1)).toMatchObject({ county: 34, number: 100 })
  expect(await verifyAudit(keeper, heads)).toEqual({ entries: 120, faults: [] })
})

test('an entry stands or falls with the deed', async () => {
  const failing = world.database.asViewer(service('test', 34), async (tx) => {
    await audit(tx, { kind: 'membership.granted' })
    throw new Error('the deed failed')
  })
  await expect(failing).rejects.toThrow('the deed failed')
  expect(await seal()).toBe(0)
})

test('no viewer reads another county’s trail, and nobody’s login changes or takes away a row', async () => {
  const seen = (viewer: ReturnType<typeof service>) =>
    world.database.asViewer(
      viewer,
      async (tx) => (await sql`select from audit.entry`.execute(tx)).rows.length,
    )
  expect(await seen(service('test', 19))).toBe(20)
  await expect(seen(anyone(34))).rejects.toThrow('permission denied')
  const other = world.database.asViewer(service('test', 19), (tx) =>
    sql`insert into audit.entry values (34, gen_random_uuid(), 'a.b', null, 'x', '{}', '{}', now())`.execute(
      tx,
    ),
  )
  await expect(other).rejects.toThrow('row-level security')
  for (const deed of [
    sql`update audit.entry set kind = 'a.b'`,
    sql`delete from audit.entry`,
    sql`truncate audit.link`,
  ]) {
    await expect(world.database.asViewer(service('test', 34), (tx) => deed.execute(tx))).rejects.toThrow(
      'permission denied',
    )
    await expect(deed.execute(keeper)).rejects.toThrow('permission denied')
  }
})

test('1,000 of 1,000 random edits, deletions, swaps, truncations and rewritings by the owner are found', async () => {
  const heads = readHeads(headFile, secret)
  const random = seeded(20261122)
  const missed: string[] = []
  for (let round = 0; round < 1000; round += 1) {
    const county = random() < 0.5 ? 34 : 19
    const last = county === 34 ? 100 : 20
    const at = 1 + Math.floor(random() * last)
    const name = tamperings[round % tamperings.length]?.name ?? ''
    await world.owner
      .transaction()
      .execute(async (tx) => {
        const deeds = [tamperings[round % tamperings.length]?.deed(county, at, 1 + (at % last)) ?? []].flat()
        for (const deed of deeds) await deed.execute(tx)
        const { faults } = await verifyAudit(tx, heads)
        if (faults.length === 0) missed.push(`${name} ${county} ${at}`)
        throw new Undone()
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error
      })
  }
  expect(missed).toEqual([])
  expect((await verifyAudit(keeper, heads)).faults).toEqual([])
}, 300_000)

test('a head file that was changed is told, line and all', async () => {
  const whole = readFileSync(headFile, 'utf8')
  const changed = join(folder, 'changed.jsonl')
  writeFileSync(changed, whole.replace('"number":60', '"number":59'))
  expect(() => readHeads(changed, secret)).toThrow(HeadFileError)
  expect(() => readHeads(headFile, 'another secret that is long enough')).toThrow('Line 1')
})

test('a head that a crash kept from the file is appended by the next run', async () => {
  await add(34, 1)
  await sealAudit({ keeper, secret, headFile: join(folder, 'lost.jsonl') })
  expect(readHeads(headFile, secret).at(-1)?.number).toBe(100)
  await seal()
  expect(readHeads(headFile, secret).at(-1)).toMatchObject({ county: 34, number: 101 })
})

class Undone extends Error {}

const entryAt = (county: number, at: number) =>
  sql`(select entry_id from audit.link where county_id = ${county} and number = ${at})`

type Deed = (
  county: number,
  at: number,
  other: number,
) => ReturnType<typeof sql> | readonly ReturnType<typeof sql>[]
const tamperings: readonly { readonly name: string; readonly deed: Deed }[] = [
  {
    name: 'edit of a detail',
    deed: (county, at) => sql`update audit.entry set detail = detail || '{"made": -1}'
      where county_id = ${county} and id = ${entryAt(county, at)}`,
  },
  {
    name: 'edit of a moment',
    deed: (county, at) => sql`update audit.entry set happened_at = happened_at - interval '1 microsecond'
      where county_id = ${county} and id = ${entryAt(county, at)}`,
  },
  {
    name: 'edit of a subject',
    deed: (county, at) => sql`update audit.entry set subjects = array_append(subjects, 'x')
      where county_id = ${county} and id = ${entryAt(county, at)}`,
  },
  {
    name: 'deletion of an entry',
    deed: (county, at) =>
      sql`delete from audit.entry where county_id = ${county} and id = ${entryAt(county, at)}`,
  },
  {
    name: 'deletion with its link',
    deed: (county, at) => sql`with gone as (delete from audit.link
        where county_id = ${county} and number = ${at} returning entry_id)
      delete from audit.entry where county_id = ${county} and id in (select entry_id from gone)`,
  },
  {
    name: 'swap of two links',
    deed: (county, at, other) => [
      sql`update audit.link set number = number + 1000000 where county_id = ${county} and number in (${at}, ${other})`,
      sql`update audit.link set number = case when number = ${at}::int + 1000000 then ${other}::int else ${at}::int end
        where county_id = ${county} and number > 1000000`,
    ],
  },
  {
    name: 'swap of two contents',
    deed: (county, at, other) => sql`update audit.entry set detail = twin.detail, subjects = twin.subjects
      from audit.entry twin where entry.county_id = ${county} and twin.county_id = ${county}
        and entry.id = ${entryAt(county, at)} and twin.id = ${entryAt(county, other)}`,
  },
  {
    name: 'truncation',
    deed: (county, at) => sql`delete from audit.link where county_id = ${county} and number >= ${at}`,
  },
  { name: 'all of a county gone', deed: (county) => sql`delete from audit.link where county_id = ${county}` },
  {
    name: 'a chain rewritten from a number on',
    deed: (
      county,
      at,
    ) => sql`update audit.link set hash = encode(sha256(convert_to(hash || ${at}::text, 'UTF8')), 'hex')
      where county_id = ${county} and number >= ${at}`,
  },
]

/** Mulberry32: the same thousand rounds each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
