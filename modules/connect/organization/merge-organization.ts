import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { listListingsOf, raiseEdition } from '../listing/listing.queries.ts'
import type { Listing } from '../listing/listing.ts'
import { insertChange } from '../listing/listing-change.queries.ts'
import { stateOf } from '../listing/listing-change.ts'
import { findOrganization, listAncestors } from './organization.queries.ts'
import type { Organization, OrganizationId } from './organization.ts'
import {
  findKept,
  findMerge,
  insertMerge,
  listParts,
  updateMergeUndone,
} from './organization-merge.queries.ts'
import { type MergeRefusal, mostMoved, type OrganizationMergeId } from './organization-merge.ts'

/** What a merge would do, before anything is written. */
export type MergePlan = {
  readonly gone: Organization
  readonly kept: Organization
  /** What moves, out of the directory too. */
  readonly listings: readonly Listing[]
  readonly parts: readonly { readonly id: OrganizationId; readonly name: string }[]
}

/** @throws NotFound where either is not the county's */
export async function planMerge(
  tx: Tx,
  goneId: OrganizationId,
  keptId: OrganizationId,
): Promise<Outcome<MergePlan, MergeRefusal>> {
  const gone = found(await findOrganization(tx, goneId))
  const kept = found(await findOrganization(tx, keptId))
  if (gone.id === kept.id) return refused('same')
  if ((await findKept(tx, gone.id)) ?? (await findKept(tx, kept.id))) return refused('gone_already')
  const above = [...(await listAncestors(tx, gone.id)), ...(await listAncestors(tx, kept.id))]
  // One of them stands above the other where its id is met in both lines.
  if (above.filter((id) => id === gone.id || id === kept.id).length > 2) return refused('part_of_other')
  const listings = await listListingsOf(tx, gone.id)
  const parts = await listParts(tx, gone.id)
  if (listings.length >= mostMoved || parts.length >= mostMoved) return refused('too_many')
  return done({ gone, kept, listings, parts })
}

/** Makes two records of one agency one: all that stands on the first moves to the second, told as it was. */
export async function mergeOrganization(
  database: Database,
  viewer: Viewer,
  goneId: OrganizationId,
  keptId: OrganizationId,
): Promise<Outcome<OrganizationId, MergeRefusal>> {
  demand(viewer, listingPolicy, 'edit')
  return database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const plan = await planMerge(tx, goneId, keptId)
    if (!plan.done) return plan
    const { gone, kept, listings, parts } = plan.result
    for (const listing of listings) await insertChange(tx, listing.id, stateOf(listing))
    const moved = {
      ...{ gone: gone.id, kept: kept.id },
      ...{ listings: listings.map(({ id }) => id), parts: parts.map(({ id }) => id) },
    }
    await insertMerge(tx, moved, edition)
    await record(tx, 'organization.merged', kept.id, { listings: listings.length, parts: parts.length })
    return done(kept.id)
  })
}

/** Has the record that went stand by itself again, with what moved and was not moved elsewhere since. @throws NotFound */
export async function undoMerge(
  database: Database,
  viewer: Viewer,
  keptId: OrganizationId,
  mergeId: OrganizationMergeId,
): Promise<Outcome<OrganizationId, MergeRefusal>> {
  demand(viewer, listingPolicy, 'edit')
  return database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const merge = found(await findMerge(tx, mergeId))
    found(merge.keptId === keptId && merge.undoneAt === null ? merge : null)
    if (await findKept(tx, keptId)) return refused('kept_has_gone')
    const moved = new Set<string>(merge.listingIds)
    const listings = (await listListingsOf(tx, keptId)).filter(({ id }) => moved.has(id))
    for (const listing of listings) await insertChange(tx, listing.id, stateOf(listing))
    await updateMergeUndone(tx, merge, edition)
    await record(tx, 'organization.merge_undone', keptId, { listings: listings.length })
    return done(merge.goneId)
  })
}
