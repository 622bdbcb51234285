import { RateLimiterMemory } from 'rate-limiter-flexible'
import { TooMany } from '#platform/errors.ts'
import { keyed } from '#platform/secrets.ts'

/** What one browser or one address may do in a live room. Counts are kept in memory, under names that cannot be read back. */
export type LiveLimits = {
  /** True while a seat sends no more than a person does. */
  maySend(seat: string): Promise<boolean>
  /** Before a code is tried. @throws TooMany for an address that guesses. */
  beforeCode(address: string): Promise<void>
  wrongCode(address: string): Promise<void>
}

/** A whole office sits behind one address and comes in at one minute; who guesses is told to wait long before that. */
const wrongCodes = { points: 100, duration: 600 }
const sendings = { points: 60, duration: 60 }

export function openLiveLimits(secret: string): LiveLimits {
  const wrong = new RateLimiterMemory({ ...wrongCodes, keyPrefix: 'code' })
  const sent = new RateLimiterMemory({ ...sendings, keyPrefix: 'seat' })
  const where = (address: string) => keyed(secret, 'live code from', address)
  return {
    maySend: (seat) =>
      sent.consume(seat).then(
        () => true,
        () => false,
      ),
    beforeCode: async (address) => {
      const tried = await wrong.get(where(address))
      if (tried !== null && tried.remainingPoints <= 0) throw new TooMany()
    },
    wrongCode: async (address) => {
      await wrong.consume(where(address)).catch(() => undefined)
    },
  }
}
