import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CountyBundle } from './county-bundle.ts'
import { listOrganizationIds } from './county-import.queries.ts'
import type { ImportId } from './county-import.ts'
import { delistFacts } from './fact-table.queries.ts'
import { factTables } from './fact-table.ts'
import type { Merge, MergeTally } from './merge-tally.ts'

/** Health sites and licensed facilities, each list only when the files hold one, and who runs them. */
export async function mergeHealth(
  tx: Tx,
  importId: ImportId,
  bundle: CountyBundle,
  merge: Merge,
  tally: MergeTally,
): Promise<void> {
  const { healthSites, facilities } = bundle
  if (healthSites.length + facilities.length === 0) return
  const names = [
    ...healthSites.map(({ organization }) => organization),
    ...facilities.map(({ businessName }) => businessName),
  ]
  const idOf = await organizationIds(tx, names, merge)
  const json = (rows: readonly object[]) => rows.map((row) => JSON.stringify({ ...row, delistedOn: null }))
  await merge(
    'healthSite',
    json(healthSites.map((one) => ({ ...one, organizationId: idOf(one.organization) }))),
  )
  await merge(
    'licensedFacility',
    json(facilities.map((one) => ({ ...one, organizationId: idOf(one.businessName) }))),
  )
  const delist = async (table: 'healthSite' | 'licensedFacility', kind: string, keys: readonly string[]) => {
    if (keys.length === 0) return
    const on = bundle.files.find(({ facts }) => facts.kind === kind)?.facts.retrievedOn ?? tx.today
    const delisted = await delistFacts(tx, factTables[table], importId, JSON.stringify(keys), on)
    tally.add(table, { delisted })
  }
  const siteIds = healthSites.map(({ siteId }) => siteId)
  await delist('healthSite', 'health_sites', siteIds)
  const facilityIds = facilities.map(({ facilityId }) => facilityId)
  await delist('licensedFacility', 'facilities', facilityIds)
}

/** Ids of organizations by name, made for those that are new here. */
async function organizationIds(
  tx: Tx,
  names: readonly (string | null)[],
  merge: Merge,
): Promise<(name: string | null) => string | null> {
  const ids = new Map(await listOrganizationIds(tx))
  const fresh: string[] = []
  for (const name of names) {
    if (name === null || ids.has(name)) continue
    const id = newId<'organization'>(tx.now)
    ids.set(name, id)
    fresh.push(JSON.stringify({ id, name }))
  }
  await merge('organization', fresh)
  return (name) => (name === null ? null : (ids.get(name) ?? null))
}
