import type { Language } from '#platform/words.ts'
import type { Assumption, AssumptionName, Assumptions } from '../assumption/assumption.ts'
import { unitSuffix } from './assumption-label.words.ts'
import type { Format } from './format.words.ts'

/** The document's assumptions as the rules compute with them. */
export const valuesOf = (list: readonly Assumption[]): Assumptions =>
  Object.fromEntries(list.map(({ name, value }) => [name, value])) as Record<AssumptionName, number>

/** A value of an assumption with its sign: '$250', '85%', 'November 1, 2026', '4.5'. */
export function valueText(value: number, unit: string, format: Format): string {
  if (unit.startsWith('dollars')) return format.dollars(value)
  if (unit.startsWith('share')) return format.share(value)
  if (unit === 'day') return format.day(String(value).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  return format.decimal(value, 4)
}

/** The same with its unit: '$250 a visit', '85% of visits', '4.5 months'. */
export const valueWithUnit = (value: number, unit: string, format: Format, language: Language): string =>
  `${valueText(value, unit, format)} ${unitSuffix(unit, language)}`.trim()
