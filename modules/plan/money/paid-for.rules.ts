import type { CashFlows } from './cash-flow.ts'

const weeksOfAMonth = 52 / 12

/**
 * The week since opening, from 1, in which a school's clinician has earned more than she and her team have cost with
 * the start-up; null when that does not come within the plan. Within a month both run evenly; a start-up is paid on
 * its first day.
 */
export function paidForWeek(
  flows: Pick<CashFlows, 'months' | 'earned' | 'spent'>,
  row: number,
  openingMonth: number,
  startUpCents: number,
): number | null {
  const begins = Math.floor(openingMonth)
  let ahead = -startUpCents
  for (let month = begins; month < flows.months; month++) {
    const at = row * flows.months + month
    const spent = flows.spent[at]! - (month === begins ? startUpCents : 0)
    const gain = flows.earned[at]! - spent
    if (ahead + gain > 0) {
      const part = Math.max(0, -ahead / gain)
      const since = Math.max(0, month + part - openingMonth)
      return Math.floor(since * weeksOfAMonth) + 1
    }
    ahead += gain
  }
  return null
}
