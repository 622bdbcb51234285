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
  const weights = schools.some((school) => school.visits > 0)
    ? schools.map((school) => school.visits)
    : schools.map(() => 1)
  const mean = weightedMean(
    schools.map((school) => school.disadvantagedShare),
    weights,
  )
  const tilts = Float64Array.from(schools, (school) =>
    school.disadvantagedShare === null ? 0 : a.mix_tilt * (school.disadvantagedShare - mean),
  )
  const shares = (shift: number) => tilts.map((tilt) => clamp(a.mix_medi_cal_pps + tilt + shift))
  const tooHigh = (shift: number) => weightedMean([...shares(shift)], weights) > a.mix_medi_cal_pps

  if (Math.abs(weightedMean([...shares(0)], weights) - a.mix_medi_cal_pps) < 1e-12) return shares(0)
  let low = -1 - a.mix_tilt
  let high = 1 + a.mix_tilt
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (tooHigh(middle)) high = middle
    else low = middle
  }
  return shares((low + high) / 2)
}

const clamp = (share: number): number => Math.min(mostShare, Math.max(leastShare, share))

/** Mean of the published values; 0 when none is. */
function weightedMean(values: readonly (number | null)[], weights: readonly number[]): number {
  let total = 0
  let weight = 0
  values.forEach((value, index) => {
    if (value === null) return
    total += value * weights[index]!
    weight += weights[index]!
  })
  return weight === 0 ? 0 : total / weight
}
