import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'

const formats = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' }),
} as const

/** 'November 2, 2027'. */
export const longDay = (day: CalendarDate, language: Language): string =>
  formats[language].format(new Date(`${day}T00:00:00Z`))
