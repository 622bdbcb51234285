import type { AssumptionName, Confidence } from './assumption.ts'

/** One of the ways in which a county office and a health center can share the work, and what it changes. */
export type PartnerShape = {
  readonly code: 'A' | 'B' | 'C' | 'D'
  readonly name: string
  readonly employer: string
  readonly healthCenter: string
  /** Payment routes of the visits, in plain words. */
  readonly routes: readonly string[]
  readonly changes: readonly ShapeChange[]
  readonly note: string
}

export type ShapeChange = {
  readonly name: AssumptionName
  readonly value: number
  /** The range where it is not that of the list: the price of another route, or a value the shape settles. */
  readonly low?: number
  readonly high?: number
  readonly why: string
  readonly confidence: Confidence
}

/** Four shapes found in California. A county's own contract replaces every number here. */
export const partnerShapes: readonly PartnerShape[] = [
  {
    code: 'A',
    name: 'County health center, clinicians employed by the county office',
    employer: 'County office of education',
    healthCenter: 'County health department',
    routes: ['Medi-Cal visit rate of the county health center', 'Statewide fee schedule', 'Unpaid'],
    changes: [],
    note: 'The arrangement in Sacramento County since 2020. How much of the rate reaches the county office is not public.',
  },
  {
    code: 'B',
    name: 'Community health center staffs the schools',
    employer: 'Community health center',
    healthCenter: 'Non-profit federally qualified health center',
    routes: ['Medi-Cal visit rate of that health center', 'Statewide fee schedule', 'Unpaid'],
    changes: [
      {
        name: 'pay_licensed',
        value: 90_000,
        why: 'Median pay at California health centers',
        confidence: 'secondary',
      },
      {
        name: 'benefit_rate',
        value: 0.3075,
        why: 'Benefit load reported by California health centers',
        confidence: 'secondary',
      },
      {
        name: 'pass_through_share',
        value: 1,
        low: 1,
        high: 1,
        why: 'The health center that is paid is the employer',
        confidence: 'estimate',
      },
    ],
    note: 'Costs and revenue are the health center’s own. The commonest shape outside Sacramento.',
  },
  {
    code: 'C',
    name: 'The county office or its districts bill the fee schedule themselves',
    employer: 'County office or school district',
    healthCenter: 'Partner for primary care and referral',
    routes: ['Statewide fee schedule for Medi-Cal and commercial members', 'Unpaid'],
    changes: [
      {
        name: 'pps_rate',
        value: 88,
        low: 75,
        high: 110,
        why: 'The fee schedule for 45 minutes takes the place of the visit rate',
        confidence: 'estimate',
      },
      {
        name: 'plan_avg_paid',
        value: 88,
        low: 88,
        high: 88,
        why: 'Nothing is paid on top of the fee schedule',
        confidence: 'estimate',
      },
      {
        name: 'paid_rate_pps',
        value: 0.85,
        low: 0.7,
        high: 0.95,
        why: 'Paid share of the fee schedule',
        confidence: 'estimate',
      },
      {
        name: 'days_in_ar_plan',
        value: 75,
        low: 60,
        high: 120,
        why: 'The fee schedule pays later than a plan under contract',
        confidence: 'estimate',
      },
      {
        name: 'pass_through_share',
        value: 1,
        low: 1,
        high: 1,
        why: 'No health center stands between',
        confidence: 'estimate',
      },
      {
        name: 'lead_months_first',
        value: 9,
        why: 'No federal change of scope; the low end of the range',
        confidence: 'unknown',
      },
    ],
    note: 'Can run beside A or B, but one service is never billed by two routes. No applications were open when this was written.',
  },
  {
    code: 'D',
    name: 'County behavioral health contracts with the county office',
    employer: 'County office or county',
    healthCenter: 'County behavioral health plan',
    routes: ['Contract with the county plan', 'Statewide fee schedule', 'Unpaid'],
    changes: [
      {
        name: 'plan_avg_paid',
        value: 0,
        low: 0,
        high: 0,
        why: 'The county plan pays all of it, and late',
        confidence: 'unknown',
      },
      {
        name: 'lead_months_first',
        value: 9,
        why: 'No federal change of scope; the low end of the range',
        confidence: 'unknown',
      },
    ],
    note: 'As in Fresno County’s wellness centers. Enter the contract’s price for a visit as the visit rate: none is public.',
  },
]
