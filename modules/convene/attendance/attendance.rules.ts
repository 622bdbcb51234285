import { type CalendarDate, dateIn } from '#platform/time.ts'
import type { Convening } from '../convening/convening.ts'
import type { Registration } from '../registration/registration.ts'

export type DoorRefusal = 'foreign' | 'too_early' | 'ended' | 'called_off' | 'cannot_come'

const dayMs = 86_400_000
/** Days after its end until which a convening's list may still be ticked. */
export const listOpenDays = 14

type Held = Pick<Convening, 'startsAt' | 'endsAt' | 'timeZone' | 'state'>

/** Why nobody is ticked now, or null when they are: from the first day on, and two weeks after for what was on paper. */
export function whyNotTick({ startsAt, endsAt, timeZone, state }: Held, now: Date): DoorRefusal | null {
  if (state === 'cancelled') return 'called_off'
  if (state === 'draft' || dayIn(timeZone, now) < dayIn(timeZone, startsAt)) return 'too_early'
  return now.getTime() > endsAt.getTime() + listOpenDays * dayMs ? 'ended' : null
}

/** Why a code opens no door now, or null when it does: on the convening's own days alone. */
export function whyNotLetIn(
  held: Held,
  { cancelledAt }: Pick<Registration, 'cancelledAt'>,
  now: Date,
): DoorRefusal | null {
  const refusal = whyNotTick(held, now)
  if (refusal !== null) return refusal
  if (dayIn(held.timeZone, now) > dayIn(held.timeZone, held.endsAt)) return 'ended'
  return cancelledAt === null ? null : 'cannot_come'
}

const dayIn = (timeZone: string, moment: Date): CalendarDate => dateIn(timeZone, moment)

/** Who is newly ticked and who no longer is; what another one ticked meanwhile stays. */
export const ticksOf = (
  was: readonly string[],
  here: readonly string[],
): { readonly ticked: readonly string[]; readonly unticked: readonly string[] } => ({
  ticked: here.filter((id) => !was.includes(id)),
  unticked: was.filter((id) => !here.includes(id)),
})
