import { timeZone } from '#platform/database.ts'
import type { Language } from '#platform/words.ts'
import { points } from '../outcome/outcome-text.rules.ts'
import { comparisonWords } from './comparison.words.ts'
import type { ComparisonView } from './view-comparison.rules.ts'

const formats = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone }),
  es: new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone }),
}

export const dayText = (moment: Date, language: Language): string => formats[language].format(moment)

/** What the comparison says, or why it says nothing yet. */
export function answerText({ comparison, published, result }: ComparisonView, language: Language): string {
  const words = comparisonWords[language]
  if (published.length === 0) return words.notYet(comparison.firstYear.replace('-', '–'))
  if (result === null) return words.tooFew
  const { value, low, high } = result
  if (low <= 0 && high >= 0)
    return words.nothing(points(value, language), points(low, language), points(high, language))
  const [near, far] = value < 0 ? [-high, -low] : [low, high]
  return words.found(
    points(Math.abs(value), language),
    points(near, language),
    points(far, language),
    value < 0 ? 'fell' : 'rose',
  )
}
