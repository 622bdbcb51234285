import { count, decimal, dollars, percent } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { Assumption } from '../assumption/assumption.ts'

/** A value with its unit, as a person writes it: '$250', '75%', '12 weeks'. */
export function assumptionValue({ name, value, unit }: Assumption, language: Language): string {
  if (name === 'plan_from') return dayText(value)
  if (/^(dollars|\$)/.test(unit)) return dollars(Math.round(value * 100), language, !Number.isInteger(value))
  if (unit.startsWith('share')) return percent(value, language, Number.isInteger(value * 100) ? 0 : 1)
  const number = Number.isInteger(value) ? count(value, language) : decimal(value, language, 2)
  return `${number} ${unit}`
}

/** 20261121 → '2026-11-21'. */
function dayText(value: number): string {
  const text = String(value)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
}
