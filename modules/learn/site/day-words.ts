import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'

// A day has no zone: it is read and written in one and the same.
const formats = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-US', { dateStyle: 'medium', timeZone: 'UTC' }),
} as const

/** A day without a clock, as people write it: 'Aug 11, 2027'. */
export const dateText = (day: CalendarDate, language: Language): string =>
  formats[language].format(new Date(`${day}T00:00:00Z`))
