import { AsyncLocalStorage } from 'node:async_hooks'
import { CamelCasePlugin, Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { type Entry, insertEntries } from './audit/entry.queries.ts'
import type { ReadTrace } from './audit/read-trace.ts'
import { Forbidden } from './errors.ts'
import { KeepingClient, kept } from './kept-statements.ts'
import { meterPlugin, type RowMeter } from './row-meter.ts'
import { type CalendarDate, dateIn } from './time.ts'
import type { Viewer } from './viewer.ts'

// A day stays the text it is (a Date would move it across midnight), and a bigint count is a number here.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

type Tables = Record<string, never>

/** A transaction that knows who is looking and what day it is. There is no other door to the data. */
export type Tx = Transaction<Tables> & {
  readonly viewer: Viewer
  readonly now: Date
  readonly today: CalendarDate
  /** What a guest's transaction returned so far; undefined for everyone else, whose rows nobody counts. */
  readonly meter?: RowMeter
  /** Lines of the trail that are written with the next fact, or when the work is done. */
  readonly owed?: Entry[]
  /** What a request of someone who is known has read so far; the trail tells of it before the answer goes out. */
  readonly trace?: ReadTrace
}

export type Database = {
  /** Runs the work in one transaction, as this viewer. A nested call throws. */
  asViewer<Result>(viewer: Viewer, work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** The door that all requests share, where this one is of a single request: what is kept in memory is kept for that. */
  readonly shared?: Database
}

export type OpenDatabase = Database & {
  close(): Promise<void>
}

export type Clock = () => Date
export const systemClock: Clock = () => new Date()
/** The zone in which a California school day begins and ends. */
export const timeZone = 'America/Los_Angeles'

/** One pool for each side of the wall; neither login may become the other's role. */
export function openDatabase(
  urls: { school: string; clinic: string },
  clock = systemClock,
  max = 8,
): OpenDatabase {
  const school = connect(urls.school, max)
  const clinic = connect(urls.clinic, max)
  return {
    asViewer: (viewer, work) =>
      runAs(viewer.databaseRole.startsWith('app_clinic') ? clinic : school, viewer, clock(), work),
    close: async () => {
      await Promise.all([school.destroy(), clinic.destroy()])
    },
  }
}

/** A Kysely over one login. Only `migrate`, backups and tests use it directly. */
export function connect(url: string, max = 8): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    Client: KeepingClient,
  })
  // An idle connection that breaks is replaced by the next request; without a listener it would end the process.
  pool.on('error', () => {})
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

/** So many schools at most, and their rows are reached by an index one after another, not gathered page by page. */
const fewSchools = 100

/** What a transaction is told of its viewer, by setting. `null` is the server's own value. */
export const settingsOf = (viewer: Viewer): readonly (readonly [setting: string, value: string | null])[] => [
  ['role', viewer.databaseRole],
  ['app.person', viewer.personId ?? ''],
  ['app.county', viewer.county === null ? '' : String(viewer.county)],
  ['app.schools', `{${viewer.schools.join(',')}}`],
  ['app.roles', `{${viewer.roles.join(',')}}`],
  // A policy's list of schools is ten long to the planner, however long it is: that it is short, only we can tell it.
  ['random_page_cost', viewer.schools.length > 0 && viewer.schools.length <= fewSchools ? '1.1' : null],
]

const inside = new AsyncLocalStorage<true>()

async function runAs<Result>(
  side: Kysely<Tables>,
  viewer: Viewer,
  now: Date,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  // A second transaction inside the first would not see its rows, and could wait for it for ever.
  if (inside.getStore()) throw new Error('asViewer inside asViewer: pass the transaction instead')
  return inside.run(true, () =>
    side.transaction().execute(async (tx) => {
      const settings = settingsOf(viewer).map(([name, value]) => sql`set_config(${name}, ${value}, true)`)
      await sql`${kept}select ${sql.join(settings)}`.execute(tx)
      const owed: Entry[] = []
      const known = { viewer, now, today: dateIn(timeZone, now), owed }
      const whole = async (known: Tx) => {
        const result = await work(known)
        if (owed.length > 0) await insertEntries(tx, owed, now)
        return result
      }
      return viewer.guest === undefined
        ? whole(Object.assign(tx, known))
        : asGuest(tx, viewer.guest.rowsLeft, (counted, meter) =>
            whole(Object.assign(counted, { ...known, meter })),
          )
    }),
  )
}

/** A guest's transaction writes nothing and returns no more rows than they have left. */
async function asGuest<Result>(
  tx: Transaction<Tables>,
  most: number,
  work: (counted: Transaction<Tables>, meter: RowMeter) => Promise<Result>,
): Promise<Result> {
  await sql`set transaction read only`.execute(tx)
  const meter: RowMeter = { rows: 0, tables: new Set() }
  try {
    return await work(tx.withPlugin(meterPlugin(meter, most)), meter)
  } catch (error) {
    // A form that would write: to a guest it is a closed door, as it is to whoever lacks the role.
    if (error instanceof pg.DatabaseError && error.code === readOnly) throw new Forbidden()
    throw error
  }
}

// PostgreSQL's code of read_only_sql_transaction (appendix A of its manual).
const readOnly = '25006'

/** All rows of a query. */
export async function rows<Row>(tx: Tx, query: RawBuilder<Row>): Promise<readonly Row[]> {
  return (await query.execute(tx)).rows
}

/** The first row of a query, if there is one. */
export async function row<Row>(tx: Tx, query: RawBuilder<Row>): Promise<Row | undefined> {
  return (await query.execute(tx)).rows[0]
}
