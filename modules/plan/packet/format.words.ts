import { monthName, schoolYear } from '#platform/numbers.ts'
import { calendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'

/** How amounts, shares and days are written in a packet. */
export type Format = {
  readonly count: (value: number) => string
  /** So many decimals, always. */
  readonly fixed: (value: number, digits: number) => string
  /** At most so many decimals, and none that are zero. */
  readonly decimal: (value: number, digits: number) => string
  /** Cents to the cent: '−$1,234.50'. */
  readonly money: (cents: number) => string
  /** Cents in round words for a sentence: '−$1.2 million'. */
  readonly roundMoney: (cents: number) => string
  /** Dollars as they are given: '$250', '$41.08'. */
  readonly dollars: (dollars: number) => string
  /** '75%' of 0.75. */
  readonly share: (share: number) => string
  /** 'March 2028' of '2028-03'. */
  readonly month: (month: string) => string
  /** 'Mar 2028' of '2028-03'. */
  readonly shortMonth: (month: string) => string
  /** 'November 21, 2026'. */
  readonly day: (day: string) => string
  /** '2026–27' of 2026. */
  readonly schoolYear: (year: number) => string
  /** 'a, b and c'. */
  readonly list: (parts: readonly string[]) => string
}

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }

const made = new Map<Language, Format>()

/** Made once for each language: a page asks for it in every row of its tables. */
export function formatIn(language: Language): Format {
  const format = made.get(language) ?? makeFormat(language)
  made.set(language, format)
  return format
}

function makeFormat(language: Language): Format {
  const locale = locales[language]
  const numbers = new Map<string, (value: number) => string>()
  const number = (digits: number, options: Intl.NumberFormatOptions = {}) => {
    const key = `${digits} ${JSON.stringify(options)}`
    const write = numbers.get(key) ?? numberFormat(locale, digits, options)
    numbers.set(key, write)
    return write
  }
  const usd = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const
  const whole = number(0)
  const exact = number(2, { ...usd, minimumFractionDigits: 2 })
  const dollar = number(2, { ...usd, minimumFractionDigits: 0 })
  const evenDollar = number(0, usd)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    count: whole,
    decimal: (value, digits) => number(digits)(value),
    fixed: (value, digits) => number(digits, { minimumFractionDigits: digits })(value),
    money: (cents) => exact(cents / 100),
    roundMoney: (cents) => roundMoney(cents, language, number, evenDollar),
    dollars: (dollars) =>
      Number.isInteger(dollars) ? dollar(dollars) : number(2, { ...usd, minimumFractionDigits: 2 })(dollars),
    share: (share) => number(1, { style: 'percent' })(share),
    month: (text) => monthName(text, language),
    shortMonth: (text) => monthName(text, language, 'short'),
    day: (text) => day.format(new Date(`${calendarDate(text)}T00:00:00Z`)),
    schoolYear,
    list: (parts) => list.format(parts),
  }
}

function numberFormat(
  locale: string,
  digits: number,
  options: Intl.NumberFormatOptions,
): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {
    useGrouping: 'always',
    maximumFractionDigits: digits,
    signDisplay: 'negative',
    ...options,
  })
  return (value) => withMinus(format.format(value))
}

/** A true minus sign, as wide as a figure, instead of a hyphen; plain spaces, which every reader searches for. */
const withMinus = (text: string): string => text.replace('-', '−').replace(/[\u00a0\u202f]/g, ' ')

const millions: Readonly<Record<Language, (amount: string, isOne: boolean) => string>> = {
  en: (amount) => `${amount} million`,
  es: (amount, isOne) => `${amount} ${isOne ? 'millón' : 'millones'}`,
}

function roundMoney(
  cents: number,
  language: Language,
  number: (digits: number, options?: Intl.NumberFormatOptions) => (value: number) => string,
  evenDollar: (value: number) => string,
): string {
  const dollars = cents / 100
  if (Math.abs(dollars) < 1000) return evenDollar(dollars)
  if (Math.abs(dollars) < 999_500) return evenDollar(roundTo(dollars, 3))
  const amount = roundTo(dollars / 1e6, 3)
  const format = number(2, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
  })
  return millions[language](format(amount), Math.abs(amount) === 1)
}

/** The value to so many figures that count. */
const roundTo = (value: number, figures: number): number => Number(value.toPrecision(figures))
