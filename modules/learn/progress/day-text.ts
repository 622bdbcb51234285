import { timeZone } from '#platform/database.ts'
import type { Language } from '#platform/words.ts'

const formats = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone }),
  es: new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone }),
} as const

/** The day of a moment, as people in California write it: 'November 2, 2027'. */
export const dayText = (moment: Date, language: Language): string => formats[language].format(moment)
