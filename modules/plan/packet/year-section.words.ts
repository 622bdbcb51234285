import type { Words } from '#platform/words.ts'

export type YearWords = {
  readonly heading: string
  readonly lead: string
  readonly noYears: string
  readonly pictureAlt: (
    first: string,
    firstOpen: string,
    last: string,
    lastOpen: string,
    asked: string,
  ) => string
  readonly askedText: (asked: string) => string
  readonly peopleHeading: string
  readonly peopleColumns: readonly [string, string, string, string, string, string]
  readonly moneyHeading: string
  readonly moneyColumns: readonly [string, string, string, string, string, string, string]
  readonly support: string
  readonly sureHeading: string
  readonly sure: Readonly<Record<'optimal' | 'gap' | 'work_limit' | 'infeasible', string>>
  readonly gap: (gap: string) => string
  readonly gapAnyCircuits: (gap: string) => string
  readonly noGapAnyCircuits: string
}

export const yearWords: Words<YearWords> = {
  en: {
    heading: 'Year by year',
    lead: 'Schools with the greatest need come first, within the clinicians who can be hired and kept, the supervisors there are, the time a site takes, and cash that never falls below its floor.',
    noYears: 'No plan fits these assumptions, so there are no years to show.',
    pictureAlt: (first, firstOpen, last, lastOpen, asked) =>
      `Bars of the schools open in each school year: from ${firstOpen} in ${first} to ${lastOpen} in ${last}, under a line at the ${asked} schools asked for. The table below holds the same figures.`,
    askedText: (asked) => `All ${asked} schools asked for`,
    peopleHeading: 'Schools and people',
    peopleColumns: ['School year', 'Schools open', 'Students there', 'Clinicians', 'Hires', 'Left in June'],
    moneyHeading: 'Money earned and spent in the year',
    moneyColumns: ['School year', 'Revenue', 'Support', 'Cost', 'Net', 'Lowest cash', 'At the end of'],
    support:
      'Support is aid and grants; it is kept apart from what visits and coaches earn. Clinicians are full-time posts.',
    sureHeading: 'How good this plan is',
    sure: {
      optimal: 'It is proven that no other order of opening these circuits serves more need.',
      gap: 'The search ended within the gap it was given.',
      work_limit: 'The search ended when its share of work was used up: a better plan may exist.',
      infeasible: 'No order of opening fits these assumptions.',
    },
    gap: (gap) => `No other order of opening these circuits is better by more than ${gap}.`,
    noGapAnyCircuits: 'Nor could any plan do better with other circuits.',
    gapAnyCircuits: (gap) =>
      `A bound on every plan, whatever its circuits, lies ${gap} higher; it bounds what might be possible and does not say that such a plan exists.`,
  },
  es: {
    heading: 'Año por año',
    lead: 'Primero las escuelas con mayor necesidad, dentro de los clínicos que se pueden contratar y conservar, los supervisores que hay, el tiempo que toma un centro y un efectivo que nunca baja de su mínimo.',
    noYears: 'Ningún plan cabe en estos supuestos; por eso no hay años que mostrar.',
    pictureAlt: (first, firstOpen, last, lastOpen, asked) =>
      `Barras de las escuelas abiertas en cada año escolar: de ${firstOpen} en ${first} a ${lastOpen} en ${last}, bajo una línea en las ${asked} escuelas pedidas. La tabla de abajo tiene las mismas cifras.`,
    askedText: (asked) => `Las ${asked} escuelas pedidas`,
    peopleHeading: 'Escuelas y personas',
    peopleColumns: ['Año escolar', 'Abiertas', 'Sus estudiantes', 'Clínicos', 'Contratan', 'Se van en junio'],
    moneyHeading: 'Dinero ganado y gastado en el año',
    moneyColumns: ['Año escolar', 'Ingresos', 'Apoyo', 'Costo', 'Neto', 'Menor efectivo', 'Al final de'],
    support:
      'El apoyo son ayudas y subvenciones; se separa de lo que ganan las visitas y los orientadores. Los clínicos son puestos de tiempo completo.',
    sureHeading: 'Qué tan bueno es este plan',
    sure: {
      optimal: 'Está demostrado que ningún otro orden de apertura de estos circuitos atiende más necesidad.',
      gap: 'La búsqueda terminó dentro del margen que se le dio.',
      work_limit: 'La búsqueda terminó al agotar su cantidad de trabajo: puede existir un plan mejor.',
      infeasible: 'Ningún orden de apertura cabe en estos supuestos.',
    },
    gap: (gap) => `Ningún otro orden de apertura de estos circuitos es mejor en más de ${gap}.`,
    noGapAnyCircuits: 'Tampoco podría hacerlo mejor ningún plan con otros circuitos.',
    gapAnyCircuits: (gap) =>
      `Un límite para todo plan, con cualesquiera circuitos, queda ${gap} más arriba; limita lo que podría ser posible y no dice que exista tal plan.`,
  },
}
