import { decimal } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'

/** '9.5 encounters a week'; a unit like '1 when loaded' explains itself and follows in brackets. */
export const figureText = (value: number, unit: string, language: Language): string =>
  /^\d/.test(unit)
    ? `${numberText(value, language)} (${unit})`
    : `${numberText(value, language)} ${unit}`.trim()

/** A whole number without a point. */
export const numberText = (value: number, language: Language): string =>
  decimal(value, language, Number.isInteger(value) ? 0 : 1)
