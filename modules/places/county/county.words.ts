import type { Language } from '#platform/words.ts'

/** A county's name by itself: 'Sacramento' → 'Sacramento County', 'Condado de Sacramento'. */
export function countyHeading(name: string, language: Language): string {
  const bare = name.replace(/ County$/, '')
  return language === 'es' ? `Condado de ${bare === 'Practice' ? 'práctica' : bare}` : `${bare} County`
}

/** A county's name as a sentence says it: 'Sacramento' → 'Sacramento County', 'el condado de Sacramento'. */
export const countyTitle = (name: string, language: Language): string =>
  countyHeading(name, language).replace(/^Condado/, 'el condado')

/** Spanish 'de' runs into the article of such a name: 'del condado de Sacramento'. */
export const ofCounty = (title: string): string => `de ${title}`.replace(/^de el /, 'del ')
