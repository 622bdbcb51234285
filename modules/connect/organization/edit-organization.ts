import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { raiseEdition, raiseListingsOf } from '../listing/listing.queries.ts'
import {
  findOrganization,
  findOrganizationChange,
  findOrganizationNamed,
  insertOrganizationChange,
  listAncestors,
  listOrganizationChanges,
  updateOrganization,
} from './organization.queries.ts'
import {
  type Organization,
  type OrganizationChangeId,
  type OrganizationId,
  type OrganizationRefusal,
  type OrganizationState,
  type OrganizationText,
  organizationDifferences,
  organizationStateOf,
} from './organization.ts'
import { findKept } from './organization-merge.queries.ts'

/** What was written of an agency; `parent` is the name of the one it is a part of, empty for none. */
export type OrganizationGiven = {
  readonly text: OrganizationText
  readonly parent: string
  /** The newest change that whoever edits had before them. */
  readonly seen: string
}

/** Has an agency say something else of itself. @throws NotFound for one that is not the county's. */
export async function editOrganization(
  database: Database,
  viewer: Viewer,
  id: OrganizationId,
  { text, parent, seen }: OrganizationGiven,
): Promise<Outcome<OrganizationId, OrganizationRefusal>> {
  demand(viewer, listingPolicy, 'edit')
  return database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const organization = found(await findOrganization(tx, id))
    const [newest] = await listOrganizationChanges(tx, id)
    if ((newest?.id ?? '') !== seen) return refused('changed_meanwhile')
    const above = await parentOf(tx, organization, parent)
    if (typeof above === 'string') return refused(above)
    const state = { ...text, ...above }
    if (organizationDifferences(organization, state).length === 0) return refused('nothing_new')
    await change(tx, organization, state, edition)
    await record(tx, 'organization.edited', id)
    return done(id)
  })
}

/** Puts an agency back as it stood before a change. That is a change like others, and can be taken back too. */
export async function undoOrganizationChange(
  database: Database,
  viewer: Viewer,
  id: OrganizationId,
  changeId: OrganizationChangeId,
): Promise<Outcome<OrganizationId, OrganizationRefusal>> {
  demand(viewer, listingPolicy, 'edit')
  return database.asViewer(viewer, async (tx) => {
    const edition = await raiseEdition(tx)
    const organization = found(await findOrganization(tx, id))
    const { before } = found(await findOrganizationChange(tx, id, changeId))
    // What was above it then may be a part of it now.
    if (before.parentId !== null && (await listAncestors(tx, before.parentId)).includes(id))
      return refused('part_of_itself')
    await change(tx, organization, before, edition)
    await record(tx, 'organization.change_undone', id)
    return done(id)
  })
}

type Above = Pick<OrganizationState, 'parentId' | 'parentName'>

async function parentOf(
  tx: Tx,
  { id, parentId, parentName }: Organization,
  name: string,
): Promise<Above | OrganizationRefusal> {
  if (name === '') return { parentId: null, parentName: null }
  if (name === parentName) return { parentId, parentName }
  const named = await findOrganizationNamed(tx, name)
  const kept = named && (await findKept(tx, named.id))
  const parent = kept === undefined ? named : await findOrganization(tx, kept)
  if (parent === undefined) return 'no_such_agency'
  if ((await listAncestors(tx, parent.id)).includes(id)) return 'part_of_itself'
  return { parentId: parent.id, parentName: parent.name }
}

async function change(tx: Tx, organization: Organization, state: OrganizationState, edition: number) {
  await insertOrganizationChange(tx, organization.id, organizationStateOf(organization))
  await updateOrganization(tx, organization.id, state)
  await raiseListingsOf(tx, organization.id, edition)
}
