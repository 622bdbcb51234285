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

/** Each assumption at its low and its high value with all others as they are; the widest change of the net first. */
export function tornado(
  list: readonly Assumption[],
  values: Assumptions,
  resultOf: (changed: Assumptions) => PlanResult,
): readonly TornadoBar[] {
  const at = (name: AssumptionName, value: number) => ({
    value,
    result: resultOf({ ...values, [name]: value }),
  })
  const bars = list
    .filter((item) => item.low < item.high)
    .map((item) => ({
      name: item.name,
      label: item.label,
      low: at(item.name, item.low),
      high: at(item.name, item.high),
    }))
  return bars.sort((one, other) => width(other) - width(one) || (one.name < other.name ? -1 : 1))
}

const width = (bar: TornadoBar): number => Math.abs(bar.high.result.netCents - bar.low.result.netCents)
