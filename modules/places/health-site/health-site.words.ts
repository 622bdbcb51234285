import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: (county: string) => string
  readonly lead: string
  /** Said of the practice county. */
  readonly invented: string
  readonly searchLabel: string
  readonly search: string
  readonly filterLabel: string
  readonly all: string
  readonly caption: string
  readonly name: string
  readonly kind: string
  readonly organization: string
  readonly address: string
  readonly phone: string
  readonly school: string
  readonly notPublished: string
  readonly delisted: (day: string) => string
  readonly license: (status: string) => string
  readonly kinds: Readonly<Record<string, string>>
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly emptyAll: string
  readonly pagesLabel: string
  readonly previous: string
  readonly next: string
  readonly pages: (from: string, to: string, total: string) => string
  readonly source: (publisher: string, title: string, day: string) => string
  readonly unknownDay: string
}

export const healthSiteWords: Words<Shape> = {
  en: {
    title: (county) => `Health sites of ${county}`,
    lead: 'Health center sites that the federal agency lists, and facilities the state licenses. A site named after a school and within a kilometer of it is taken to stand on its ground.',
    invented:
      'These sites are invented, like everything in the practice county. The lists named below have the same layout and did not publish them.',
    searchLabel: 'Name, organization or city',
    search: 'Find',
    filterLabel: 'Kind',
    all: 'All',
    caption: 'Health center sites and licensed facilities',
    name: 'Site',
    kind: 'Kind',
    organization: 'Run by',
    address: 'Address',
    phone: 'Telephone',
    school: 'On the ground of',
    notPublished: 'not published',
    delisted: (day) => `no longer listed since ${day}`,
    license: (status) => `license ${status.toLowerCase()}`,
    kinds: { FQHC: 'Federally qualified health center', 'look-alike': 'Health center look-alike' },
    emptyTitle: 'No health sites here',
    emptyWhy:
      'Either no list covers this county yet, which is not the same as none, or nothing fits this search.',
    emptyAll: 'Show all',
    pagesLabel: 'Pages of this list',
    previous: 'Previous',
    next: 'Next',
    pages: (from, to, total) => `${from} to ${to} of ${total}`,
    source: (publisher, title, day) => `Source: ${publisher}, ${title}, retrieved ${day}`,
    unknownDay: 'on an unknown day',
  },
  es: {
    title: (county) => `Centros de salud de ${county}`,
    lead: 'Centros de salud que lista la agencia federal y establecimientos con licencia del estado. Un centro que lleva el nombre de una escuela y está a menos de un kilómetro se toma como situado en su terreno.',
    invented:
      'Estos centros son inventados, como todo en el condado de práctica. Las listas nombradas abajo tienen el mismo formato y no los publicaron.',
    searchLabel: 'Nombre, organización o ciudad',
    search: 'Buscar',
    filterLabel: 'Tipo',
    all: 'Todos',
    caption: 'Centros de salud y establecimientos con licencia',
    name: 'Centro',
    kind: 'Tipo',
    organization: 'A cargo de',
    address: 'Dirección',
    phone: 'Teléfono',
    school: 'En el terreno de',
    notPublished: 'no publicado',
    delisted: (day) => `ya no figura desde el ${day}`,
    license: (status) => `licencia: ${status.toLowerCase()}`,
    kinds: {
      FQHC: 'Centro de salud calificado a nivel federal',
      'look-alike': 'Centro de salud similar al calificado',
    },
    emptyTitle: 'Aquí no hay centros de salud',
    emptyWhy:
      'O ninguna lista cubre aún este condado, que no es lo mismo que ninguno, o nada coincide con la búsqueda.',
    emptyAll: 'Mostrar todos',
    pagesLabel: 'Páginas de esta lista',
    previous: 'Anterior',
    next: 'Siguiente',
    pages: (from, to, total) => `${from} a ${to} de ${total}`,
    source: (publisher, title, day) => `Fuente: ${publisher}, ${title}, obtenido ${day}`,
    unknownDay: 'en un día desconocido',
  },
}
