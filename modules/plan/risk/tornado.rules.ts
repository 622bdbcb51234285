import type { Assumption, AssumptionName, Assumptions } from '../assumption/assumption.ts'

/** What a plan comes to under some assumptions: the three questions of the risk page. */
export type PlanResult = {
  readonly netCents: number
  /** Dollars a visit; null when no rate helps. */
  readonly breakEvenRate: number | null
  /** First year, from 1, with every school served; Infinity when it never comes. */
  readonly fullCoverageYear: number
}

export type TornadoBar = {
  readonly name: AssumptionName
  readonly label: string
  readonly low: { readonly value: number; readonly result: PlanResult }
  readonly high: { readonly value: number; readonly result: PlanResult }
}

type ResultOf = (changed: Assumptions) => PlanResult

/** Each assumption at its low and its high value with all others as they are; the widest change of the net first. */
export const tornado = (
  list: readonly Assumption[],
  values: Assumptions,
  resultOf: ResultOf,
): readonly TornadoBar[] => widestFirst(list.flatMap((item) => tornadoBar(item, values, resultOf) ?? []))

/** One assumption at its two ends; null when it has no range. */
export function tornadoBar(item: Assumption, values: Assumptions, resultOf: ResultOf): TornadoBar | null {
  if (item.low >= item.high) return null
  const at = (value: number) => {
    const { netCents, breakEvenRate, fullCoverageYear } = resultOf({ ...values, [item.name]: value })
    return { value, result: { netCents, breakEvenRate, fullCoverageYear } }
  }
  return { name: item.name, label: item.label, low: at(item.low), high: at(item.high) }
}

export const widestFirst = (bars: readonly TornadoBar[]): readonly TornadoBar[] =>
  bars.toSorted((one, other) => width(other) - width(one) || (one.name < other.name ? -1 : 1))

const width = (bar: TornadoBar): number => Math.abs(bar.high.result.netCents - bar.low.result.netCents)
