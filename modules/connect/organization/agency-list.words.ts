import type { Words } from '#platform/words.ts'

export const agencyListWords: Words<{
  readonly title: string
  readonly titleOf: (county: string) => string
  readonly lead: string
  readonly search: string
  readonly find: string
  readonly caption: (count: string) => string
  readonly agency: string
  readonly partOf: string
  readonly services: string
  readonly lastContact: string
  readonly never: string
  readonly none: string
  readonly noneWhy: string
  readonly all: string
}> = {
  en: {
    title: 'All agencies',
    titleOf: (county) => `Agencies in ${county}`,
    lead: 'Every agency in the directory, with those of which families see nothing now.',
    search: 'Part of the name',
    find: 'Find agencies',
    caption: (count) => (count === '1' ? '1 agency' : `${count} agencies`),
    agency: 'Agency',
    partOf: 'Part of',
    services: 'Services',
    lastContact: 'Last contact',
    never: 'Not yet',
    none: 'No agency here',
    noneWhy: 'No agency in this directory has this in its name.',
    all: 'Show all agencies',
  },
  es: {
    title: 'Todas las agencias',
    titleOf: (county) => `Agencias en ${county}`,
    lead: 'Todas las agencias del directorio, también aquellas de las que las familias no ven nada ahora.',
    search: 'Parte del nombre',
    find: 'Buscar agencias',
    caption: (count) => (count === '1' ? '1 agencia' : `${count} agencias`),
    agency: 'Agencia',
    partOf: 'Parte de',
    services: 'Servicios',
    lastContact: 'Último contacto',
    never: 'Todavía no',
    none: 'Aquí no hay agencias',
    noneWhy: 'Ninguna agencia de este directorio lleva esto en su nombre.',
    all: 'Mostrar todas las agencias',
  },
}
