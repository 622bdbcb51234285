import type { Rate } from './outcome.ts'

/** The normal deviate of a 95% interval. */
export const z95 = 1.959963984540054

export type Interval = { readonly low: number; readonly high: number }

/**
 * Wilson's score interval of a share, from 0 to 1: it stays inside, and is right for small groups too.
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927.
 */
export function wilson({ numerator, denominator }: Rate, z = z95): Interval {
  if (denominator === 0) return { low: 0, high: 1 }
  const share = numerator / denominator
  const spread = (z * z) / denominator
  const middle = share + spread / 2
  const half = z * Math.sqrt((share * (1 - share)) / denominator + spread / (4 * denominator))
  return {
    low: numerator === 0 ? 0 : (middle - half) / (1 + spread),
    high: numerator === denominator ? 1 : (middle + half) / (1 + spread),
  }
}

export type Difference = Interval & { readonly value: number }

/**
 * One share less another, with the interval made of the two Wilson intervals.
 * Source: R. G. Newcombe, "Interval Estimation for the Difference Between Independent Proportions", 1998, method 10.
 */
export function difference(one: Rate, other: Rate, z = z95): Difference {
  const [p, q] = [shareOf(one), shareOf(other)]
  const [a, b] = [wilson(one, z), wilson(other, z)]
  const value = p - q
  return {
    value,
    low: value - Math.hypot(p - a.low, b.high - q),
    high: value + Math.hypot(a.high - p, q - b.low),
  }
}

export const shareOf = ({ numerator, denominator }: Rate): number =>
  denominator === 0 ? 0 : numerator / denominator

/** 'higher' or 'lower' only where chance alone does not account for it. */
export function direction({ low, high }: Interval): 'higher' | 'lower' | 'same' {
  if (low > 0) return 'higher'
  return high < 0 ? 'lower' : 'same'
}

export const added = (rates: readonly Rate[]): Rate => ({
  numerator: rates.reduce((sum, rate) => sum + rate.numerator, 0),
  denominator: rates.reduce((sum, rate) => sum + rate.denominator, 0),
})
