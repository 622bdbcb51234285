import { assumptionNames } from '../assumption/assumption.ts'
import type { CountyPlan } from '../county-plan/county-plan.ts'
import type { AssumptionDifference, Side, SideRefusal } from './comparison.ts'

const scenarioPath = /^\/counties\/\d{2}\/scenarios\/([0-9a-f-]{36})$/
const asking = ['years', 'start', 'promise', 'shape', 'find', 'serve_all_by', 'earliest']

/**
 * A plan as someone names it: nothing for the plain one, the end of a link (`pps_rate=300&years=12`), or a whole link
 * with any address before it. A link to another county's plan, or to something that is no plan, is refused.
 */
export function readSide(text: string, countyCode: string): Side | SideRefusal {
  const given = text.trim()
  const link = /^(?:https?:\/\/[^/]+)?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/.exec(given)
  if (given === '') return { kind: 'asks', query: new URLSearchParams() }
  if (link === null) {
    const query = new URLSearchParams(given.replace(/#.*$/, ''))
    return isAsking(query) ? { kind: 'asks', query } : 'not_a_plan'
  }
  const path = (link[1] ?? '').replace(/\/$/, '')
  const county = /^\/counties\/(\d{2})(?:\/|$)/.exec(path)?.[1]
  if (path !== '' && county === undefined) return 'not_a_plan'
  if (county !== undefined && county !== countyCode) return 'other_county'
  const scenario = scenarioPath.exec(path)?.[1]
  if (scenario !== undefined) return { kind: 'scenario', id: scenario }
  return { kind: 'asks', query: new URLSearchParams(link[2] ?? '') }
}

const isAsking = (query: URLSearchParams): boolean =>
  [...query].some(
    ([name, value]) => value !== '' && [...assumptionNames, ...asking].some((known) => known === name),
  )

/** The assumptions in which two plans differ, in the order of the list. */
export function differences(
  a: Pick<CountyPlan, 'assumptions'>,
  b: Pick<CountyPlan, 'assumptions'>,
): readonly AssumptionDifference[] {
  const other = new Map(b.assumptions.list.map((item) => [item.name, item]))
  return a.assumptions.list.flatMap((item) => {
    const there = other.get(item.name)
    return there === undefined || there.value === item.value ? [] : [{ a: item, b: there }]
  })
}

/** Every school year that either plan names, in order. */
export const yearsOfBoth = (
  a: readonly { readonly year: number }[],
  b: readonly { readonly year: number }[],
): readonly number[] => [...new Set([...a, ...b].map(({ year }) => year))].sort((one, other) => one - other)
