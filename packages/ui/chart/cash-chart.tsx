import type { ChartBasics } from './chart-frame.tsx'
import { LineChart } from './line-chart.tsx'

export type CashChartProps = ChartBasics & {
  /** 'Aug 2027', one for each balance. */
  readonly months: readonly string[]
  readonly monthHeader: string
  readonly balanceHeader: string
  /** At the end of each month; below zero is shown below the zero line. */
  readonly balances: readonly number[]
  readonly format: (value: number) => string
  readonly formatTick?: (value: number) => string
  /** Names the lowest month beneath the picture: 'Lowest: −$1.2 million, March 2028'. */
  readonly lowestText: string
  /** The cash floor the plan keeps. */
  readonly level?: { readonly value: number; readonly text: string }
}

/** Cash month by month, with its lowest month marked. */
export function CashChart({
  months,
  monthHeader,
  balanceHeader,
  balances,
  lowestText,
  ...basics
}: CashChartProps) {
  const value = Math.min(...balances)
  return (
    <LineChart
      {...basics}
      labels={months}
      labelHeader={monthHeader}
      series={[{ name: balanceHeader, values: balances }]}
      unknownText=""
      named={false}
      marked={{ index: balances.indexOf(value), value, text: lowestText }}
    />
  )
}
