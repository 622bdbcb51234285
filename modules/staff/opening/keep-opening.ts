import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { calendarDate } from '#platform/time.ts'
import { demand } from '#platform/viewer.ts'
import { positionRoles } from '../position/position.ts'
import { openingPolicy } from './opening.policy.ts'
import { deleteOpeningClosing, insertOpening, insertOpeningClosing } from './opening.queries.ts'
import { centsOf, type WrongOpening, whyNotOpen } from './opening.rules.ts'
import { type OpeningId, payPeriods, type TypedOpening } from './opening.ts'

export type EnteredOpening =
  | { readonly done: true; readonly id: OpeningId }
  | ({ readonly done: false } & WrongOpening)

/** Shows a post that is open, at once and to anyone, until its last day. */
export async function enterOpening(tx: Tx, typed: TypedOpening): Promise<EnteredOpening> {
  demand(tx.viewer, openingPolicy, 'keep')
  const wrong = whyNotOpen(typed, tx.today)
  if (wrong !== null) return { done: false, ...wrong }
  const id = await insertOpening(tx, {
    role: found(positionRoles.find((role) => role === typed.role)),
    title: typed.title,
    place: typed.place,
    weeklyHours: Number(typed.weekly_hours),
    payLowCents: found(centsOf(typed.pay_low) ?? undefined),
    payHighCents: found(centsOf(typed.pay_high) ?? undefined),
    payPer: found(payPeriods.find((period) => period === typed.pay_per)),
    languages: typed.languages,
    supervision: typed.supervision === 'offered' ? 'offered' : 'not_offered',
    applyAddress: typed.apply_address === '' ? null : typed.apply_address,
    endsOn: calendarDate(typed.ends_on),
  })
  await audit(tx, { kind: 'opening.entered', subjects: [id] })
  await record(tx, 'opening.entered', id)
  return { done: true, id }
}

/** Takes it off the careers page before its last day. */
export async function closeOpening(tx: Tx, id: OpeningId): Promise<void> {
  demand(tx.viewer, openingPolicy, 'keep')
  found((await insertOpeningClosing(tx, id)) || undefined)
  await audit(tx, { kind: 'opening.closed', subjects: [id] })
  await record(tx, 'opening.closed', id)
}

/** Puts it back, until its last day. */
export async function reopenOpening(tx: Tx, id: OpeningId): Promise<void> {
  demand(tx.viewer, openingPolicy, 'keep')
  found((await deleteOpeningClosing(tx, id)) || undefined)
  await audit(tx, { kind: 'opening.reopened', subjects: [id] })
  await record(tx, 'opening.reopened', id)
}
