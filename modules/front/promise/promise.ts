import type { CallCount } from '#modules/connect/index.ts'
import type { Convened } from '#modules/convene/index.ts'
import type { CountyRate } from '#modules/evaluate/index.ts'
import type { LearningCount } from '#modules/learn/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { ConfirmedCounts } from '../find-my-school/find-my-school.ts'
import type { AnsweredCount } from '../reach-out/answered.queries.ts'

/** A sentence the program says of itself: where a person meets it here, what measures it, how far it is. */
export type Promised = {
  /** 'A1', 'C6–7'. */
  readonly number: string
  /** Plain words in English, as the document has them without its marks. */
  readonly sentence: string
  /** Addresses of routes, parameters in them. */
  readonly where: readonly string[]
  readonly measuredBy: string
  readonly state: PromiseState
}

export const promiseStates = ['works', 'partly', 'not yet'] as const
export type PromiseState = (typeof promiseStates)[number]

export type PromiseGroup = { readonly heading: string; readonly promises: readonly Promised[] }

/** Today's figures of everything that is in. */
export type StateFigures = {
  readonly counties: number
  readonly schools: number
  readonly students: number
  readonly districts: number
}

/** Today's figures of one county; what none could be found for is null, and never zero. */
export type CountyToday = {
  readonly today: CalendarDate
  /** Of one county, as confirmed for the public. */
  readonly confirmed: ConfirmedCounts
  /** Services that are listed, and those found true by someone. */
  readonly listings: { readonly all: number; readonly foundTrue: number }
  readonly sites: number
  /** Posts that stand on the careers page today. */
  readonly openings: number
  readonly plan: {
    readonly asked: number
    readonly covering: number
    /** Dollars a visit as assumed, and those at which all teams together pay for themselves. */
    readonly rate: number
    readonly breakEvenRate: number | null
  }
  readonly rates: readonly CountyRate[]
  readonly calls: CallCount
  readonly learning: LearningCount
  readonly convened: Convened
  readonly answered: AnsweredCount
}

/** What stands beside the promises; a county's figures only where one was chosen. */
export type PromiseFigures = { readonly all: StateFigures; readonly county: CountyToday | null }
