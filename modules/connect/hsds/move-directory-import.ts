import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { insertListings, listListings, raiseEdition } from '../listing/listing.queries.ts'
import { needs } from '../listing/need.ts'
import {
  findDirectoryImport,
  insertDirectoryImport,
  listKnownKeys,
  markApplied,
  nameImport,
  undoImportedListings,
} from './directory-import.queries.ts'
import type { DirectoryImportId, LookRefusal, MoveRefusal } from './directory-import.ts'
import { type HsdsRead, readHsds } from './read-hsds.rules.ts'

export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/** Reads a directory from elsewhere and says what it would bring. Nothing is in the directory yet. */
export async function lookAtDirectory(
  database: Database,
  viewer: Viewer,
  { name, bytes }: GivenFile,
): Promise<Outcome<DirectoryImportId, LookRefusal>> {
  demand(viewer, listingPolicy, 'take')
  const read = readOrNull(bytes)
  if (read === null) return refused('not_hsds')
  if (read.listings.length === 0) return refused('nothing_usable')
  return database.asViewer(viewer, async (tx) => {
    const known = await listKnownKeys(
      tx,
      read.listings.map(({ sourceKey }) => sourceKey),
    )
    const fresh = read.listings.filter(({ sourceKey }) => !known.has(sourceKey))
    const here = new Set((await listListings(tx)).filter((one) => one.withdrawnAt === null).map(markOf))
    const id = newId<'directory_import'>(tx.now)
    await insertDirectoryImport(tx, {
      id,
      fileName: name.slice(0, 200) || 'directory.json',
      listings: fresh.filter((one) => !here.has(markOf(one))),
      problems: read.problems.slice(0, 1000),
      twins: fresh.filter((one) => here.has(markOf(one))).map(({ name: twin, zip }) => ({ name: twin, zip })),
      knownCount: known.size,
      leftOut: read.leftOut,
    })
    return done(id)
  })
}

function readOrNull(bytes: Uint8Array): HsdsRead | null {
  try {
    return readHsds(new TextDecoder('utf-8', { fatal: true }).decode(bytes), needs)
  } catch {
    return null
  }
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
    const added = await insertListings(
      tx,
      given.listings.map((one) => ({ ...one, source: 'hsds' as const })),
    )
    await nameImport(
      tx,
      id,
      given.listings.map(({ sourceKey }) => sourceKey),
    )
    await markApplied(tx, id)
    await raiseEdition(tx)
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
    const taken = await undoImportedListings(tx, id)
    await raiseEdition(tx)
    await record(tx, 'directory.import_undone', id, { taken })
    return done(taken)
  })
}
