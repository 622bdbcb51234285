import type { Words } from '#platform/words.ts'

export type DistrictWords = {
  readonly heading: string
  readonly lead: string
  readonly columns: readonly [string, string, string, string, string, string]
  readonly total: string
  readonly figures: readonly [string, string, string, string, string]
  readonly settled: (revenue: string, cost: string, net: string) => string
  readonly schoolColumns: readonly [string, string, string, string, string, string, string, string]
  readonly team: Readonly<Record<'own' | 'shared' | 'alone' | 'remote' | 'apart', (days: string) => string>>
  readonly days: (days: string) => string
  readonly openNow: string
  readonly never: string
  readonly noBreakEven: string
  readonly oneSchool: string
  readonly terms: Readonly<
    Record<
      'enrollment' | 'need' | 'team' | 'opens' | 'visits' | 'breakEven' | 'revenue' | 'cost' | 'net' | 'note',
      string
    >
  >
  readonly howToRead: readonly string[]
}

export const districtWords: Words<DistrictWords> = {
  en: {
    heading: 'Districts',
    lead: 'A page for each district, in the order of the state’s codes. Money is that of settled years, opened or not.',
    columns: ['No.', 'District', 'Schools', 'Open by the last year', 'Settled net a year', 'Page'],
    total: 'The county',
    figures: ['schools', 'students', 'clinicians, full-time posts', 'open now', 'open by the last year'],
    settled: (revenue, cost, net) =>
      `When all its teams have settled they earn ${revenue} and cost ${cost} a year, a net of ${net}.`,
    schoolColumns: [
      'School',
      'Students',
      'Need',
      'Clinician',
      'Opens',
      'Visits',
      'To break even',
      'Net a year',
    ],
    team: {
      own: (days) => `${days}, own`,
      shared: (days) => `${days}, shared`,
      alone: (days) => `${days}, alone`,
      remote: (days) => `${days}, remote`,
      apart: (days) => `${days}, counted apart`,
    },
    days: (days) => (days === '1' ? '1 day' : `${days} days`),
    openNow: 'open now',
    never: 'no',
    noBreakEven: 'none',
    oneSchool: 'This district has one school.',
    terms: {
      enrollment: 'Students',
      need: 'Need, 0 to 1',
      team: 'Clinician days a week',
      opens: 'Opens',
      visits: 'Completed visits in a settled year',
      breakEven: 'Visits that pay for its team',
      revenue: 'Settled revenue a year',
      cost: 'Settled cost a year',
      net: 'Settled net a year',
      note: 'Note',
    },
    howToRead: [
      'Need runs from 0, least in the county, to 1, most; the figure after ± is its standard deviation. It weighs disadvantage, chronic absence, suspension and missing support staff.',
      'Clinician: whole days a week. Five days are one full-time clinician.',
      'Opens: the school year, or no when it does not open within the plan.',
      'To break even: completed visits a year that pay for the team, rounded up. “None” means that no number of visits does.',
      'A letter after a school’s name leads to the notes below its table.',
    ],
  },
  es: {
    heading: 'Distritos',
    lead: 'Una página por distrito, en el orden de los códigos del estado. El dinero es el de años asentados, abiertas o no.',
    columns: ['N.º', 'Distrito', 'Escuelas', 'Abiertas para el último año', 'Neto asentado al año', 'Página'],
    total: 'El condado',
    figures: [
      'escuelas',
      'estudiantes',
      'clínicos, puestos de tiempo completo',
      'abiertas hoy',
      'abiertas para el último año',
    ],
    settled: (revenue, cost, net) =>
      `Cuando todos sus equipos estén asentados ganarán ${revenue} y costarán ${cost} al año, un neto de ${net}.`,
    schoolColumns: [
      'Escuela',
      'Alumnos',
      'Necesidad',
      'Clínico',
      'Abre',
      'Visitas',
      'Para pagarse',
      'Neto asentado al año',
    ],
    team: {
      own: (days) => `${days}, propio`,
      shared: (days) => `${days}, comparte`,
      alone: (days) => `${days}, solo`,
      remote: (days) => `${days}, a distancia`,
      apart: (days) => `${days}, aparte`,
    },
    days: (days) => (days === '1' ? '1 día' : `${days} días`),
    openNow: 'abierta hoy',
    never: 'no',
    noBreakEven: 'ninguno',
    oneSchool: 'Este distrito tiene una sola escuela.',
    terms: {
      enrollment: 'Estudiantes',
      need: 'Necesidad, de 0 a 1',
      team: 'Días de clínico por semana',
      opens: 'Abre',
      visits: 'Visitas cumplidas en un año asentado',
      breakEven: 'Visitas que pagan su equipo',
      revenue: 'Ingresos asentados al año',
      cost: 'Costo asentado al año',
      net: 'Neto asentado al año',
      note: 'Nota',
    },
    howToRead: [
      'La necesidad va de 0, la menor del condado, a 1, la mayor; la cifra después de ± es su desviación estándar. Pesa la desventaja, el ausentismo crónico, las suspensiones y la falta de personal de apoyo.',
      'Clínico: días enteros por semana. Cinco días son un clínico de tiempo completo.',
      'Abre: el año escolar, o no cuando no abre dentro del plan.',
      'Para pagarse: visitas cumplidas al año que pagan el equipo, redondeadas hacia arriba. «Ninguno» quiere decir que ningún número de visitas lo paga.',
      'Una letra después del nombre de una escuela lleva a las notas debajo de su tabla.',
    ],
  },
}
