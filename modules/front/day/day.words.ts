import type { Words } from '#platform/words.ts'

const long = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`))
}

/** '2026-07-18' → 'July 18, 2026', '18 de julio de 2026'. */
export const dayWords: Words<(day: string) => string> = { en: long('en-US'), es: long('es-US') }
