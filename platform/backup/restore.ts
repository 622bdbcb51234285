import pg from 'pg'
import { DatabaseTrouble } from '../postgres/trouble.ts'
import {
  closeAfterLoading,
  copyInto,
  copyOutOf,
  dropSchemas,
  fixFormats,
  fullName,
  listMigrations,
  listSchemas,
  listTables,
  openForLoading,
  setSequence,
  type Table,
} from './backup.queries.ts'
import type { BackupKey } from './backup-key.ts'
import { type BackupSummary, inspectBackup, readFrames, type Said } from './contents.ts'
import { copyIn, copyOut } from './copy-rows.ts'
import type { Frame } from './frames.ts'
import { RowHash } from './row-hash.ts'

export type RestoreOrder = {
  readonly file: string
  /** The owner's login to an empty database, on any server. */
  readonly ownerUrl: string
  readonly key: BackupKey
  /** Runs the first `count` migrations, or those that are still missing of them; all of them without a count. */
  readonly migrate: (ownerUrl: string, count?: number) => Promise<unknown>
}

/**
 * Brings a backup into an empty database: migrated as far as the backup's was, filled in one transaction,
 * counted and compared row by row, and then migrated to today. If anything fails the database is empty again.
 */
export async function restore(order: RestoreOrder): Promise<BackupSummary> {
  const summary = await inspectBackup(order.file, order.key)
  const client = new pg.Client({ connectionString: order.ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await fixFormats(client)
    const occupied = await listSchemas(client)
    const strangers = occupied.filter((name) => name !== 'public')
    if (occupied.length > 0) {
      throw new DatabaseTrouble(
        `The database is not empty (it has ${strangers.join(', ') || 'tables in public'}); restore into an empty one.`,
      )
    }
    await fill(client, order, summary)
  } finally {
    await client.end()
  }
  await order.migrate(order.ownerUrl)
  return summary
}

async function fill(client: pg.Client, order: RestoreOrder, summary: BackupSummary): Promise<void> {
  try {
    await order.migrate(order.ownerUrl, summary.migrations.length)
    compareMigrations(await listMigrations(client), summary)
    await client.query('begin')
    const tables = await listTables(client)
    await openForLoading(client, tables)
    await load(client, order, tables)
    await compareRows(client, tables, summary)
    await closeAfterLoading(client, tables)
    await client.query('commit')
  } catch (error) {
    await emptyAgain(client).catch(() => {})
    throw error
  }
  await client.query('analyze')
}

async function emptyAgain(client: pg.Client): Promise<void> {
  await client.query('rollback')
  await dropSchemas(client, await listSchemas(client))
}

function compareMigrations(here: readonly string[], { migrations, appVersion }: BackupSummary): void {
  const missing = migrations.find((name, index) => here[index] !== name)
  if (missing !== undefined) {
    throw new DatabaseTrouble(
      `The backup was made by version ${appVersion}, which has the migration ${missing}; this version does not. Restore it with that version or a newer one.`,
    )
  }
  if (here.length > migrations.length) {
    throw new DatabaseTrouble(
      `The backup was made by version ${appVersion}, before the migration ${here[migrations.length]}; restore it with that version, and then upgrade.`,
    )
  }
}

async function load(client: pg.Client, { file, key }: RestoreOrder, tables: readonly Table[]): Promise<void> {
  const frames = readFrames(file, key)
  for (let next = await frames.next(); !next.done; next = await frames.next()) {
    const frame = next.value
    if (frame.kind === 'rows')
      throw new DatabaseTrouble(`${file} has rows outside a table; make a new backup.`)
    if (frame.said.is === 'table') {
      await copyIn(client, copyInto(tableLike(frame.said, tables)), rowsUntilSaid(frames))
    }
    if (frame.said.is === 'end')
      for (const sequence of frame.said.sequences) await setSequence(client, sequence)
  }
}

function tableLike(said: Extract<Said, { is: 'table' }>, tables: readonly Table[]): Table {
  const table = tables.find((one) => fullName(one) === fullName(said))
  if (table?.columns.join() === said.columns.join()) return table
  throw new DatabaseTrouble(
    `The backup's table ${fullName(said)} does not fit the one that the migrations make.`,
  )
}

/** The rows of one table; the statement that ends them is taken too. */
async function* rowsUntilSaid(frames: AsyncGenerator<Frame<Said>>): AsyncGenerator<Buffer> {
  for (let next = await frames.next(); !next.done && next.value.kind === 'rows'; next = await frames.next()) {
    yield next.value.rows
  }
}

/** What is in the database now against what was in the other one then. */
async function compareRows(
  client: pg.Client,
  tables: readonly Table[],
  summary: BackupSummary,
): Promise<void> {
  const expected = new Map(summary.tables.map(({ table, rows, hash }) => [table, `${rows} ${hash}`]))
  for (const table of tables) {
    const name = fullName(table)
    const hash = new RowHash()
    for await (const _ of copyOut(client, copyOutOf(table), hash));
    if (expected.get(name) !== `${hash.count} ${hash.text()}`) {
      throw new DatabaseTrouble(
        `After the restore ${name} did not hold the rows of the backup; nothing was kept.`,
      )
    }
    expected.delete(name)
  }
  const [lacking] = expected.keys()
  if (lacking !== undefined)
    throw new DatabaseTrouble(`The backup's table ${lacking} is not made by the migrations.`)
}
