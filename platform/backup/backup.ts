import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import pg from 'pg'
import { DatabaseTrouble } from '../postgres/trouble.ts'
import {
  copyOutOf,
  fixFormats,
  fullName,
  listHalfSeen,
  listMigrations,
  listReferences,
  listSequences,
  listTables,
  type Table,
} from './backup.queries.ts'
import type { BackupKey } from './backup-key.ts'
import type { About, BackupSummary, Said, TableSummary } from './contents.ts'
import { copyOut } from './copy-rows.ts'
import { encodeFrame } from './frames.ts'
import { RowHash } from './row-hash.ts'
import { seal } from './sealed-file.ts'
import { parentsFirst } from './table-order.ts'

export type BackupOrder = {
  /** The owner's login, who sees every row. */
  readonly ownerUrl: string
  readonly file: string
  readonly key: BackupKey
  readonly appVersion: string
  readonly now: Date
}

/**
 * Writes all rows of one moment, compressed and encrypted, to a new file that any PostgreSQL 15 or newer can
 * take in. The file appears under its name only when it is whole and on the disk.
 */
export async function backup(order: BackupOrder): Promise<BackupSummary> {
  if (existsSync(order.file)) throw new DatabaseTrouble(`${order.file} exists already; give another name.`)
  const client = new pg.Client({ connectionString: order.ownerUrl })
  client.on('error', () => {})
  await client.connect()
  const unfinished = `${order.file}.unfinished`
  try {
    await fixFormats(client)
    await client.query('begin isolation level repeatable read read only')
    const about = await describe(client, order)
    const tables: TableSummary[] = []
    const packed = createZstdCompress()
    await Promise.all([
      pipeline(Readable.from(contents(client, about, tables)), packed),
      write(unfinished, seal(packed, order.key)),
    ])
    await rename(unfinished, order.file)
    return { ...about, tables }
  } finally {
    await rm(unfinished, { force: true })
    await client.end()
  }
}

async function describe(client: pg.Client, order: BackupOrder): Promise<About> {
  const halfSeen = await listHalfSeen(client)
  if (halfSeen.length > 0) {
    throw new DatabaseTrouble(
      `This login may not see every row of ${halfSeen.join(', ')}; back up as the owner of the tables.`,
    )
  }
  const version = await client.query<{ server_version: string }>('show server_version')
  return {
    appVersion: order.appVersion,
    madeAt: order.now.toISOString(),
    postgres: version.rows[0]?.server_version ?? '',
    migrations: await listMigrations(client),
  }
}

async function* contents(client: pg.Client, about: About, tables: TableSummary[]): AsyncGenerator<Buffer> {
  const say = (said: Said) => encodeFrame({ kind: 'said', said })
  yield say({ is: 'backup', about })
  for (const table of await tablesInOrder(client)) {
    const { schema, name, columns } = table
    const hash = new RowHash()
    yield say({ is: 'table', schema, name, columns })
    for await (const rows of copyOut(client, copyOutOf(table), hash))
      yield encodeFrame({ kind: 'rows', rows })
    yield say({ is: 'rows', count: hash.count, hash: hash.text() })
    tables.push({ table: fullName(table), rows: hash.count, hash: hash.text() })
  }
  yield say({ is: 'end', sequences: await listSequences(client) })
}

/** Written so that a restore, which reads once from start to end, meets each row after those it refers to. */
async function tablesInOrder(client: pg.Client): Promise<readonly Table[]> {
  const tables = new Map((await listTables(client)).map((table) => [fullName(table), table]))
  const order = parentsFirst([...tables.keys()], await listReferences(client))
  return order.flatMap((name) => tables.get(name) ?? [])
}

async function write(file: string, content: AsyncIterable<Buffer>): Promise<void> {
  const handle = await open(file, 'w', 0o600).catch(() => {
    throw new DatabaseTrouble(`${file} cannot be written; does its folder exist?`)
  })
  try {
    for await (const piece of content) await handle.write(piece)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
