import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { roles } from './agreement.ts'
import { type DatabaseDecider, openDatabaseDecider } from './database-decider.ts'
import { fillPlaces, type PlaceDecider, placeLookers, smallWorld } from './place-decider.ts'
import { placeModel } from './place-model.ts'

let world: World
let database: DatabaseDecider
let places: PlaceDecider
beforeAll(async () => {
  world = await freshDatabase()
  database = await openDatabaseDecider(world)
  places = await fillPlaces(database, smallWorld())
}, 300_000)
afterAll(async () => {
  await database?.close()
  await world?.close()
})

type Policy = {
  readonly table: string
  readonly name: string
  readonly command: 'SELECT' | 'INSERT' | 'ALL'
  readonly permissive: 'PERMISSIVE' | 'RESTRICTIVE'
  readonly using: string | null
  readonly check: string | null
  readonly roles: readonly string[]
}
type Mutant = {
  readonly policy: Policy
  readonly how: string
  readonly sql: string
  readonly roles: readonly string[]
}

async function policies(): Promise<readonly Policy[]> {
  const { rows } = await database.client.query<Policy>(
    `select schemaname || '.' || tablename as table, policyname as name, cmd as command, permissive, qual as using,
       with_check as check, roles::text[] as roles
     from pg_policies where cmd in ('SELECT', 'INSERT', 'ALL') and schemaname || '.' || tablename = any($1)
       and exists (select from unnest(roles) as role where role like 'app\\_%') order by 1, 2`,
    [places.tables],
  )
  return rows
}

/** Conditions that an expression joins by AND, as the catalog writes it: `((a) AND (b))`. */
function conjuncts(text: string): readonly string[] {
  const inner = text.startsWith('(') && closing(text, 0) === text.length - 1 ? text.slice(1, -1) : text
  const parts: string[] = []
  let [from, depth] = [0, 0]
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '(') depth += 1
    if (inner[at] === ')') depth -= 1
    if (depth === 0 && inner.startsWith(' AND ', at)) {
      parts.push(inner.slice(from, at))
      from = at + 5
    }
  }
  return [...parts, inner.slice(from)]
}

function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** Conditions that another one holds as well, so that nothing opens without them. */
const heldTwice: readonly string[] = [
  // The check that is undone is looked for under its own table's policies, which show those of the county alone.
  'connect.check_undoing add_as_oneself: with check without (county_id = ( SELECT app.county() AS county))',
]

/** A policy with its condition, each part of it, or its roles taken away. */
function mutantsOf(policy: Policy): readonly Mutant[] {
  const { table, name, command, using, check } = policy
  const broken = (how: string, rest: string, among: readonly string[] = policy.roles): Mutant => ({
    policy,
    how,
    sql: `alter policy "${name}" on ${table} ${rest}`,
    roles: among,
  })
  const found: Mutant[] = []
  for (const [clause, text] of [
    ['using', using],
    ['with check', check],
  ] as const) {
    // What a row must be to be changed is the other clause of the same policy, and no matter of reading and adding.
    if (text === null || text === 'true') continue
    found.push(broken(`${clause} dropped`, `${clause} (true)`))
    // One that only takes away lets nothing in by itself.
    if (policy.permissive === 'PERMISSIVE')
      found.push(broken(`${clause} of one county more`, `${clause} ((${text}) or county_id = 19)`))
    const parts = conjuncts(text)
    if (parts.length > 1)
      for (const part of parts) {
        const others = parts.filter((one) => one !== part)
        found.push(broken(`${clause} without ${part.slice(0, 60)}`, `${clause} (${others.join(' and ')})`))
      }
  }
  const all = roles.join(', ')
  // A condition that asks another table shows nothing to a role to which that table is closed.
  const asksAnother = /\bFROM\b|convene\.\w+\(/.test(using ?? '')
  if (command === 'SELECT' && policy.roles.length < roles.length && !asksAnother)
    found.push(
      broken(
        'every role',
        `to ${all}; grant select on ${table} to ${all}; grant usage on schema ${table.split('.')[0]} to ${all}`,
        roles,
      ),
    )
  return found
}

/** Whether the deciders part over the policy's table, asked as whom it is for. */
async function isCaught({ policy, roles: among }: Mutant): Promise<boolean> {
  for (const who of placeLookers.filter(({ role }) => among.includes(role))) {
    if (policy.command !== 'INSERT' && (await places.readsWrong(policy.table, who)).length > 0) return true
    if (policy.command !== 'SELECT' && (await places.addsWrong(policy.table, who)).length > 0) return true
  }
  return false
}

test('a policy that looks at places is caught without any one of its conditions', async () => {
  const missed: string[] = []
  let broken = 0
  for (const policy of await policies())
    for (const mutant of mutantsOf(policy)) {
      broken += 1
      const caught = await database.undone(async () => {
        await database.client.query(mutant.sql)
        return isCaught(mutant)
      })
      if (!caught) missed.push(`${policy.table} ${policy.name}: ${mutant.how}`)
    }
  console.info(`${broken} broken policies of places, ${missed.length} not caught`)
  expect(missed).toEqual(heldTwice)
  expect(broken).toBeGreaterThanOrEqual(300)
  expect(Object.keys(placeModel).length).toBeGreaterThan(50)
}, 600_000)
