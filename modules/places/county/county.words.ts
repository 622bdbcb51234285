import type { Language } from '#platform/words.ts'

/** A county's name as a sentence says it: 'Sacramento' → 'Sacramento County', 'el condado de Sacramento'. */
export function countyTitle(name: string, language: Language): string {
  const bare = name.replace(/ County$/, '')
  return language === 'es' ? `el condado de ${bare === 'Practice' ? 'práctica' : bare}` : `${bare} County`
}
