import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Counts what someone does within a time; whoever asks decides how much is too much. Kept in memory. */
export type Meter = (who: string) => Promise<number>

export function openMeter(seconds: number): Meter {
  const limiter = new RateLimiterMemory({ points: 1_000_000_000, duration: seconds })
  return async (who) => (await limiter.consume(who)).consumedPoints
}
