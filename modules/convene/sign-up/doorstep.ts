import { RateLimiterMemory } from 'rate-limiter-flexible'
import { TooMany } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { keyed, sealed, unsealed } from '#platform/secrets.ts'
import type { HeldBecause } from './sign-up.ts'

const purpose = 'event sign-up opened'
/** Nobody reads the form and fills it in faster. */
const leastSeconds = 3
/** A school's hallway signs up behind one address within an hour; more is nobody's hallway. */
const mostAnHour = 200

/** What looks like no family is set apart and never lost; counts live in memory under names nobody can read back. */
export function openSignUpDoorstep(secret: string) {
  const addresses = new RateLimiterMemory({ points: 1_000_000, duration: 3600 })
  return {
    /** Each form is its own: two opened at one moment are not taken for one. */
    seal: (now: Date): string => sealed(secret, purpose, `${now.getTime()}~${newId(now)}`),
    /** Why a sign-up is set apart, or null. @throws TooMany beyond what anyone could read. */
    judge: async (
      typed: { readonly site?: string | undefined; readonly opened?: string | undefined },
      address: string,
      now: Date,
    ): Promise<HeldBecause | null> => {
      const { consumedPoints } = await addresses.consume(keyed(secret, 'event sign-up', address))
      if (consumedPoints > mostAnHour) throw new TooMany()
      if ((typed.site ?? '') !== '') return 'hidden_field'
      const opened = Number(unsealed(secret, purpose, typed.opened)?.split('~')[0])
      return Number.isNaN(opened) || now.getTime() - opened < leastSeconds * 1000 ? 'too_fast' : null
    },
  }
}
export type SignUpDoorstep = ReturnType<typeof openSignUpDoorstep>
