import type { SignUp } from './sign-up.ts'

/** A reminder goes out within these hours before an event begins. */
export const remindWithinHours = 48

export type SignUpRefusal = 'not_open' | 'over' | 'cancelled'

/** Why nobody can sign up for this event now, or null. */
export function whyNotSignUp(
  event: { readonly state: string; readonly endsAt: Date; readonly registrationEndsAt: Date | null },
  now: Date,
): SignUpRefusal | null {
  if (event.state === 'cancelled') return 'cancelled'
  if (event.endsAt <= now || (event.registrationEndsAt !== null && event.registrationEndsAt <= now))
    return 'over'
  return event.state === 'announced' ? null : 'not_open'
}

type Party = Pick<
  SignUp,
  'id' | 'adultCount' | 'childCount' | 'childcareCount' | 'cancelledAt' | 'heldBecause'
>
export const peopleOf = ({ adultCount, childCount }: Pick<SignUp, 'adultCount' | 'childCount'>): number =>
  adultCount + childCount

/**
 * Who has a place, in the order in which they signed up: as long as the whole party fits. Once one party waits, all
 * after it wait, so that a place given is never taken away by who comes later. Null capacity has places for all.
 */
export function seated(parties: readonly Party[], capacity: number | null): ReadonlySet<string> {
  const given = new Set<string>()
  let left = capacity ?? Number.POSITIVE_INFINITY
  for (const party of parties) {
    if (party.cancelledAt !== null || party.heldBecause !== null) continue
    left -= peopleOf(party)
    if (left < 0) break
    given.add(party.id)
  }
  return given
}

/** Who among the seated has the places for children they asked for. The same order holds. */
export function inChildcare(
  parties: readonly Party[],
  capacity: number | null,
  childcarePlaces: number,
): ReadonlySet<string> {
  const seats = seated(parties, capacity)
  const given = new Set<string>()
  let left = childcarePlaces
  for (const party of parties) {
    if (!seats.has(party.id) || party.childcareCount === 0) continue
    left -= party.childcareCount
    if (left < 0) break
    given.add(party.id)
  }
  return given
}
