import pg from 'pg'
import { describeTables, kindOf } from '#db/describe-tables.ts'
import { newId } from '#platform/ids.ts'
import { testServer, type World } from '#tests/world/fresh-database.ts'
import type { Looker, Row } from './row-model.ts'

export const counties = [0, 19, 34] as const
export const people = [newId(), newId()]
export const schools = [newId(), newId()]

export type SeededTable = { readonly name: string; readonly rows: readonly Row[]; readonly persons: boolean }

/** The second decider: the database itself, asked under the role of who looks. Nothing of it outlives `close`. */
export type DatabaseDecider = {
  readonly tables: readonly SeededTable[]
  readonly client: pg.Client
  /** The rows that a table shows someone, each as `county person`. */
  shown(table: SeededTable, looker: Looker): Promise<ReadonlySet<string>>
  /** Whether the database takes a row of this county from someone. */
  takes(table: SeededTable, looker: Looker, county: number): Promise<boolean>
  /** Works inside a savepoint that is rolled back whatever happens. */
  undone<Result>(work: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

export const keyOf = ({ county, person }: Row): string => `${county} ${person ?? ''}`

/** Begins a transaction in which every county table holds a row of each county and person, and no check hinders that. */
export async function openDatabaseDecider(world: World): Promise<DatabaseDecider> {
  const url = new URL((await testServer()).superuserUrl)
  url.pathname = new URL(world.ownerUrl).pathname
  const client = new pg.Client({ connectionString: url.toString() })
  await client.connect()
  const facts = (await describeTables(client)).filter((table) => kindOf(table) === 'County')
  await client.query('begin')
  await client.query(`set local session_replication_role = replica`)
  const tables: SeededTable[] = []
  for (const { name } of facts) tables.push(await seed(client, name))
  const as = ({ role, county, person, schools: listed, roles = [] }: Looker) =>
    client.query(
      `select set_config('role', $1, true), set_config('app.county', $2, true), set_config('app.person', $3, true),
         set_config('app.schools', $4, true), set_config('app.roles', $5, true)`,
      [
        role,
        county === null ? '' : String(county),
        person ?? '',
        `{${listed.join(',')}}`,
        `{${roles.join(',')}}`,
      ],
    )
  const undone: DatabaseDecider['undone'] = async (work) => {
    await client.query('savepoint undone')
    try {
      return await work()
    } finally {
      await client.query('rollback to savepoint undone; release savepoint undone')
    }
  }
  return {
    tables,
    client,
    undone,
    shown: (table, looker) =>
      undone(async () => {
        if (!(await mayRead(client, table.name, looker.role, 'county_id'))) return new Set()
        const named = table.persons && (await mayRead(client, table.name, looker.role, 'person_id'))
        await as(looker)
        const text = `select distinct county_id as county, ${named ? 'person_id' : 'null'} as person from ${table.name}`
        const { rows } = await client.query<Row>(text).catch(refusedIsEmpty)
        // Where the person may not be read, a county's row stands for all of that county.
        if (named || !table.persons) return new Set(rows.map(keyOf))
        const seen = new Set(rows.map(({ county }) => county))
        return new Set(table.rows.filter(({ county }) => seen.has(county)).map(keyOf))
      }),
    takes: (table, looker, county) =>
      undone(async () => {
        await as(looker)
        try {
          await client.query(`insert into ${table.name} (county_id) values ($1)`, [county])
          return true
        } catch (error) {
          if (error instanceof pg.DatabaseError && error.code === '42501') return false
          throw error
        }
      }),
    close: async () => {
      await client.query('rollback')
      await client.end()
    },
  }
}

/** A refusal shows nothing; anything else is a fault of this test. */
export function refusedIsEmpty(error: unknown): { readonly rows: readonly never[] } {
  if (error instanceof pg.DatabaseError && error.code === '42501') return { rows: [] }
  throw error
}

async function mayRead(client: pg.Client, table: string, role: string, column: string): Promise<boolean> {
  const { rows } = await client.query(
    `select has_schema_privilege($1, split_part($2, '.', 1), 'usage')
       and has_column_privilege($1, $2, $3, 'select') as may`,
    [role, table, column],
  )
  return rows[0]?.may === true
}

/** Takes every check off a table and gives it a row of each county and person; the transaction gives them back. */
async function seed(client: pg.Client, name: string): Promise<SeededTable> {
  await client.query(`truncate ${name} cascade`)
  const { rows: held } = await client.query(
    `select conname from pg_constraint where conrelid = $1::regclass order by contype = 'p'`,
    [name],
  )
  for (const { conname } of held)
    await client.query(`alter table ${name} drop constraint if exists "${conname}" cascade`)
  const { rows: columns } = await client.query(
    `select attname, attnotnull from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`,
    [name],
  )
  for (const { attname, attnotnull } of columns)
    if (attnotnull) await client.query(`alter table ${name} alter column "${attname}" drop not null`)
  const has = (column: string) => columns.some(({ attname }) => attname === column)
  const persons = has('person_id') ? people : [null]
  const rows = counties.flatMap((county) => persons.map((person) => ({ county, person })))
  await fill(client, name, rows)
  return { name, rows, persons: has('person_id') }
}

/** Puts rows into a seeded table, of which nothing but county and person is told. */
export async function fill(client: pg.Client, name: string, rows: readonly Row[]): Promise<void> {
  const named = rows.some(({ person }) => person !== null)
  await client.query(
    `insert into ${name} (county_id${named ? ', person_id' : ''})
     select county${named ? ', person' : ''} from unnest($1::int[], $2::uuid[]) as given(county, person)`,
    [rows.map(({ county }) => county), rows.map(({ person }) => person)],
  )
}
