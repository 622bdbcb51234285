import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import { placementPolicy } from './placement.policy.ts'
import {
  insertPlacement,
  insertPlacementEnding,
  insertPosition,
  insertPublication,
  insertPublicationEnding,
  listOpenSchools,
  listPlacements,
  listPositions,
} from './placement.queries.ts'
import { type WrongField, whyNotPlace, whyNotPublish } from './placement.rules.ts'
import type {
  PlacementId,
  PlacementRefusal,
  PublicationRefusal,
  TypedPlacement,
  TypedPublication,
} from './placement.ts'

export type Entered =
  | { readonly done: true; readonly id: string }
  | ({ readonly done: false } & WrongField<PlacementRefusal>)

/** Enters a placement, and its position when that is new. Nobody outside the county's staff sees it yet. */
export async function enterPlacement(tx: Tx, typed: TypedPlacement): Promise<Entered> {
  demand(tx.viewer, placementPolicy, 'enter')
  const context = { today: tx.today, schools: await listOpenSchools(tx), positions: await listPositions(tx) }
  const wrong = whyNotPlace(typed, context)
  if (wrong !== null) return { done: false, ...wrong }
  const position = typed.position === '' ? await insertPosition(tx, typed) : typed.position
  const id = await insertPlacement(tx, position, typed)
  await audit(tx, { kind: 'placement.entered', subjects: [id] })
  await record(tx, 'placement.entered', id)
  return { done: true, id }
}

/** Shows a placement to anyone, as it was confirmed on a day by a named person; a name only with consent. */
export async function publishPlacement(
  tx: Tx,
  id: PlacementId,
  typed: TypedPublication,
): Promise<Outcome<string, PublicationRefusal>> {
  demand(tx.viewer, placementPolicy, 'enter')
  const placement = (await listPlacements(tx)).find((one) => one.id === id)
  const refusal = whyNotPublish(typed, placement, tx.today)
  if (refusal !== null) return refused(refusal)
  const publication = await insertPublication(tx, id, typed)
  await audit(tx, {
    kind: 'placement.published',
    subjects: [id, publication],
    detail: { named: typed.name_consented_on !== '' },
  })
  await record(tx, 'placement.published', publication)
  return done(publication)
}

/** Takes it off the public page at once; it stays entered. */
export async function withdrawPublication(tx: Tx, id: PlacementId): Promise<void> {
  demand(tx.viewer, placementPolicy, 'enter')
  found((await insertPublicationEnding(tx, id)) || undefined)
  await audit(tx, { kind: 'placement.unpublished', subjects: [id] })
  await record(tx, 'placement.unpublished', id)
}

/** The placement no longer holds; what was public of it goes with it. */
export async function endPlacement(tx: Tx, id: PlacementId): Promise<void> {
  demand(tx.viewer, placementPolicy, 'enter')
  await insertPublicationEnding(tx, id)
  found((await insertPlacementEnding(tx, id)) || undefined)
  await audit(tx, { kind: 'placement.ended', subjects: [id] })
  await record(tx, 'placement.ended', id)
}
