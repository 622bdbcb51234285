import { timeZone } from '#platform/database.ts'
import { type CalendarDate, dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'

// A day has no zone: it is read and written in one and the same.
const formats = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' }),
} as const

/** November 22, 2026 */
export const dayText = (day: CalendarDate, language: Language): string =>
  formats[language].format(new Date(`${day}T00:00:00Z`))

/** The day of a moment, as it was in California. */
export const dayOf = (moment: Date, language: Language): string => dayText(dateIn(timeZone, moment), language)
