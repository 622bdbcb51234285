import type { Words } from '#platform/words.ts'

export type DistrictWords = {
  readonly heading: string
  readonly lead: string
  readonly columns: readonly [string, string, string, string, string, string]
  readonly total: string
  readonly figures: readonly [string, string, string, string, string]
  readonly settled: (revenue: string, cost: string, net: string) => string
  readonly schoolColumns: readonly [string, string, string, string, string, string, string]
  readonly moneyLead: string
  readonly moneyColumns: readonly [string, string, string, string, string, string, string]
  readonly teams: (schools: string, visits: string | null, paid: string, lowest: string) => string
  readonly paidIn: (week: string) => string
  readonly paidNever: (years: string) => string
  readonly lowestIs: (cash: string, month: string) => string
  readonly team: Readonly<Record<'own' | 'shared' | 'alone' | 'remote' | 'apart', (days: string) => string>>
  readonly days: (days: string) => string
  readonly openNow: string
  readonly never: string
  readonly noBreakEven: string
  readonly oneSchool: string
  readonly terms: Readonly<
    Record<
      | 'enrollment'
      | 'need'
      | 'team'
      | 'opens'
      | 'visits'
      | 'breakEven'
      | 'paidFor'
      | 'lowest'
      | 'revenue'
      | 'cost'
      | 'net'
      | 'note',
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
    schoolColumns: ['School', 'Students', 'Need', 'Clinician', 'Opens', 'Visits', 'To break even'],
    moneyLead: 'The money of each school, in a settled year and since its team began:',
    moneyColumns: [
      'School',
      'Revenue a year',
      'Cost a year',
      'Net a year',
      'Paid for, week',
      'Lowest cash',
      'In month',
    ],
    teams: (schools, visits, paid, lowest) =>
      `Its ${schools} schools that are to have a team, as if all began in one month: ${visits === null ? 'no number of visits pays for them' : `${visits} visits a school week for each full-time clinician pay for them`}; clinicians have paid for themselves ${paid}; lowest cash of the first three years ${lowest}.`,
    paidIn: (week) => `by week ${week} after the start`,
    paidNever: (years) => `not within ${years} years`,
    lowestIs: (cash, month) => `${cash} at the end of month ${month}`,
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
      paidFor: 'A clinician has paid for herself',
      lowest: 'Lowest cash of its team’s first three years',
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
      'Paid for, week: the first week since its team began by which clinicians have earned more than they, their team and the start cost; – when not within ten years. It is the same whatever the year.',
      'Lowest cash: the lowest month’s end of the team’s first three years, begun from nothing and without grants. In month: that month, 1 being the one in which the team begins; 36 means that it still falls.',
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
    schoolColumns: ['Escuela', 'Alumnos', 'Necesidad', 'Clínico', 'Abre', 'Visitas', 'Para pagarse'],
    moneyLead: 'El dinero de cada escuela, en un año asentado y desde que empezó su equipo:',
    moneyColumns: [
      'Escuela',
      'Ingresos al año',
      'Costo al año',
      'Neto al año',
      'Pagado, semana',
      'Efectivo más bajo',
      'En el mes',
    ],
    teams: (schools, visits, paid, lowest) =>
      `Sus ${schools} escuelas que han de tener equipo, como si todos empezaran en un mes: ${visits === null ? 'ningún número de visitas los paga' : `los pagan ${visits} visitas por semana escolar por cada clínico de tiempo completo`}; los clínicos se han pagado ${paid}; efectivo más bajo de los primeros tres años: ${lowest}.`,
    paidIn: (week) => `para la semana ${week} desde el comienzo`,
    paidNever: (years) => `no dentro de ${years} años`,
    lowestIs: (cash, month) => `${cash} al final del mes ${month}`,
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
      paidFor: 'Un clínico se ha pagado a sí mismo',
      lowest: 'Efectivo más bajo de los primeros tres años de su equipo',
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
      'Pagado, semana: la primera semana desde que empezó su equipo en que los clínicos han ganado más de lo que ellos, su equipo y el comienzo costaron; – si no es dentro de diez años. Es la misma sea cual sea el año.',
      'Efectivo más bajo: el fin de mes más bajo de los primeros tres años del equipo, empezando de cero y sin subvenciones. En el mes: ese mes, siendo 1 el mes en que empieza el equipo; 36 quiere decir que sigue bajando.',
      'Una letra después del nombre de una escuela lleva a las notas debajo de su tabla.',
    ],
  },
}
