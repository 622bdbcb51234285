import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ListingId } from '../listing/listing.ts'
import type { OrganizationId } from './organization.ts'
import type { OrganizationMerge, OrganizationMergeId } from './organization-merge.ts'

/** The record that an agency became, or nothing where it stands by itself. */
export async function findKept(tx: Tx, gone: OrganizationId): Promise<OrganizationId | undefined> {
  const merge = await row(
    tx,
    sql<{ keptId: OrganizationId }>`select kept_id from connect.organization_merge
      where county_id = ${tx.viewer.county} and gone_id = ${gone} and undone_at is null`,
  )
  return merge?.keptId
}

const columns = sql`merge.id, merge.gone_id, gone.name as gone_name, merge.kept_id, merge.listing_ids, merge.part_ids,
  merge.merged_at, merge.undone_at, (select min(colleague.display_name) from people.public_colleague colleague
    where colleague.county_id = merge.county_id and colleague.person_id = merge.person_id) as merged_by`
const merges = (tx: Tx) => sql`connect.organization_merge merge
  join connect.organization gone on gone.county_id = merge.county_id and gone.id = merge.gone_id
  where merge.county_id = ${tx.viewer.county}`

/** What became one with an agency, the newest first; those taken back too. */
export const listMerges = (tx: Tx, kept: OrganizationId): Promise<readonly OrganizationMerge[]> =>
  rows(
    tx,
    sql<OrganizationMerge>`select ${columns} from ${merges(tx)} and merge.kept_id = ${kept}
      order by merge.merged_at desc, merge.id desc limit 50`,
  )

export const findMerge = (tx: Tx, id: OrganizationMergeId): Promise<OrganizationMerge | undefined> =>
  row(tx, sql<OrganizationMerge>`select ${columns} from ${merges(tx)} and merge.id = ${id}`)

/** Agencies that say they are a part of this one. */
export const listParts = (
  tx: Tx,
  id: OrganizationId,
): Promise<readonly { readonly id: OrganizationId; readonly name: string }[]> =>
  rows(
    tx,
    sql<{ id: OrganizationId; name: string }>`select id, name from connect.organization
      where county_id = ${tx.viewer.county} and parent_id = ${id} order by lower(name), id limit 500`,
  )

type Moved = {
  readonly gone: OrganizationId
  readonly kept: OrganizationId
  readonly listings: readonly ListingId[]
  readonly parts: readonly OrganizationId[]
}

/** Writes down that a record goes, and moves what stands on it. */
export async function insertMerge(
  tx: Tx,
  { gone, kept, listings, parts }: Moved,
  edition: number,
): Promise<void> {
  await sql`insert into connect.organization_merge (county_id, id, gone_id, kept_id, listing_ids, part_ids, person_id,
      merged_at)
    values (${tx.viewer.county}, ${newId<'organization_merge'>(tx.now)}, ${gone}, ${kept}, ${[...listings]}::uuid[],
      ${[...parts]}::uuid[], ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  // Naming its agency anew is enough: what names one that went, the database leads on.
  await sql`update connect.listing set organization_id = organization_id, edition = ${edition}
    where county_id = ${tx.viewer.county} and organization_id = ${gone}`.execute(tx)
  await sql`update connect.organization set parent_id = ${kept}
    where county_id = ${tx.viewer.county} and parent_id = ${gone}`.execute(tx)
}

/** Moves back what moved and still stands there. A text that is the agency's own again is told by the agency. */
export async function updateMergeUndone(tx: Tx, merge: OrganizationMerge, edition: number): Promise<void> {
  await sql`update connect.organization_merge set undone_person_id = ${tx.viewer.personId}, undone_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${merge.id}`.execute(tx)
  await sql`update connect.listing set organization_id = gone.id, phone = nullif(listing.phone, gone.phone),
      email = nullif(listing.email, gone.email), website = nullif(listing.website, gone.website),
      referral_way = nullif(listing.referral_way, gone.referral_way), edition = ${edition}
    from connect.organization gone
    where gone.county_id = listing.county_id and gone.id = ${merge.goneId} and listing.county_id = ${tx.viewer.county}
      and listing.organization_id = ${merge.keptId} and listing.id = any(${[...merge.listingIds]}::uuid[])`.execute(
    tx,
  )
  await sql`update connect.organization set parent_id = ${merge.goneId}
    where county_id = ${tx.viewer.county} and parent_id = ${merge.keptId}
      and id = any(${[...merge.partIds]}::uuid[])`.execute(tx)
}
