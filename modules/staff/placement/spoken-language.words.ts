import type { Language } from '#platform/words.ts'

const names = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  es: new Intl.DisplayNames('es', { type: 'language' }),
} as const

/** 'hmn' → 'Hmong'; 'zh-Hant' → 'Traditional Chinese'. */
export const languageName = (tag: string, language: Language): string => names[language].of(tag) ?? tag

const days = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
} as const

/** 1 → 'Monday'. */
export const weekdayName = (weekday: number, language: Language): string => days[language][weekday - 1] ?? ''
