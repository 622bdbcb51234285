import { isCalendarDate } from '#platform/time.ts'
import list from '../../../content/assumptions/2026-11.json' with { type: 'json' }
import {
  type Assumption,
  type AssumptionName,
  type AssumptionOverrides,
  type AssumptionRefusal,
  type Assumptions,
  assumptionNames,
  type ResolvedAssumptions,
} from './assumption.ts'
import { type AloneCode, assumptionRefusalWords, type TogetherCode } from './assumption.words.ts'
import { nearestName } from './nearest-name.rules.ts'
import { inShape } from './partner-shape.rules.ts'
import type { PartnerShape } from './partner-shape.ts'

/** What is known before anyone changes a value: whose county it is, and its school days where calendars are loaded. */
export type AssumptionContext = {
  readonly countyCode?: string
  readonly schoolDaysByMonth?: readonly number[] | null
  /** The day from which lead times count, as YYYYMMDD; the caller's today. */
  readonly planFrom?: number
  /** Who employs and who bills; what a person enters stands above it. */
  readonly shape?: PartnerShape['code'] | null
}

export type ReadAssumptions =
  | { readonly done: true; readonly result: ResolvedAssumptions }
  | { readonly done: false; readonly refusals: readonly AssumptionRefusal[] }

/** The list as it was written before any answer was seen, with what is known of this county. */
export function defaultAssumptions(context: AssumptionContext = {}): ResolvedAssumptions {
  return resolved(withContext(context), new Set())
}

/** The defaults with someone's changes, or every reason why the changes cannot be taken, a sentence each. */
export function readAssumptions(
  overrides: AssumptionOverrides,
  context: AssumptionContext = {},
): ReadAssumptions {
  const refusals: AssumptionRefusal[] = []
  const given = new Map<AssumptionName, number>()
  const defaults = withContext(context)
  for (const [name, value] of Object.entries(overrides)) {
    const item = defaults.find((candidate) => candidate.name === name)
    const read = item ? readValue(item, value) : unknownName(name)
    if (typeof read === 'number') given.set(name as AssumptionName, read)
    else refusals.push(read)
  }
  if (refusals.length > 0) return { done: false, refusals }

  const items = defaults.map((item) => changed(item, given.get(item.name)))
  const result = resolved(items, new Set(given.keys()))
  const together = whyNotTogether(result.values)
  if (together.length > 0) return { done: false, refusals: together }
  return { done: true, result }
}

/** Names whose value nothing public says for this county: page one must show them as such. */
export const unknownAssumptions = (assumptions: ResolvedAssumptions): readonly Assumption[] =>
  assumptions.list.filter((item) => item.confidence === 'unknown')

function withContext(context: AssumptionContext): readonly Assumption[] {
  const county = countyValues(context.countyCode)
  const days = context.schoolDaysByMonth
  return (list.assumptions as readonly Assumption[]).map((item) => {
    if (item.name === 'plan_from' && context.planFrom !== undefined)
      return known(item, context.planFrom, 'The day given')
    if (item.name === 'school_days' && days)
      return { ...known(item, sum(days), 'The county’s loaded school calendars'), confidence: 'measured' }
    return inShape({ ...item, ...county.find((value) => value.name === item.name) }, context.shape)
  })
}

type CountyValue = Pick<Assumption, 'name' | 'value' | 'low' | 'high' | 'source' | 'asOf' | 'confidence'>

function countyValues(countyCode: string | undefined): readonly CountyValue[] {
  const byCounty = list.counties as unknown as Readonly<Record<string, readonly CountyValue[]>>
  return countyCode === undefined ? [] : (byCounty[countyCode] ?? [])
}

const known = (item: Assumption, value: number, source: string): Assumption => ({
  ...item,
  value,
  low: value,
  high: value,
  source,
})

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Whoever changes a value answers for it: its range closes on it and its source is the change. */
function changed(item: Assumption, value: number | undefined): Assumption {
  if (value === undefined || value === item.value) return item
  return {
    ...item,
    value,
    low: Math.min(item.low, value),
    high: Math.max(item.high, value),
    source: `Changed from ${item.value}: ${item.source}`,
  }
}

function resolved(items: readonly Assumption[], given: ReadonlySet<AssumptionName>): ResolvedAssumptions {
  const values = valuesOf(items)
  if (given.has('start_supervisors')) return { edition: list.edition, values, list: items }
  const start = Math.round(values.start_clinicians * supervisorsForEach(values) * 1e6) / 1e6
  return {
    edition: list.edition,
    values: { ...values, start_supervisors: start },
    list: items.map((item) => (item.name === 'start_supervisors' ? known(item, start, item.source) : item)),
  }
}

const valuesOf = (items: readonly Assumption[]): Assumptions =>
  Object.fromEntries(items.map((item) => [item.name, item.value])) as Assumptions

/** Supervisor posts for each full-time clinician: associates need more of them. */
export const supervisorsForEach = (a: Assumptions): number =>
  (1 - a.associate_share) / a.supervisees_per_supervisor +
  a.associate_share / a.supervisees_per_supervisor_associate

function readValue(item: Assumption, given: number | string): number | AssumptionRefusal {
  const value = item.name === 'plan_from' ? dayNumber(given) : plainNumber(given)
  if (value === null) return refusal(item.name === 'plan_from' ? 'not_a_day' : 'not_a_number', item, given)
  if (item.whole && !Number.isInteger(value)) return refusal('not_whole', item, given)
  if (value < item.least) return refusal('too_low', item, given)
  if (value > item.most) return refusal('too_high', item, given)
  return value
}

const refusal = (code: AloneCode, item: Assumption, given: number | string): AssumptionRefusal => ({
  name: item.name,
  code,
  sentence: assumptionRefusalWords({ code, item, given: String(given) }),
})

function unknownName(name: string): AssumptionRefusal {
  const nearest = nearestName(name, assumptionNames)
  return {
    name,
    code: 'unknown_name',
    sentence: assumptionRefusalWords({ code: 'unknown_name', given: name, nearest }),
  }
}

/** '250', '.85' and '1e3' are numbers; '', ' ', '$250', '1,000' and '85 %' are not. */
function plainNumber(given: number | string): number | null {
  const text = String(given).trim()
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

/** A day as 20261121, '20261121' or '2026-11-21'; null when the calendar has no such day. */
function dayNumber(given: number | string): number | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(String(given).trim())
  if (!parts || !isCalendarDate(parts.slice(1).join('-'))) return null
  return Number(parts.slice(1).join(''))
}

/** Values that are each possible and together are not. */
function whyNotTogether(a: Assumptions): readonly AssumptionRefusal[] {
  const refusals: AssumptionRefusal[] = []
  const refuse = (name: AssumptionName, code: TogetherCode) =>
    refusals.push({ name, code, sentence: assumptionRefusalWords({ code, values: a }) })
  if (a.mix_medi_cal_pps + a.mix_commercial > 1 + 1e-9) refuse('mix_commercial', 'mix_above_one')
  if (a.weight_disadvantage + a.weight_chronic_absence + a.weight_suspension + a.weight_support_staff <= 0)
    refuse('weight_disadvantage', 'weights_all_zero')
  if (a.tier3_share_low > a.tier3_share_high) refuse('tier3_share_low', 'tiers_reversed')
  if (a.tier2_share_low > a.tier2_share_high) refuse('tier2_share_low', 'tiers_reversed')
  if (a.protected_hours >= a.week_hours) refuse('protected_hours', 'protected_above_week')
  return refusals
}
