import type { Words } from '#platform/words.ts'
import type { MapKind } from './picture/map-picture.rules.ts'

export type MapWords = {
  readonly contents: string
  readonly heading: string
  readonly lead: string
  readonly leadMany: (numbered: string) => string
  readonly noPlaces: string
  readonly notDrawn: (count: string) => string
  readonly kinds: Readonly<Record<MapKind, (count: string) => string>>
  readonly alt: (county: string, parts: string) => string
  readonly columns: readonly [
    number: string,
    district: string,
    schools: string,
    openNow: string,
    opens: string,
  ]
}

export const mapWords: Words<MapWords> = {
  en: {
    contents: 'In this packet',
    heading: 'Where',
    lead: 'Each mark is a school. A number in a circle stands in the midst of a district’s schools and is found in the list beside.',
    leadMany: (numbered) =>
      `Each mark is a school. A number in a circle stands in the midst of a district’s schools and is found in the list below; only the ${numbered} districts with the most schools bear theirs.`,
    noPlaces: 'No place is published for any school of this county, so there is no map.',
    notDrawn: (count) =>
      `Not drawn, since no place is published for them or they stand outside the county: ${count}.`,
    kinds: {
      open_now: (count) => `Open now: ${count}`,
      opens: (count) => `Opens within the plan: ${count}`,
      not_within: (count) => `Does not open within the plan: ${count}`,
      apart: (count) => `Counted apart: ${count}`,
    },
    alt: (county, parts) =>
      `Map of the schools of ${county}. ${parts}. The list of districts holds the same figures.`,
    columns: ['No.', 'District', 'Schools', 'Open now', 'Opens'],
  },
  es: {
    contents: 'En este paquete',
    heading: 'Dónde',
    lead: 'Cada marca es una escuela. El número en un círculo está en medio de las escuelas de un distrito y se encuentra en la lista de al lado.',
    leadMany: (numbered) =>
      `Cada marca es una escuela. El número en un círculo está en medio de las escuelas de un distrito y se encuentra en la lista de abajo; solo lo llevan los ${numbered} distritos con más escuelas.`,
    noPlaces: 'No se publica el lugar de ninguna escuela de este condado; por eso no hay mapa.',
    notDrawn: (count) => `No se dibujan, porque no se publica su lugar o están fuera del condado: ${count}.`,
    kinds: {
      open_now: (count) => `Abierta hoy: ${count}`,
      opens: (count) => `Abre dentro del plan: ${count}`,
      not_within: (count) => `No abre dentro del plan: ${count}`,
      apart: (count) => `Se cuenta aparte: ${count}`,
    },
    alt: (county, parts) =>
      `Mapa de las escuelas de ${county}. ${parts}. La lista de distritos tiene las mismas cifras.`,
    columns: ['N.º', 'Distrito', 'Escuelas', 'Abiertas hoy', 'Abren'],
  },
}
