import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { listNames, raiseEdition } from '../listing/listing.queries.ts'
import { type KnownOrganization, listKnownOrganizations } from '../organization/organization.queries.ts'
import type { GivenOrganization } from '../organization/organization.ts'
import { standOn } from '../organization/stand-on.ts'
import {
  findDirectoryImport,
  findWaitingOrganizations,
  insertDirectoryImport,
  insertWaitingListings,
  listKnownKeys,
  markApplied,
  undoImportedListings,
} from './directory-import.queries.ts'
import type { DirectoryImportId, LookRefusal, MoveRefusal, Twin } from './directory-import.ts'
import { readDirectoryFile } from './read-directory-file.ts'
import type { HsdsListing, HsdsRead } from './read-hsds.rules.ts'

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
    const known = await listKnownKeys(tx)
    const agencies = await listKnownOrganizations(tx, 'hsds', [...read.organizations.values()])
    const here = new Set((await listNames(tx)).map(markOf))
    const coming: HsdsListing[] = []
    const twins: Twin[] = []
    let knownCount = 0
    for (const one of read.listings) {
      if (known.has(one.sourceKey)) {
        knownCount += 1
        continue
      }
      if (here.has(markOf(one))) twins.push({ name: one.name, zip: one.zip })
      else coming.push(beside(one, read.organizations, agencies))
    }
    const id = newId<'directory_import'>(tx.now)
    await insertDirectoryImport(tx, {
      id,
      fileName: name.slice(0, 200) || 'directory',
      listings: coming,
      organizations: standingOn(coming, read.organizations),
      problems: read.problems.slice(0, mostKept),
      problemCount: read.problems.length,
      twins,
      knownCount,
      leftOut: read.leftOut,
    })
    return done(id)
  })
}

/**
 * A listing whose agency stands here already and stays as it is: what the file says of that agency and the agency here does not
 * is said by the listing, so that nothing is lost.
 */
function beside(
  one: HsdsListing,
  organizations: HsdsRead['organizations'],
  agencies: ReadonlyMap<string, KnownOrganization>,
): HsdsListing {
  const given = organizations.get(one.organizationKey)
  const here = agencies.get(one.organizationKey)
  if (given === undefined || here === undefined) return one
  const own = (field: 'phone' | 'email' | 'website' | 'referralWay') =>
    one[field] ?? (given[field] === here[field] ? null : (given[field] ?? null))
  return {
    ...one,
    phone: own('phone'),
    email: own('email'),
    website: own('website'),
    referralWay: own('referralWay'),
  }
}

/** The agencies of listings that come in, and those they are a part of. */
function standingOn(
  listings: readonly HsdsListing[],
  organizations: HsdsRead['organizations'],
): readonly GivenOrganization[] {
  const wanted = new Set(listings.map(({ organizationKey }) => organizationKey))
  for (const key of wanted) {
    const above = organizations.get(key)?.parentKey
    if (above != null && organizations.has(above)) wanted.add(above)
  }
  return [...wanted].flatMap((key) => organizations.get(key) ?? [])
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
    const edition = await raiseEdition(tx)
    const standing = await standOn(tx, 'hsds', await findWaitingOrganizations(tx, id), id)
    const added = await insertWaitingListings(tx, id, edition, standing)
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
