import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type {
  GivenOrganization,
  KnownOrganization,
  Organization,
  OrganizationChange,
  OrganizationChangeId,
  OrganizationId,
  OrganizationSource,
  OrganizationState,
} from './organization.ts'

const columns = sql`agency.id, agency.name, agency.description, agency.phone, agency.email, agency.website,
  agency.referral_way, agency.parent_id, parent.name as parent_name, agency.source, agency.source_key`
const agencies = (tx: Tx) => sql`connect.organization agency
  left join connect.organization parent on parent.county_id = agency.county_id and parent.id = agency.parent_id
  where agency.county_id = ${tx.viewer.county}`

export const findOrganization = (tx: Tx, id: OrganizationId): Promise<Organization | undefined> =>
  row(tx, sql<Organization>`select ${columns} from ${agencies(tx)} and agency.id = ${id}`)

/** All agencies of the county. */
export const listOrganizations = (tx: Tx): Promise<readonly Organization[]> =>
  rows(tx, sql<Organization>`select ${columns} from ${agencies(tx)} limit 30000`)

/** The first agency of a name, whatever its letters' case. */
export const findOrganizationNamed = (tx: Tx, name: string): Promise<Organization | undefined> =>
  row(
    tx,
    sql<Organization>`select ${columns} from ${agencies(tx)} and lower(agency.name) = lower(${name})
      order by agency.entered_at, agency.id limit 1`,
  )

/** Which agencies of a source stand already: by the key of that source, else by their name. */
export async function listKnownOrganizations(
  tx: Tx,
  source: OrganizationSource,
  given: readonly GivenOrganization[],
): Promise<ReadonlyMap<string, KnownOrganization>> {
  const named = JSON.stringify(given.map(({ key, name }) => ({ key, name })))
  const found = await rows(
    tx,
    sql<KnownOrganization & { key: string }>`
      with given as (select key, name from json_to_recordset(${named}::json) as given(key text, name text))
      select key, id, phone, email, website, referral_way from (
        select given.key, 1 as place, known.* from given join connect.organization known
          on known.county_id = ${tx.viewer.county} and known.source = ${source} and known.source_key = given.key
        union all
        select given.key, 2, known.* from given join connect.organization known
          on known.county_id = ${tx.viewer.county} and lower(known.name) = lower(given.name)) found
      order by place desc, entered_at desc, id desc`,
  )
  // The last of a key stays: its own before one of its name, the older before the younger.
  return new Map(found.map(({ key, ...known }) => [key, known]))
}

export async function insertOrganizations(
  tx: Tx,
  source: OrganizationSource,
  given: readonly (GivenOrganization & { readonly id: OrganizationId })[],
  importId: string | null,
): Promise<void> {
  await sql`insert into connect.organization (county_id, id, name, description, phone, email, website, referral_way,
      source, source_key, import_id, entered_at)
    select ${tx.viewer.county}, id, name, description, phone, email, website, "referralWay", ${source}, key,
      ${importId}::uuid, ${tx.now}
    from json_to_recordset(${JSON.stringify(given)}::json) as given(id uuid, key text, name text, description text,
      phone text, email text, website text, "referralWay" text)`.execute(tx)
}

/** True where agencies came with an import that was taken back. */
export const isAnyTakenBack = async (tx: Tx): Promise<boolean> =>
  (await row(
    tx,
    sql`select from connect.organization
      where county_id = ${tx.viewer.county} and source = 'hsds' and import_id is null limit 1`,
  )) !== undefined

/** Agencies of an import that was taken back, on which nothing stands and which nobody changed, as they come in again. */
export async function updateTakenBack(
  tx: Tx,
  given: readonly GivenOrganization[],
  importId: string,
): Promise<ReadonlySet<OrganizationId>> {
  const updated = await rows(
    tx,
    sql<{
      id: OrganizationId
    }>`update connect.organization agency set name = given.name, description = given.description,
      phone = given.phone, email = given.email, website = given.website, referral_way = given."referralWay",
      parent_id = null, import_id = ${importId}::uuid
    from json_to_recordset(${JSON.stringify(given)}::json) as given(key text, name text, description text, phone text,
      email text, website text, "referralWay" text)
    where agency.county_id = ${tx.viewer.county} and agency.source = 'hsds' and agency.source_key = given.key
      and agency.import_id is null
      and not exists (select from connect.organization_change change where change.county_id = agency.county_id
        and change.organization_id = agency.id)
      and not exists (select from connect.listing where listing.county_id = agency.county_id
        and listing.organization_id = agency.id and listing.withdrawn_at is null)
    returning agency.id`,
  )
  return new Set(updated.map(({ id }) => id))
}

/** Agencies that came with an import and on which nothing stands any more are no longer of it. */
export async function forgetImport(tx: Tx, importId: string): Promise<void> {
  await sql`update connect.organization agency set import_id = null
    where agency.county_id = ${tx.viewer.county} and agency.import_id = ${importId}
      and not exists (select from connect.listing where listing.county_id = agency.county_id
        and listing.organization_id = agency.id and listing.withdrawn_at is null)`.execute(tx)
}

/** Says of agencies what they are a part of. */
export async function updateParents(
  tx: Tx,
  given: readonly { readonly id: OrganizationId; readonly parentId: OrganizationId }[],
): Promise<void> {
  await sql`update connect.organization agency set parent_id = given."parentId"
    from json_to_recordset(${JSON.stringify(given)}::json) as given(id uuid, "parentId" uuid)
    where agency.county_id = ${tx.viewer.county} and agency.id = given.id`.execute(tx)
}

/** Everything an agency is a part of, the agency itself first. */
export async function listAncestors(tx: Tx, id: OrganizationId): Promise<readonly OrganizationId[]> {
  const found = await rows(
    tx,
    sql<{ id: OrganizationId }>`with recursive above as (
        select id, parent_id from connect.organization where county_id = ${tx.viewer.county} and id = ${id}
        union
        select next.id, next.parent_id from connect.organization next join above on next.id = above.parent_id
        where next.county_id = ${tx.viewer.county})
      select id from above limit 100`,
  )
  return found.map((one) => one.id)
}

export async function updateOrganization(
  tx: Tx,
  id: OrganizationId,
  state: OrganizationState,
): Promise<void> {
  await sql`update connect.organization set name = ${state.name}, description = ${state.description},
      phone = ${state.phone}, email = ${state.email}, website = ${state.website},
      referral_way = ${state.referralWay}, parent_id = ${state.parentId}::uuid
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

const changes = sql`change.id, change.before, change.changed_at,
  (select min(colleague.display_name) from people.public_colleague colleague
    where colleague.county_id = change.county_id and colleague.person_id = change.person_id) as changed_by`

/** The newest first. */
export const listOrganizationChanges = (
  tx: Tx,
  organization: OrganizationId,
): Promise<readonly OrganizationChange[]> =>
  rows(
    tx,
    sql<OrganizationChange>`select ${changes} from connect.organization_change change
      where change.county_id = ${tx.viewer.county} and change.organization_id = ${organization}
      order by change.changed_at desc, change.id desc limit 50`,
  )

export const findOrganizationChange = (
  tx: Tx,
  organization: OrganizationId,
  id: OrganizationChangeId,
): Promise<OrganizationChange | undefined> =>
  row(
    tx,
    sql<OrganizationChange>`select ${changes} from connect.organization_change change
      where change.county_id = ${tx.viewer.county} and change.organization_id = ${organization} and change.id = ${id}`,
  )

export async function insertOrganizationChange(
  tx: Tx,
  organization: OrganizationId,
  before: OrganizationState,
): Promise<void> {
  await sql`insert into connect.organization_change (county_id, id, organization_id, before, person_id, changed_at)
    values (${tx.viewer.county}, ${newId<'organization_change'>(tx.now)}, ${organization}, ${JSON.stringify(before)},
      ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}
