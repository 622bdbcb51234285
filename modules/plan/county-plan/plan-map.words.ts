import { ofCounty } from '#modules/places/index.ts'
import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: (county: string) => string
  readonly description: string
  readonly open: (schools: string) => string
  readonly opens: (schools: string) => string
  readonly later: (schools: string) => string
  readonly other: (schools: string) => string
}

export const mapWords: Words<Shape> = {
  en: {
    title: (county) => `Schools of ${county}`,
    description:
      'Each mark is a school at its published coordinates. The list of schools stands on the next page.',
    open: (schools) => `Open now (${schools})`,
    opens: (schools) => `Opens within the plan (${schools})`,
    later: (schools) => `Not within the plan (${schools})`,
    other: (schools) => `Remote, adult or court school (${schools})`,
  },
  es: {
    title: (county) => `Escuelas ${ofCounty(county)}`,
    description:
      'Cada marca es una escuela en sus coordenadas publicadas. La lista está en la página siguiente.',
    open: (schools) => `Abierta hoy (${schools})`,
    opens: (schools) => `Abre dentro del plan (${schools})`,
    later: (schools) => `No dentro del plan (${schools})`,
    other: (schools) => `A distancia, de adultos o de tribunal (${schools})`,
  },
}
