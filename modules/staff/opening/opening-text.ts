import { dollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { Opening } from './opening.ts'
import { openingWords } from './opening.words.ts'

/** '$28.50 to $36.00 an hour' in the reader's words; cents only where the pay is by the hour. */
export function payText(
  one: Pick<Opening, 'payLowCents' | 'payHighCents' | 'payPer'>,
  language: Language,
): string {
  const words = openingWords[language]
  const amount = (cents: number) => dollars(cents, language, one.payPer === 'hour')
  return words.payRange(amount(one.payLowCents), amount(one.payHighCents), words.periods[one.payPer])
}
