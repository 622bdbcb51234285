import type { Tx } from '#platform/database.ts'
import type { DirectoryRow } from '../public-file/public-file.ts'
import type { Compared } from './compare-county.ts'
import { listDirectoryCodes } from './county-import.queries.ts'
import type { ImportId } from './county-import.ts'
import { delistFacts } from './fact-table.queries.ts'
import { factTables } from './fact-table.ts'
import type { Merge, MergeTally } from './merge-tally.ts'

type Entry = DirectoryRow & { readonly delistedOn: string | null }

/** The newest directory stands; an older one only adds what the newest no longer has. */
export async function mergeDirectory(
  tx: Tx,
  importId: ImportId,
  compared: Compared,
  merge: Merge,
  tally: MergeTally,
): Promise<void> {
  const { directory, standingDirectoryDay } = compared
  const day = directory?.listedOn ?? standingDirectoryDay
  if (compared.bundle.directories.length === 0 || day === null) return
  const newest = directory?.rows ?? []
  const taken = directory === null ? await listDirectoryCodes(tx) : newest.map(({ cds }) => cds)
  const entries: readonly Entry[] = [
    ...newest.map((row) => ({ ...row, delistedOn: null })),
    ...olderEntries(compared, new Set(taken)).map((row) => ({ ...row, delistedOn: day })),
  ]
  await merge(
    'directoryEntry',
    entries.map((entry) => JSON.stringify(entry)),
  )
  if (directory === null) return
  const keys = JSON.stringify(newest.map(({ cds }) => cds))
  tally.add('directoryEntry', {
    delisted: await delistFacts(tx, factTables.directoryEntry, importId, keys, day),
  })
}

/** Entries of the older directories, the newer before the older, without those whose code is taken. */
function olderEntries({ bundle, directory }: Compared, taken: Set<string>): readonly DirectoryRow[] {
  const older = bundle.directories.slice(directory === null ? 0 : 1).flatMap(({ rows }) => rows)
  return older.filter(({ cds }) => {
    const isNew = !taken.has(cds)
    taken.add(cds)
    return isNew
  })
}
