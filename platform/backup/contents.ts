import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { DatabaseTrouble } from '../postgres/trouble.ts'
import type { Sequence } from './backup.queries.ts'
import type { BackupKey } from './backup-key.ts'
import { decodeFrames, type Frame } from './frames.ts'
import { unseal } from './sealed-file.ts'

/** What a backup says, in this order; after each `table` come its rows and then its `rows`. */
export type Said =
  | { readonly is: 'backup'; readonly about: About }
  | {
      readonly is: 'table'
      readonly schema: string
      readonly name: string
      readonly columns: readonly string[]
    }
  | { readonly is: 'rows'; readonly count: number; readonly hash: string }
  | { readonly is: 'end'; readonly sequences: readonly Sequence[] }

export type About = {
  readonly appVersion: string
  readonly madeAt: string
  readonly postgres: string
  /** Migrations that the database had, in their order. */
  readonly migrations: readonly string[]
}

export type TableSummary = {
  /** `schema.table` */
  readonly table: string
  readonly rows: number
  readonly hash: string
}
export type BackupSummary = About & { readonly tables: readonly TableSummary[] }

/** The frames of a backup file, decrypted. Ends only after the whole file has proved unchanged. */
export async function* readFrames(file: string, key: BackupKey): AsyncGenerator<Frame<Said>> {
  const unpacked = createZstdDecompress()
  const feeding = pipeline(Readable.from(unseal(file, key)), unpacked)
  // What goes wrong with the file comes out of `unpacked` too, and is thrown from there.
  feeding.catch(() => {})
  yield* decodeFrames<Said>(unpacked)
  await feeding
}

/** Reads a backup from its first byte to its last, so that nothing is begun with a file that is not whole. */
export async function inspectBackup(file: string, key: BackupKey): Promise<BackupSummary> {
  let about: About | undefined
  let table: string | undefined
  let ended = false
  const tables: TableSummary[] = []
  for await (const frame of readFrames(file, key)) {
    if (frame.kind === 'rows') continue
    const { said } = frame
    if (said.is === 'backup') about = said.about
    if (said.is === 'table') table = `${said.schema}.${said.name}`
    if (said.is === 'rows' && table) tables.push({ table, rows: said.count, hash: said.hash })
    if (said.is === 'end') ended = true
  }
  if (!about || !ended) throw new DatabaseTrouble(`${file} is no whole backup; make a new one.`)
  return { ...about, tables }
}
