import { type Database, type Tx, timeZone } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { dateIn } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { type Applied, applyImport, rehearseImport } from './apply-import.ts'
import { countyImportPolicy } from './county-import.policy.ts'
import { findImport, findLastImport, holdCounty, insertImport } from './county-import.queries.ts'
import type { ImportId, ImportOutcome, ImportReport } from './county-import.ts'
import { type PublicFile, readPublicFiles } from './read-public-files.ts'
import {
  deleteStagedFiles,
  deleteStagedImports,
  insertStagedFile,
  listStagedFiles,
} from './staged-file.queries.ts'

/** A file as a form sends it. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

export type Staged = {
  /** Null when the files bring nothing new: then nothing waits. */
  readonly importId: ImportId | null
  readonly report: ImportReport
}

/**
 * Looks at files sent for the viewer's own county, finds what they would change, and keeps them with that until they
 * are applied or dropped. A second staging takes the place of the first.
 */
export async function stageCounty(
  database: Database,
  viewer: Viewer,
  sent: readonly SentFile[],
): Promise<ImportOutcome<Staged>> {
  demand(viewer, countyImportPolicy, 'bring')
  if (sent.length === 0) return { done: false, refusal: 'no_files' }
  const { today, followsId } = await database.asViewer(viewer, async (tx) => ({
    today: tx.today,
    followsId: (await findLastImport(tx))?.id ?? null,
  }))
  const files = sent.map(({ name, bytes }) => fileOf(name, [bytes], today))
  const rehearsed = await withFiles(files, viewer, (read) => rehearseImport(database, viewer, read))
  if (!rehearsed.done) return rehearsed
  if (rehearsed.result.nothingNew) return { done: true, result: { importId: null, report: rehearsed.result } }
  return database.asViewer(viewer, async (tx) => {
    await holdCounty(tx)
    await deleteStagedImports(tx)
    const importId = newId<'county_import'>(tx.now)
    await insertImport(tx, importId, followsId, rehearsed.result)
    for (const [index, { name, bytes }] of sent.entries())
      await insertStagedFile(tx, importId, index + 1, name, bytes)
    return { done: true, result: { importId, report: rehearsed.result } }
  })
}

/** Writes a staged import, unless another has been applied since it was looked at. */
export async function applyStaged(
  database: Database,
  viewer: Viewer,
  importId: ImportId,
): Promise<ImportOutcome<Applied>> {
  demand(viewer, countyImportPolicy, 'bring')
  const staged = await database.asViewer(viewer, (tx) => findStaged(tx, importId))
  if (staged === null) return { done: false, refusal: 'not_staged' }
  const files = staged.files.map(({ file, parts }) => fileOf(file, parts, staged.sentOn))
  const outcome = await withFiles(files, viewer, (read) => applyImport(database, viewer, read, importId))
  if (!outcome.done) return outcome
  // Nothing new: it waits for nothing. Else the register keeps the import, and the bytes have done their work.
  await database.asViewer(viewer, async (tx) => {
    if (outcome.result.importId === null) await deleteStagedImports(tx)
    else await deleteStagedFiles(tx, importId)
  })
  return outcome
}

/** Lets go of what waits. False when nothing did. */
export async function dropStaged(database: Database, viewer: Viewer): Promise<boolean> {
  demand(viewer, countyImportPolicy, 'bring')
  return database.asViewer(viewer, async (tx) => (await deleteStagedImports(tx)) > 0)
}

async function findStaged(tx: Tx, importId: ImportId) {
  const staged = await findImport(tx, importId)
  if (staged?.state !== 'staged') return null
  return { files: await listStagedFiles(tx, importId), sentOn: dateIn(timeZone, staged.stagedAt) }
}

const fileOf = (file: string, parts: readonly Uint8Array[], retrievedOn: string): PublicFile => ({
  file,
  retrievedOn,
  open: async function* () {
    yield* parts
  },
})

async function withFiles<Result>(
  files: readonly PublicFile[],
  viewer: Viewer,
  work: (read: Awaited<ReturnType<typeof readPublicFiles>>) => Promise<ImportOutcome<Result>>,
): Promise<ImportOutcome<Result>> {
  const read = await readPublicFiles(files, [String(viewer.county ?? '').padStart(2, '0')])
  try {
    if (read.refusals.length > 0) return { done: false, refusal: 'files_refused', files: read.refusals }
    return await work(read)
  } finally {
    read.shelf.close()
  }
}
