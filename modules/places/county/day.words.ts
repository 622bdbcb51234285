import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'

const formats = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' }),
} as const

/** '2026-07-18' → 'July 18, 2026', '18 de julio de 2026'. */
export const dayText = (day: CalendarDate | string, language: Language): string =>
  formats[language].format(new Date(`${day}T00:00:00Z`))
