import { leaverShares, livedYear } from '../money/break-even.rules.ts'
import { supportByMonth } from '../money/cash-balance.rules.ts'
import type { Reworked } from './plan-facts.ts'

/** Every month's cash and every year's money as the money rules have it; the floor and the last year kept. */
export function checkMoney(plan: Reworked): string[] {
  return [...wrongYears(plan), ...wrongMonths(plan), ...wrongLastYear(plan)]
}

const sums = ['revenueCents', 'costCents', 'supportCents', 'lowestCashCents', 'lowestCashMonth'] as const

function wrongYears({ document, evaluated }: Reworked): string[] {
  return document.years.flatMap((year, index) => {
    const right = evaluated.years[index]
    if (right === undefined) return []
    return sums
      .filter((sum) => year[sum] !== right[sum])
      .map((sum) => `${year.year}: ${sum} is ${year[sum]}, and the money rules give ${right[sum]}.`)
  })
}

function wrongMonths({ document, evaluated, a, nothingOpens }: Reworked): string[] {
  const faults: string[] = []
  const { byMonth } = evaluated.balance
  const floor = Math.round(a.cash_floor * 100)
  if (document.money.cashCents.length !== byMonth.length)
    return ['The months of cash are not those of the plan.']
  byMonth.forEach((cents, month) => {
    const name = document.money.months[month]
    const written = document.money.cashCents[month]
    if (written !== cents) faults.push(`${name}: cash is ${written}, and the money rules give ${cents}.`)
    if (cents < floor && !nothingOpens)
      faults.push(`${name}: cash falls to ${cents}, below the floor of ${floor}.`)
  })
  return faults
}

/** What is open at the end, settled, with leavers' successors on their way up, and the support of that year. */
function wrongLastYear({ document, facts, schools, openings, horizon, a, nothingOpens }: Reworked): string[] {
  const shares = leaverShares(horizon, a)
  const earned = schools.reduce(
    (sum, { plan }, row) => sum + (openings[row] == null ? 0 : livedYear(plan, shares).netCents),
    0,
  )
  const support = supportByMonth(facts.grants, horizon, a).slice(-12)
  const net = support.reduce((sum, cents) => sum + cents, earned)
  const faults: string[] = []
  if (net !== document.money.settledNetCents)
    faults.push(`The settled last year nets ${net} cents, not ${document.money.settledNetCents}.`)
  if (net < 0 && !nothingOpens)
    faults.push(`The settled last year loses ${-net} cents: the plan burns its cash.`)
  return faults
}
