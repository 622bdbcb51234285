import { RateLimiterMemory } from 'rate-limiter-flexible'
import { keyed } from '../secrets.ts'

export type Attempt = {
  /** It was a person's own: what it counted is given back. */
  succeeded(): Promise<void>
}

/** How often one may try, by account and by address. Counts are kept in memory, under names that cannot be read back. */
export type Limits = {
  /** Null when one must wait. The try counts before it is made, so that a hundred at once are no way round. */
  attempt(account: string, address: string): Promise<Attempt | null>
  /** The account proved itself after its try was over, as by a code: what that try counted is given back. */
  proved(account: string, address: string): Promise<void>
  /** Counts a failure in a county; true at the one that makes it a wave, once in fifteen minutes. */
  failedIn(county: number): Promise<boolean>
  /** True the first time within two minutes: a code that was used is not good again. */
  once(what: string): Promise<boolean>
}

export type LimitSettings = {
  readonly perAccount?: number
  readonly perAddress?: number
  /** Failures of a county within fifteen minutes at which its office is told. */
  readonly perCounty?: number
  /** Seconds to wait after the third failure; twice as long after each further one. */
  readonly firstPauseSeconds?: number
}

const windowSeconds = 15 * 60

/**
 * Ten tries in fifteen minutes for an account, with a growing pause from the third on. An address may try three hundred
 * times: a school behind one address signs in at the bell, and what succeeds is given back.
 */
export function openLimits(secret: string, settings: LimitSettings = {}): Limits {
  const { perAccount = 10, perAddress = 300, perCounty = 50, firstPauseSeconds = 1 } = settings
  const accounts = new RateLimiterMemory({
    points: perAccount,
    duration: windowSeconds,
    keyPrefix: 'account',
  })
  const addresses = new RateLimiterMemory({
    points: perAddress,
    duration: windowSeconds,
    keyPrefix: 'address',
  })
  const failures = new RateLimiterMemory({
    points: perCounty * 1000,
    duration: windowSeconds,
    keyPrefix: 'county',
  })
  const pauses = new RateLimiterMemory({ points: 1, duration: windowSeconds, keyPrefix: 'pause' })
  const used = new RateLimiterMemory({ points: 1, duration: 120, keyPrefix: 'used' })
  const forget = (who: string) => Promise.all([accounts.delete(who), pauses.delete(who)])
  return {
    proved: async (account, address) => {
      await Promise.all([
        forget(keyed(secret, 'account', account)),
        addresses.reward(keyed(secret, 'address', address), 1),
      ])
    },
    failedIn: async (county) => (await counted(failures, String(county))) === perCounty,
    once: async (what) => (await counted(used, keyed(secret, 'used', what))) !== null,
    attempt: async (account, address) => {
      const [who, where] = [keyed(secret, 'account', account), keyed(secret, 'address', address)]
      const pause = await pauses.get(who)
      if (pause !== null && pause.msBeforeNext > 0) return null
      const [tried, asked] = await Promise.all([counted(accounts, who), counted(addresses, where)])
      if (tried === null || asked === null) return null
      if (tried >= 3) await pauses.set(who, 1, Math.min(firstPauseSeconds * 2 ** (tried - 3), windowSeconds))
      return {
        succeeded: async () => {
          await Promise.all([forget(who), addresses.reward(where, 1)])
        },
      }
    },
  }
}

/** How many tries this makes, or null when it is one too many. */
async function counted(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    return (await limiter.consume(key)).consumedPoints
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal
    return null
  }
}
