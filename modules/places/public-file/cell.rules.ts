import { isCalendarDate } from '#platform/time.ts'
import type { ProblemReason } from './public-file.ts'

/** What a cell says, or why it cannot say that. */
export type Cell<Value> = { readonly value: Value } | { readonly reason: ProblemReason }

const wholeShape = /^(\d+|\d{1,3}(,\d{3})+)(\.0+)?$/
const decimalShape = /^(\d+(\.\d*)?|\.\d+|\d{1,3}(,\d{3})+(\.\d*)?)$/

/** A count of students or places: '1,234' and '41.0' are whole, '-1' and '4.5' are not counts. */
export function whole(text: string): Cell<number> {
  if (wholeShape.test(text)) return { value: Number(text.replaceAll(',', '')) }
  return { reason: /^-\s?[\d.]/.test(text) ? 'negative' : 'not_a_number' }
}

/** Full-time equivalents, rates, hours: never negative. */
export function decimal(text: string): Cell<number> {
  if (decimalShape.test(text)) return { value: Number(text.replaceAll(',', '')) }
  return { reason: /^-\s?[\d.]/.test(text) ? 'negative' : 'not_a_number' }
}

/** Points below a standard are negative; so is nothing else that is counted. */
export const signed = (text: string): Cell<number> =>
  /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? { value: Number(text) } : { reason: 'not_a_number' }

/** Degrees, west of Greenwich negative. */
export const degrees = (text: string): Cell<number> =>
  /^-?\d{1,3}(\.\d+)?$/.test(text) ? { value: Number(text) } : { reason: 'not_a_number' }

/** A box around California, a little wider than the state. */
export const isInCalifornia = (latitude: number, longitude: number): boolean =>
  latitude >= 32.4 && latitude <= 42.1 && longitude >= -124.6 && longitude <= -114

/** Years met before, each with the one text all rows of it share. */
const knownYears = new Map<string, Cell<string>>()

/** '2024-25' for '2024-25', '2024-2025' and '2024–25'; other texts, and years that do not follow, are unknown. */
export function schoolYear(text: string): Cell<string> {
  const known = knownYears.get(text)
  if (known !== undefined) return known
  const parts = /^(20\d\d)[-–](\d\d|20\d\d)$/.exec(text)
  const [, from, to] = parts ?? []
  if (from === undefined || to === undefined) return { reason: 'unknown_year' }
  const next = String(Number(from) + 1)
  if (to !== next && to !== next.slice(2)) return { reason: 'unknown_year' }
  const year = { value: `${from}-${next.slice(2)}` }
  knownYears.set(text, year)
  return year
}

/** '2026-07-18' for '07/18/2026', '7/18/2026 12:00:00 AM' and '2026-07-18'; the time of day is dropped. */
export function day(text: string): Cell<string> {
  const [, month, date, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})( \d{1,2}:.*)?$/.exec(text) ?? []
  const iso =
    year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text.slice(0, 10)
  return isCalendarDate(iso) ? { value: iso } : { reason: 'not_a_day' }
}

/** Y, Yes, True and their contraries. */
export function yes(text: string): Cell<boolean> {
  if (/^(y|yes|true|1)$/i.test(text)) return { value: true }
  if (/^(n|no|false|0)$/i.test(text)) return { value: false }
  return { reason: 'unknown_code' }
}

/** Whether a published rate is its numerator over its denominator, to the rounding of one decimal. */
export const isRateOf = (ratePct: number, numerator: number, denominator: number): boolean =>
  denominator === 0
    ? numerator === 0 && ratePct === 0
    : Math.abs((100 * numerator) / denominator - ratePct) <= 0.0500001

/**
 * Ten digits whose last is the Luhn check over the prefix 80840 and the first nine. Source: Centers for
 * Medicare & Medicaid Services, requirements for the NPI check digit.
 */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false
  const digits = [...`80840${text}`].reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const weighted = index % 2 === 1 ? digit * 2 : digit
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)
  return sum % 10 === 0
}

/** A number that can ring in North America: area code and exchange begin with 2 … 9, and not one digit throughout. */
export const isPhone = (digits: string): boolean =>
  /^[2-9]\d\d[2-9]\d{6}$/.test(digits) && !/^(\d)\1{9}$/.test(digits)
