import type { Assumptions } from '../assumption/assumption.ts'
import type { PayerMix } from './settled-year.ts'

/** A school as its payer mix sees it: its visits, its disadvantage, and its own Medi-Cal share where someone measured it. */
export type MixSchool = {
  readonly visits: number
  readonly disadvantagedShare: number | null
  readonly measuredMediCalShare: number | null
}

const leastShare = 0.05
const mostShare = 0.95

/**
 * Every school's own payer mix: the county's Medi-Cal share of visits, tilted by each school's disadvantage so that
 * the mean weighted by visits stays the county's, also where a share meets its limits. A measured share replaces its
 * school's estimate and leaves the others alone.
 */
export function payerMixes(schools: readonly MixSchool[], a: Assumptions): readonly PayerMix[] {
  const shares = tiltedShares(schools, a)
  return schools.map((school, index) =>
    school.measuredMediCalShare === null
      ? mixOf(shares[index]!, 'estimate', a)
      : mixOf(school.measuredMediCalShare, 'measured', a),
  )
}

/** Visits that Medi-Cal does not pay for divide into commercial and unpaid as the county's do. */
export function mixOf(mediCal: number, basis: PayerMix['basis'], a: Assumptions): PayerMix {
  const rest = 1 - a.mix_medi_cal_pps
  const commercial = rest <= 0 ? 0 : (1 - mediCal) * Math.min(1, a.mix_commercial / rest)
  return { mediCal, commercial, unpaid: 1 - mediCal - commercial, basis }
}

function tiltedShares(schools: readonly MixSchool[], a: Assumptions): Float64Array {
  const counted = schools.some((school) => school.visits > 0)
  const weights = Float64Array.from(schools, (school) => (counted ? school.visits : 1))
  const mean = meanDisadvantage(schools, weights)
  const tilted = Float64Array.from(
    schools,
    ({ disadvantagedShare }) =>
      a.mix_medi_cal_pps + (disadvantagedShare === null ? 0 : a.mix_tilt * (disadvantagedShare - mean)),
  )
  const shift = shiftToMean(tilted, weights, a.mix_medi_cal_pps)
  return tilted.map((share) => clamp(share + shift))
}

/** How far all shares must move together so that, with the limits kept, their weighted mean is as wanted. */
function shiftToMean(shares: Float64Array, weights: Float64Array, wanted: number): number {
  if (Math.abs(clampedMean(shares, weights, 0) - wanted) < 1e-12) return 0
  let low = -3
  let high = 3
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (clampedMean(shares, weights, middle) > wanted) high = middle
    else low = middle
  }
  return (low + high) / 2
}

function clampedMean(shares: Float64Array, weights: Float64Array, shift: number): number {
  let total = 0
  let weight = 0
  for (let at = 0; at < shares.length; at++) {
    total += clamp(shares[at]! + shift) * weights[at]!
    weight += weights[at]!
  }
  return total / weight
}

const clamp = (share: number): number => Math.min(mostShare, Math.max(leastShare, share))

/** Mean of the published shares by visits; 0 when none is published. */
function meanDisadvantage(schools: readonly MixSchool[], weights: Float64Array): number {
  let total = 0
  let weight = 0
  schools.forEach(({ disadvantagedShare }, index) => {
    if (disadvantagedShare === null) return
    total += disadvantagedShare * weights[index]!
    weight += weights[index]!
  })
  return weight === 0 ? 0 : total / weight
}
