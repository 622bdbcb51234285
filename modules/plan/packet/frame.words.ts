import type { Words } from '#platform/words.ts'

/** What stands on every page, and the names of places. */
export type FrameWords = {
  readonly county: (name: string) => string
  readonly question: (county: string) => string
  readonly kicker: string
  readonly subject: string
  readonly description: (county: string) => string
  readonly author: string
  readonly pageHead: (county: string) => string
  readonly pageFoot: (edition: string, model: string, madeOn: string) => string
  /** With {page} and {pages}, which only the setting knows. */
  readonly pageNumber: string
  /** Short, for the head of each page. */
  readonly whose: {
    readonly product: string
    readonly visitor: string
    readonly draft: (name: string) => string
    readonly confirmed: (name: string, person: string, on: string) => string
  }
}

/** «de» and «el» grow together. */
const deEl = (place: string): string => `de ${place}`.replace(/^de el /, 'del ')

export const frameWords: Words<FrameWords> = {
  en: {
    county: (name) => (/county$/i.test(name) ? name : `${name} County`),
    question: (county) => `When can every school in ${county} have its clinical team?`,
    kicker: 'Board packet',
    subject: 'A clinical team for every school',
    description: (county) =>
      `A plan for ${county}: when every school can have its clinical team, what it costs and what must be true.`,
    author: 'Made from public figures by Centers of Wellness',
    pageHead: (county) => `${county}: a clinical team for every school`,
    pageFoot: (edition, model, madeOn) => `Data edition ${edition} · plan model ${model} · made on ${madeOn}`,
    pageNumber: 'Page {page} of {pages}',
    whose: {
      product: 'Not confirmed by the county office',
      visitor: 'Made by a visitor',
      draft: (name) => `Draft of the county office: ${name}`,
      confirmed: (name, person, on) => `${name}: confirmed by ${person} on ${on}`,
    },
  },
  es: {
    county: (name) =>
      /county$/i.test(name) ? `el condado de ${name.replace(/\s*county$/i, '')}` : `el condado de ${name}`,
    question: (county) => `¿Cuándo puede tener cada escuela ${deEl(county)} su equipo clínico?`,
    kicker: 'Paquete para la junta',
    subject: 'Un equipo clínico para cada escuela',
    description: (county) =>
      `Un plan para ${county}: cuándo puede tener cada escuela su equipo clínico, cuánto cuesta y qué tiene que ser cierto.`,
    author: 'Hecho con cifras públicas por Centers of Wellness',
    pageHead: (county) =>
      `${county}: un equipo clínico para cada escuela`.replace(/^./, (one) => one.toUpperCase()),
    pageFoot: (edition, model, madeOn) =>
      `Edición de datos ${edition} · modelo del plan ${model} · hecho el ${madeOn}`,
    pageNumber: 'Página {page} de {pages}',
    whose: {
      product: 'No lo ha confirmado la oficina del condado',
      visitor: 'Hecho por un visitante',
      draft: (name) => `Borrador de la oficina del condado: ${name}`,
      confirmed: (name, person, on) => `${name}: confirmado por ${person} el ${on}`,
    },
  },
}
