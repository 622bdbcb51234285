import pg from 'pg'
import { fixFormats, listReferences } from '../backup/backup.queries.ts'
import { parentsFirst } from '../backup/table-order.ts'
import { DatabaseTrouble } from '../postgres/trouble.ts'
import {
  countRows,
  deleteById,
  deleteRows,
  deleteUnreferenced,
  findTrailEnd,
  listCountyTables,
  listPointedAt,
  listPointers,
  restTriggers,
  wakeTriggers,
} from './erase.queries.ts'

export type CountyRows = { readonly table: string; readonly rows: number }

/** What was erased: every table with a county's rows, counted before and found empty after. */
export type Erasure = {
  readonly county: number
  /** ISO 8601, UTC. */
  readonly erasedAt: string
  /** Tables that held rows of the county. */
  readonly tables: readonly CountyRows[]
  /** Tables that were looked through, those without a row included. */
  readonly lookedThrough: number
  /** People, with their accounts, whom nothing else refers to. */
  readonly people: number
  readonly trail: { readonly number: number; readonly head: string } | null
}

/** Where people stand, who are nobody's alone: a person of two counties stays while one of them does. */
export type PeopleTables = { readonly people: string; readonly accounts: string }

/** How many rows a county has, by table; those that hold some. Nothing changes. */
export function countCounty(ownerUrl: string, county: number): Promise<readonly CountyRows[]> {
  return withClient(ownerUrl, async (client) => held(await count(client, county)))
}

/**
 * Deletes every row of a county and every person who was there alone, in one transaction, and counts again before it
 * commits; then frees the space. What a copy outside the database holds, it cannot reach.
 * @throws DatabaseTrouble when a row would stay; then nothing was erased.
 */
export function eraseCounty(
  ownerUrl: string,
  county: number,
  { people, accounts }: PeopleTables,
  now: Date,
): Promise<Erasure> {
  return withClient(ownerUrl, async (client) => {
    await client.query('begin')
    const before = await count(client, county)
    const tables = before.map(({ table }) => table)
    await restTriggers(client, tables)
    const trail = await findTrailEnd(client, county)
    const pointers = await listPointers(client, people)
    const known = await listPointedAt(client, pointers, county)
    const childrenFirst = parentsFirst(tables, await listReferences(client)).toReversed()
    for (const table of childrenFirst) await deleteRows(client, table, county)
    const gone = await deleteUnreferenced(client, people, pointers, known)
    await deleteById(client, accounts, gone)
    const left = held(await count(client, county))
    if (left.length > 0)
      throw new DatabaseTrouble(
        `${left.map(({ table }) => table).join(', ')} would keep rows of the county; nothing was erased.`,
      )
    await wakeTriggers(client, tables)
    await client.query('commit')
    for (const { table } of held(before)) await client.query(`vacuum (full, analyze) ${table}`)
    return {
      county,
      erasedAt: now.toISOString(),
      tables: held(before),
      lookedThrough: tables.length,
      people: gone.length,
      trail,
    }
  })
}

const held = (rows: readonly CountyRows[]): readonly CountyRows[] => rows.filter(({ rows }) => rows > 0)

async function count(client: pg.Client, county: number): Promise<readonly CountyRows[]> {
  const counted: CountyRows[] = []
  for (const table of await listCountyTables(client))
    counted.push({ table, rows: await countRows(client, table, county) })
  return counted
}

async function withClient<Result>(
  ownerUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await fixFormats(client)
    return await work(client)
  } finally {
    await client.end()
  }
}
