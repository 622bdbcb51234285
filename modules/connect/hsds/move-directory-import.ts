import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { listNames, raiseWholeEdition } from '../listing/listing.queries.ts'
import type { GivenOrganization } from '../organization/organization.ts'
import { standOn } from '../organization/stand-on.ts'
import { besideAgency } from './beside-agency.rules.ts'
import {
  findDirectoryImport,
  findWaitingOrganizations,
  insertDirectoryImport,
  listKnownKeys,
  markApplied,
  undoImportedListings,
} from './directory-import.queries.ts'
import type { DirectoryImportId, LookRefusal, MoveRefusal } from './directory-import.ts'
import { lookAtListings, markOf } from './look-at-listings.ts'
import type { HsdsRead } from './read-hsds.rules.ts'
import { openWaiting } from './send-waiting.ts'
import { deleteWaiting, isWaiting, moveWaiting } from './waiting-listing.queries.ts'

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
  return database.asViewer(viewer, async (tx) => {
    const id = newId<'directory_import'>(tx.now)
    const known = await listKnownKeys(tx)
    const here = new Set((await listNames(tx)).map(markOf))
    const waiting = openWaiting(tx, id)
    const outcome = await lookAtListings({ bytes, known, here }, waiting.send)
    await waiting.all()
    if (!outcome.done) {
      await deleteWaiting(tx, id)
      return outcome
    }
    const { listingCount, knownCount, twins, keys, read } = outcome.result
    if (listingCount + knownCount + twins.length === 0) return refused('nothing_usable')
    const { organizations, problems, leftOut } = read
    await insertDirectoryImport(tx, {
      id,
      fileName: name.slice(0, 200) || 'directory',
      listingCount,
      organizations: standingOn(keys, organizations),
      problems: problems.slice(0, mostKept),
      problemCount: problems.length,
      twins,
      knownCount,
      leftOut,
    })
    return done(id)
  })
}

/** The agencies of listings that come in, in their order, and after them those they are a part of. */
function standingOn(
  keys: readonly string[],
  organizations: HsdsRead['organizations'],
): readonly GivenOrganization[] {
  const wanted = new Set(keys)
  for (const key of wanted) {
    const above = organizations.get(key)?.parentKey
    if (above != null && organizations.has(above)) wanted.add(above)
  }
  return [...wanted].flatMap((key) => organizations.get(key) ?? [])
}

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
    if (given.listingCount > 0 && !(await isWaiting(tx, id))) return refused('waits_no_more')
    await raiseWholeEdition(tx)
    const agencies = await findWaitingOrganizations(tx, id)
    const here = await standOn(tx, 'hsds', agencies, id)
    const standing = agencies.map((one) => {
      const agency = found(here.get(one.key))
      return { id: agency.id, beside: besideAgency(one, agency) }
    })
    const added = await moveWaiting(tx, id, standing)
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
    await raiseWholeEdition(tx)
    const taken = await undoImportedListings(tx, id)
    await record(tx, 'directory.import_undone', id, { taken })
    return done(taken)
  })
}
