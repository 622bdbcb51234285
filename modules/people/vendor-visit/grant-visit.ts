import { randomBytes } from 'node:crypto'
import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { contentHash } from '#platform/secrets.ts'
import { demand } from '#platform/viewer.ts'
import { vendorVisitPolicy } from './vendor-visit.policy.ts'
import { findVisit, insertVisit, insertVisitEnding } from './vendor-visit.queries.ts'
import { isSeenAs, type WrongField, whyNotGrantVisit } from './vendor-visit.rules.ts'
import type { TypedVisit, VendorVisitId } from './vendor-visit.ts'

export type Granted =
  | { readonly done: true; readonly path: `/visits/${string}` }
  | ({ readonly done: false } & WrongField)

/** Gives one person of the operator's leave to read the viewer's county. The link is told once and kept nowhere. */
export async function grantVisit(tx: Tx, typed: TypedVisit): Promise<Granted> {
  demand(tx.viewer, vendorVisitPolicy, 'grant')
  const wrong = whyNotGrantVisit(typed)
  if (wrong !== null || !isSeenAs(typed.seen_as))
    return { done: false, ...(wrong ?? { refusal: 'role_missing', field: 'seen_as' }) }
  const { name, email, reason, rows: rowBudget } = typed
  const token = `${String(tx.viewer.county).padStart(2, '0')}-${randomBytes(32).toString('base64url')}`
  const id = newId(tx.now)
  const endsAt = new Date(tx.now.getTime() + typed.hours * 3_600_000)
  const seenAs = typed.seen_as
  await insertVisit(tx, { id, tokenHash: contentHash(token), name, email, seenAs, reason, rowBudget, endsAt })
  await audit(tx, {
    kind: 'vendor_visit.granted',
    subjects: [id],
    detail: { rows: rowBudget, hours: typed.hours, seen_as: seenAs },
  })
  await record(tx, 'vendor_visit.granted', id)
  return { done: true, path: `/visits/${token}` }
}

/** Ends a visit now: the visitor's next request finds it gone. */
export async function endVisit(tx: Tx, id: VendorVisitId): Promise<void> {
  demand(tx.viewer, vendorVisitPolicy, 'end')
  const visit = found(await findVisit(tx, id))
  if (!(await insertVisitEnding(tx, id, 'county'))) return
  await audit(tx, { kind: 'vendor_visit.ended', subjects: [id, ...(visit.personId ? [visit.personId] : [])] })
  await record(tx, 'vendor_visit.ended', id)
}
