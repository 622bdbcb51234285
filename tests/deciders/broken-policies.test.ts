import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { addsTooMuch, disagreements, everyLooker, roles } from './agreement.ts'
import {
  type DatabaseDecider,
  openDatabaseDecider,
  people,
  type SeededTable,
  schools,
} from './database-decider.ts'
import { readAnywhere, rowModel } from './row-model.ts'

let world: World
let database: DatabaseDecider
beforeAll(async () => {
  world = await freshDatabase()
  database = await openDatabaseDecider(world)
}, 300_000)
afterAll(async () => {
  await database?.close()
  await world?.close()
})

type Policy = {
  readonly table: string
  readonly name: string
  readonly command: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'ALL'
  readonly using: string | null
  readonly check: string | null
  readonly roles: readonly string[]
}

/** Every policy of a viewer's role that reads or adds. One that only takes away is broken in broken-places.test.ts. */
async function policies(): Promise<readonly Policy[]> {
  const { rows } = await database.client.query<Policy>(`
    select schemaname || '.' || tablename as table, policyname as name, cmd as command, qual as using, with_check as check,
      roles::text[] as roles
    from pg_policies where permissive = 'PERMISSIVE' and cmd in ('SELECT', 'INSERT', 'ALL') and exists (
      select from unnest(roles) as role where role like 'app\\_%') order by 1, 2`)
  return rows
}

type Mutant = { readonly how: string; readonly sql: string }

/** One policy, broken on purpose in each way that would show more, or take more, than was meant. */
function mutantsOf({ table, name, command, using, check }: Policy): readonly Mutant[] {
  const alter = `alter policy "${name}" on ${table}`
  const found: Mutant[] = []
  const open = table in readAnywhere && !(table in rowModel)
  if (command !== 'INSERT' && using !== null && using !== 'true' && !open) {
    found.push({ how: 'condition dropped', sql: `${alter} using (true)` })
    found.push({ how: 'one county more', sql: `${alter} using ((${using}) or county_id = 19)` })
    found.push({
      how: 'turned round',
      sql: `${alter} using (county_id <> coalesce((select app.county()), -1))`,
    })
    found.push({
      how: 'county 0 for no county',
      sql: `${alter} using (county_id = coalesce((select app.county()), 0))`,
    })
  }
  if (command !== 'SELECT' && check !== null) {
    found.push({ how: 'check dropped', sql: `${alter} with check (true)` })
    found.push({ how: 'check of one county more', sql: `${alter} with check ((${check}) or county_id = 19)` })
  }
  if (command === 'SELECT' && opensToMore(table, using ?? ''))
    found.push({
      how: 'every role',
      sql: `${alter} to ${roles.join(', ')}; grant select on ${table} to ${roles.join(', ')};
        grant usage on schema ${table.split('.')[0]} to ${roles.join(', ')}`,
    })
  return found
}

/**
 * Whether a policy would show more if it were every role's. Not where every role reads the county's rows already; nor where
 * the condition asks another table, or a column that the seeded rows leave empty, and so shows nothing to anyone.
 */
function opensToMore(table: string, using: string): boolean {
  const rules = rowModel[table]
  const open = roles.every((role) => rules?.read[role]?.some((rule) => rule === 'county' || rule === 'all'))
  const asked = using.replaceAll(/app\.\w+\(\)|'[^']*'|::\w+|\bas \w+/gi, '').match(/[a-z_]{3,}/gi) ?? []
  const known = ['select', 'and', 'county_id', 'person_id', 'null', 'coalesce', 'true']
  return rules !== undefined && !open && asked.every((word) => known.includes(word.toLowerCase()))
}

/** Whether the deciders part over a table, asked as the roles a policy is for, or as every role. */
async function isCaught(table: SeededTable, command: Policy['command'], among: readonly string[] = roles) {
  if (command !== 'INSERT')
    for (const looker of everyLooker.filter(({ role }) => among.includes(role)))
      if ((await disagreements(database, table, looker)).length > 0) return true
  if (command !== 'SELECT')
    for (const role of roles.filter((one) => among.includes(one))) {
      const looker = { role, county: 34, person: people[0] ?? null, schools }
      if ((await addsTooMuch(database, table, looker)).length > 0) return true
    }
  return false
}

test('every policy broken on purpose is caught, and every one is whole again after it', async () => {
  const tables = new Map(database.tables.map((table) => [table.name, table]))
  const missed: string[] = []
  let broken = 0
  for (const policy of await policies()) {
    const table = tables.get(policy.table)
    if (table === undefined) continue
    for (const { how, sql } of mutantsOf(policy)) {
      broken += 1
      const caught = await database.undone(async () => {
        await database.client.query(sql)
        return isCaught(table, policy.command, how === 'every role' ? roles : policy.roles)
      })
      if (!caught) missed.push(`${policy.table} ${policy.name}: ${how}`)
    }
  }
  console.info(`${broken} broken policies, ${missed.length} not caught`)
  expect(missed).toEqual([])
  expect(broken).toBeGreaterThanOrEqual(100)
  for (const table of database.tables) expect(await isCaught(table, 'SELECT'), table.name).toBe(false)
}, 600_000)
