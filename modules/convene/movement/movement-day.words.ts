import type { Language } from '#platform/words.ts'

const locale = { en: 'en-US', es: 'es-US' } as const

/** A month such as 2026-08, and a day such as 2026-08-14, in the reader's words. */
export const monthText = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
