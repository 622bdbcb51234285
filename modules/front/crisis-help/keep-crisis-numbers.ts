import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { demand } from '#platform/viewer.ts'
import { crisisHelpPolicy } from './crisis-help.policy.ts'
import {
  findCheckState,
  insertCrisisCheck,
  insertCrisisNumber,
  insertCrisisNumberWithdrawal,
} from './crisis-number.queries.ts'
import { isCheckLate, type WrongField, whyNotEnter } from './crisis-number.rules.ts'
import type { CrisisNumberId, TypedCrisisNumber } from './crisis-number.ts'

export type EnteredNumber =
  | { readonly done: true; readonly id: string }
  | ({ readonly done: false } & WrongField)

/** Enters a number of the county's own. Nobody sees it before two people have confirmed it. */
export async function enterCrisisNumber(tx: Tx, typed: TypedCrisisNumber): Promise<EnteredNumber> {
  demand(tx.viewer, crisisHelpPolicy, 'keep')
  const wrong = whyNotEnter(typed, isCheckLate(await findCheckState(tx), tx.today))
  if (wrong !== null) return { done: false, ...wrong }
  const id = await insertCrisisNumber(tx, typed)
  await audit(tx, { kind: 'crisis_number.entered', subjects: [id] })
  await record(tx, 'crisis_number.entered', id)
  return { done: true, id }
}

/** Takes a number off at once, late check or not: a wrong number must never wait. */
export async function withdrawCrisisNumber(tx: Tx, id: CrisisNumberId): Promise<void> {
  demand(tx.viewer, crisisHelpPolicy, 'keep')
  found((await insertCrisisNumberWithdrawal(tx, id)) || undefined)
  await audit(tx, { kind: 'crisis_number.withdrawn', subjects: [id] })
  await record(tx, 'crisis_number.withdrawn', id)
}

/** Someone called every number today and read the page through. */
export async function noteCrisisCheck(tx: Tx): Promise<void> {
  demand(tx.viewer, crisisHelpPolicy, 'keep')
  await insertCrisisCheck(tx)
  await audit(tx, { kind: 'crisis_page.checked' })
  await record(tx, 'crisis_page.checked', String(tx.viewer.county))
}
