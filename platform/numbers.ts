import type { Language } from './words.ts'

// Built once: making a formatter costs more than a hundred uses of it.
const locales = { en: 'en-US', es: 'es-US' } as const
const made = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.NumberFormat(locales[language], options)
  made.set(key, fresh)
  return fresh
}

/** 247467 → '247,467'. */
export const count = (value: number, language: Language): string =>
  formatter(language, { maximumFractionDigits: 0 }).format(value)

/** 12.25 → '12.3'; as many digits behind the point as asked for. */
export const decimal = (value: number, language: Language, digits = 1): string =>
  formatter(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)

/** 0.257 → '25.7%'. */
export const percent = (share: number, language: Language, digits = 0): string =>
  formatter(language, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share)

/** Whole cents as dollars: 19788580 → '$197,886'; with cents where asked for. */
export const dollars = (cents: number, language: Language, withCents = false): string =>
  formatter(language, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: withCents ? 2 : 0,
    maximumFractionDigits: withCents ? 2 : 0,
  }).format(tidy(cents / 100))

/** Whole cents, short, for charts and large figures: 1978858000 → '$19.8M'; less than a thousand in whole dollars. */
export const shortDollars = (cents: number, language: Language): string =>
  Math.abs(cents) < 999_50
    ? dollars(cents, language)
    : formatter(language, {
        style: 'currency',
        currency: 'USD',
        notation: 'compact',
        maximumFractionDigits: 1,
      }).format(tidy(cents / 100))

/** '-$0' is no amount. */
const tidy = (value: number): number => (Math.abs(value) < 0.005 ? 0 : value)

const months = new Map<string, Intl.DateTimeFormat>()

/** '2027-10' → 'October 2027', or 'Oct 2027' where room is short. */
export function monthName(month: string, language: Language, length: 'long' | 'short' = 'long'): string {
  const key = `${language} ${length}`
  let format = months.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], { month: length, year: 'numeric', timeZone: 'UTC' })
    months.set(key, format)
  }
  return format.format(new Date(`${month}-01T00:00:00Z`))
}

/** The school year that begins in a calendar year: 2027 → '2027–28'. */
export const schoolYear = (year: number): string => `${year}–${String((year + 1) % 100).padStart(2, '0')}`
