import { dollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'

/** A rate that pays, to the cent and the same wherever it is read: 323.02 → '$323.02'. */
export const rateText = (dollarsAVisit: number, language: Language): string =>
  dollars(Math.round(dollarsAVisit * 100), language, true)
