import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { listNames, raiseEdition } from '../listing/listing.queries.ts'
import {
  findDirectoryImport,
  insertDirectoryImport,
  insertWaitingListings,
  listKnownKeys,
  markApplied,
  undoImportedListings,
} from './directory-import.queries.ts'
import type { DirectoryImportId, LookRefusal, MoveRefusal, Twin } from './directory-import.ts'
import { readDirectoryFile } from './read-directory-file.ts'
import type { HsdsListing } from './read-hsds.rules.ts'

export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/** Problems that are kept to be looked at. */
const mostKept = 1000

/** Reads a directory from elsewhere and says what it would bring. Nothing is in the directory yet. */
export async function lookAtDirectory(
  database: Database,
  viewer: Viewer,
  { name, bytes }: GivenFile,
): Promise<Outcome<DirectoryImportId, LookRefusal>> {
  demand(viewer, listingPolicy, 'take')
  const outcome = await readDirectoryFile(bytes)
  if (!outcome.done) return outcome
  const read = outcome.result
  if (read.listings.length === 0) return refused('nothing_usable')
  return database.asViewer(viewer, async (tx) => {
    const known = await listKnownKeys(
      tx,
      read.listings.map(({ sourceKey }) => sourceKey),
    )
    const here = new Set((await listNames(tx)).map(markOf))
    const coming: HsdsListing[] = []
    const twins: Twin[] = []
    for (const one of read.listings) {
      if (known.has(one.sourceKey)) continue
      if (here.has(markOf(one))) twins.push({ name: one.name, zip: one.zip })
      else coming.push(one)
    }
    const id = newId<'directory_import'>(tx.now)
    await insertDirectoryImport(tx, {
      id,
      fileName: name.slice(0, 200) || 'directory',
      listings: coming,
      problems: read.problems.slice(0, mostKept),
      problemCount: read.problems.length,
      twins,
      knownCount: known.size,
      leftOut: read.leftOut,
    })
    return done(id)
  })
}

const markOf = ({ name, zip }: { readonly name: string; readonly zip: string | null }): string =>
  `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} ${zip?.slice(0, 5) ?? ''}`

/** Writes what was looked at. Twice is refused, and changes nothing. */
export async function applyDirectory(
  database: Database,
  viewer: Viewer,
  id: DirectoryImportId,
): Promise<Outcome<number, MoveRefusal>> {
  demand(viewer, listingPolicy, 'take')
  return database.asViewer(viewer, async (tx) => {
    const given = found(await findDirectoryImport(tx, id))
    if (given.appliedAt !== null) return refused('already_applied')
    const added = await insertWaitingListings(tx, id, await raiseEdition(tx))
    await markApplied(tx, id)
    await record(tx, 'directory.imported', id, { added })
    return done(added)
  })
}

/** Takes an import back, but for what someone has found true since. Answers how many listings went. */
export async function undoDirectory(
  database: Database,
  viewer: Viewer,
  id: DirectoryImportId,
): Promise<Outcome<number, MoveRefusal>> {
  demand(viewer, listingPolicy, 'take')
  return database.asViewer(viewer, async (tx) => {
    const given = found(await findDirectoryImport(tx, id))
    if (given.appliedAt === null) return refused('not_applied')
    if (given.undoneAt !== null) return refused('already_undone')
    const taken = await undoImportedListings(tx, id, await raiseEdition(tx))
    await record(tx, 'directory.import_undone', id, { taken })
    return done(taken)
  })
}
