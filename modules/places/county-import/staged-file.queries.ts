import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { ImportId } from './county-import.ts'

/** Bytes of one row; a file of many megabytes is many rows, so that no statement is as large as the file. */
const partBytes = 1_000_000

export async function insertStagedFile(
  tx: Tx,
  importId: ImportId,
  number: number,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  const parts = Math.max(1, Math.ceil(bytes.length / partBytes))
  for (let part = 0; part < parts; part += 1) {
    const content = Buffer.from(bytes.subarray(part * partBytes, (part + 1) * partBytes))
    await sql`
      insert into places.import_file_part (county_id, import_id, file_number, part_number, file, content)
      values (${tx.viewer.county}, ${importId}, ${number}, ${part}, ${file}, ${content})`.execute(tx)
  }
}

export type StagedFile = { readonly file: string; readonly parts: readonly Uint8Array[] }

/** The files of a staged import as they came. */
export async function listStagedFiles(tx: Tx, importId: ImportId): Promise<readonly StagedFile[]> {
  const found = await rows(
    tx,
    sql<{ fileNumber: number; file: string; content: Buffer }>`
    select file_number, file, content from places.import_file_part
    where county_id = ${tx.viewer.county} and import_id = ${importId} order by file_number, part_number`,
  )
  const files = new Map<number, { file: string; parts: Uint8Array[] }>()
  for (const { fileNumber, file, content } of found) {
    const known = files.get(fileNumber)
    if (known === undefined) files.set(fileNumber, { file, parts: [content] })
    else known.parts.push(content)
  }
  return [...files.values()]
}

export async function deleteStagedFiles(tx: Tx, importId: ImportId): Promise<void> {
  await sql`delete from places.import_file_part
    where county_id = ${tx.viewer.county} and import_id = ${importId}`.execute(tx)
}

/** Drops the imports that wait, with their files: there is one dry run at a time, and it has been replaced. */
export async function deleteStagedImports(tx: Tx): Promise<number> {
  const dropped = await rows(
    tx,
    sql`delete from places.county_import
    where county_id = ${tx.viewer.county} and not exists (
      select from places.county_import_application application
      where application.county_id = county_import.county_id and application.import_id = county_import.id)
    returning id`,
  )
  return dropped.length
}
