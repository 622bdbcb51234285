import type { Words } from '#platform/words.ts'

type ReportWords = {
  readonly title: string
  readonly titleOf: (county: string) => string
  readonly lead: string
  readonly small: string
  readonly csv: string
  readonly hidden: string
  readonly freshness: string
  readonly freshnessWhy: string
  readonly needs: string
  readonly needsWhy: string
  readonly languages: string
  readonly languagesWhy: string
  readonly agencies: string
  readonly agenciesWhy: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly ownWords: string
  readonly gap: string
  readonly columns: {
    readonly need: string
    readonly fresh: string
    readonly callFirst: string
    readonly notCalled: string
    readonly old: string
    readonly notShown: string
    readonly all: string
    readonly searches: string
    readonly notFound: string
    readonly language: string
    readonly calls: string
    readonly available: string
    readonly agency: string
    readonly stillTrue: string
    readonly changed: string
    readonly noAnswer: string
    readonly closed: string
    readonly byLink: string
  }
}

export const reportWords: Words<ReportWords> = {
  en: {
    title: 'How the directory stands',
    titleOf: (county) => `How the directory stands in ${county}`,
    lead: 'What can be relied on today, what staff could not find, which languages are asked for, and how agencies answer.',
    small: 'Counts of searches and of families from 1 to 10 are hidden. Hidden is not zero.',
    csv: 'All of it as a table (CSV)',
    hidden: 'hidden',
    freshness: 'How fresh, by kind of help',
    freshnessWhy: 'A listing of several kinds counts with each.',
    needs: 'What staff searched for and did not find',
    needsWhy:
      'Searches by staff in the last twelve months, as counts of a month. What families search is never counted.',
    languages: 'Languages asked for, and spoken',
    languagesWhy:
      'Families who asked to be called and searches by staff, in the last twelve months, beside the places that say they speak it.',
    agencies: 'Agencies, by how calls went',
    agenciesWhy: 'Calls in the last twelve months, the silent ones first.',
    emptyTitle: 'Nothing to show yet',
    emptyWhy: 'It fills as staff search and call.',
    ownWords: 'In their own words (not kept)',
    gap: 'No place says it speaks this.',
    columns: {
      need: 'Kind of help',
      fresh: 'Fresh',
      callFirst: 'Call first',
      notCalled: 'Not yet called',
      old: 'Old',
      notShown: 'Hidden from families',
      all: 'All',
      searches: 'Searches',
      notFound: 'Nothing found',
      language: 'Language',
      calls: 'Families who asked for a call',
      available: 'Places that speak it',
      agency: 'Agency',
      stillTrue: 'Still true',
      changed: 'Changed',
      noAnswer: 'No answer',
      closed: 'Closed',
      byLink: 'Answered by link',
    },
  },
  es: {
    title: 'Cómo está el directorio',
    titleOf: (county) => `Cómo está el directorio en ${county}`,
    lead: 'En qué se puede confiar hoy, qué no encontró el personal, qué idiomas se piden y cómo contestan las agencias.',
    small: 'Las cantidades de búsquedas y de familias de 1 a 10 se ocultan. Oculto no es cero.',
    csv: 'Todo como tabla (CSV)',
    hidden: 'oculto',
    freshness: 'Qué tan al día, por tipo de ayuda',
    freshnessWhy: 'Un lugar de varios tipos cuenta con cada uno.',
    needs: 'Lo que el personal buscó y no encontró',
    needsWhy:
      'Búsquedas del personal en los últimos doce meses, como cantidades por mes. Lo que buscan las familias nunca se cuenta.',
    languages: 'Idiomas pedidos y hablados',
    languagesWhy:
      'Familias que pidieron una llamada y búsquedas del personal, en los últimos doce meses, junto a los lugares que dicen hablarlo.',
    agencies: 'Agencias, por cómo fueron las llamadas',
    agenciesWhy: 'Llamadas de los últimos doce meses; primero las que no contestan.',
    emptyTitle: 'Todavía no hay nada que mostrar',
    emptyWhy: 'Se llena cuando el personal busca y llama.',
    ownWords: 'Con sus palabras (no se guardan)',
    gap: 'Ningún lugar dice hablarlo.',
    columns: {
      need: 'Tipo de ayuda',
      fresh: 'Al día',
      callFirst: 'Llamar antes',
      notCalled: 'Sin llamar',
      old: 'Viejo',
      notShown: 'Oculto para familias',
      all: 'Todos',
      searches: 'Búsquedas',
      notFound: 'Sin resultado',
      language: 'Idioma',
      calls: 'Familias que pidieron llamada',
      available: 'Lugares que lo hablan',
      agency: 'Agencia',
      stillTrue: 'Sigue igual',
      changed: 'Cambió',
      noAnswer: 'No contestan',
      closed: 'Cerrado',
      byLink: 'Contestó por enlace',
    },
  },
}
