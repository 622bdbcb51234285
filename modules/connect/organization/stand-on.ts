import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import {
  insertOrganizations,
  isAnyTakenBack,
  listKnownOrganizations,
  updateParents,
  updateTakenBack,
} from './organization.queries.ts'
import type {
  GivenOrganization,
  KnownOrganization,
  OrganizationId,
  OrganizationSource,
} from './organization.ts'

/**
 * The agencies that listings name, by the keys of their source: one that stands here already, by its key or its name, stays
 * as it is; the others are written. Answers how each stands. To be called where the edition was raised, so that nobody writes
 * the same meanwhile.
 */
export async function standOn(
  tx: Tx,
  source: OrganizationSource,
  given: readonly GivenOrganization[],
  importId: string | null = null,
): Promise<ReadonlyMap<string, KnownOrganization>> {
  const each = [...new Map(given.map((one) => [one.key, one])).values()]
  const again =
    importId !== null && (await isAnyTakenBack(tx)) ? await updateTakenBack(tx, each, importId) : new Set()
  const known = await listKnownOrganizations(tx, source, each)
  const coming = each
    .filter(({ key }) => !known.has(key))
    .map((one) => ({ ...one, id: newId<'organization'>(tx.now) }))
  if (coming.length > 0) await insertOrganizations(tx, source, coming, importId)
  const standing = new Map<string, KnownOrganization>(known)
  for (const one of coming) standing.set(one.key, reachOf(one))
  const parts = each.flatMap(({ key, parentKey }) => {
    const id = standing.get(key)?.id
    const parentId = parentKey == null ? undefined : standing.get(parentKey)?.id
    const isNew = id !== undefined && (again.has(id) || !known.has(key))
    return !isNew || parentId === undefined || parentId === id ? [] : [{ id, parentId }]
  })
  if (parts.length > 0) await updateParents(tx, parts)
  return standing
}

const reachOf = ({
  id,
  phone = null,
  email = null,
  website = null,
  referralWay = null,
}: GivenOrganization & { readonly id: OrganizationId }): KnownOrganization => ({
  id,
  phone,
  email,
  website,
  referralWay,
})

/** The agency of a name, written where there is none. */
export async function agencyNamed(tx: Tx, name: string): Promise<OrganizationId> {
  const key = newId<'organization'>(tx.now)
  const standing = await standOn(tx, 'staff', [{ key, name }])
  return standing.get(key)?.id ?? key
}
