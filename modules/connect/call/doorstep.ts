import { RateLimiterMemory } from 'rate-limiter-flexible'
import { TooMany } from '#platform/errors.ts'
import { keyed, sealed, unsealed } from '#platform/secrets.ts'
import type { CallAsked, HeldBecause } from './call.ts'

const purpose = 'call me opened'
/** Nobody reads the form and fills it in faster. */
const leastSeconds = 3
/** A family evening behind one address stays below the first; beyond the second an address is told to wait. */
const bounds = { many: 40, most: 200 } as const

/** What looks like a flood is held apart and never lost; counts live in memory under names nobody can read back. */
export function openCallDoorstep(secret: string) {
  const addresses = new RateLimiterMemory({ points: 1_000_000, duration: 3600 })
  return {
    seal: (now: Date): string => sealed(secret, purpose, String(now.getTime())),
    /** Why a wish is held apart, or null. @throws TooMany beyond what anyone could read. */
    judge: async (asked: CallAsked, address: string, now: Date): Promise<HeldBecause | null> => {
      const { consumedPoints } = await addresses.consume(keyed(secret, 'call me', address))
      if (consumedPoints > bounds.most) throw new TooMany()
      if ((asked.site ?? '') !== '') return 'hidden_field'
      const opened = Number(unsealed(secret, purpose, asked.opened))
      if (Number.isNaN(opened) || now.getTime() - opened < leastSeconds * 1000) return 'too_fast'
      return consumedPoints > bounds.many ? 'many_at_once' : null
    },
  }
}
export type CallDoorstep = ReturnType<typeof openCallDoorstep>
