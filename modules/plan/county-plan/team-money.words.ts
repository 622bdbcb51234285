import type { Words } from '#platform/words.ts'

/** Whose money is told: one school's, a district's together, the whole county's. */
export type TeamScope = 'school' | 'district' | 'county'

type Shape = {
  readonly heading: Readonly<Record<TeamScope, string>>
  readonly lead: Readonly<Record<TeamScope, (start: string, month: string) => string>>
  readonly order: string
  readonly noTeams: string
  readonly terms: Readonly<
    Record<'breakEven' | 'breakEvenWithout' | 'paidFor' | 'lowest' | 'settledNet', string>
  >
  readonly aWeek: (visits: string) => string
  readonly aClinicianWeek: (visits: string) => string
  readonly noVisits: string
  readonly paidIn: (week: string) => string
  readonly paidNever: (years: string) => string
  readonly lowestIn: (amount: string, month: string) => string
  readonly stillFalling: (amount: string, month: string) => string
  readonly aYear: (amount: string) => string
  readonly chartTitle: string
  readonly month: string
  readonly cash: string
  readonly tableSummary: string
  readonly monthLabel: (month: string, name: string) => string
  readonly lowestKey: (text: string) => string
  /** The first three letters are the short name. */
  readonly calendar: readonly string[]
  readonly paidForHeading: string
  readonly paidForLead: (schools: string) => string
  readonly byYear: (year: string) => string
  readonly notBy: (year: string) => string
  readonly paidForColumns: readonly [when: string, schools: string]
  readonly grantsHeading: string
  readonly grantsNone: string
  readonly grantsHere: Readonly<Record<TeamScope, string>>
  readonly grantsAll: string
}

export const teamMoneyWords: Words<Shape> = {
  en: {
    heading: {
      school: 'Its team’s money from the first month',
      district: 'Its teams’ money from the first month',
      county: 'Every team’s money from the first month',
    },
    lead: {
      school: (start, month) =>
        `Counted from the month its team begins, whatever the year. Posts are filled in ${month}; ${start} to begin is paid that month; visits grow week by week, and what they earn comes in weeks later. Some clinicians leave each June. Grants and aid are the county’s and are not in it.`,
      district: (start, month) =>
        `All its schools that are to have a team, as if every team began in the same ${month}, whatever the year: ${start} to begin is paid that month, visits grow week by week, and what they earn comes in weeks later. Some clinicians leave each June. Grants and aid are the county’s and are not in it.`,
      county: (start, month) =>
        `All schools that are to have a team, as if every team began in the same ${month}: ${start} to begin is paid that month. The plan itself opens them one after another; its own cash stands above.`,
    },
    order: 'In which order schools open is told for the county as a whole, under Years and money.',
    noTeams: 'None of its schools is to have a team on campus, so there is no team’s money to tell.',
    terms: {
      breakEven: 'Visits that pay for it',
      breakEvenWithout: 'The same if coaches billed nothing',
      paidFor: 'A clinician has paid for herself',
      lowest: 'Lowest month’s end of the first three years',
      settledNet: 'Settled year, earned less cost',
    },
    aWeek: (visits) => `${visits} in each school week`,
    aClinicianWeek: (visits) => `${visits} for each full-time clinician in each school week`,
    noVisits: 'No number of visits pays for it.',
    paidIn: (week) => `by week ${week} after the start, what it took to begin included`,
    paidNever: (years) => `not within ${years} years`,
    lowestIn: (amount, month) => `${amount}, at the end of month ${month}`,
    stillFalling: (amount, month) => `${amount} at the end of month ${month}, and still falling`,
    aYear: (amount) => `${amount} a year`,
    chartTitle: 'Cash since the start, at the end of each month',
    month: 'Month since the start',
    cash: 'Cash since the start',
    tableSummary: 'Every month as a table',
    monthLabel: (month, name) => `${month} · ${name}`,
    lowestKey: (text) => `Lowest: ${text}`,
    calendar: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    paidForHeading: 'How soon clinicians pay for themselves',
    paidForLead: (schools) =>
      `Of ${schools} schools that are to have a team, by the week in which what was earned since the start passes what was spent. No school is named here; each says its own week on its page.`,
    byYear: (year) => `By the end of year ${year}`,
    notBy: (year) => `Not within ${year} years`,
    paidForColumns: ['Since the team’s start', 'Schools'],
    grantsHeading: 'What the end of each grant does',
    grantsNone: 'The county office has entered no grant, so none ends here.',
    grantsHere: {
      school:
        'This school’s share of each grant, by its clinician days among all teams of the county: nobody has written down which schools a grant’s posts serve. The last column is at this school’s own payers.',
      district:
        'This district’s share of each grant, by its clinician days among all teams of the county: nobody has written down which schools a grant’s posts serve. The last column is at its own payers.',
      county: 'Each grant as the county office entered it.',
    },
    grantsAll: 'Grants and what their end does to the county',
  },
  es: {
    heading: {
      school: 'El dinero de su equipo desde el primer mes',
      district: 'El dinero de sus equipos desde el primer mes',
      county: 'El dinero de todos los equipos desde el primer mes',
    },
    lead: {
      school: (start, month) =>
        `Se cuenta desde el mes en que empieza su equipo, sea cual sea el año. Los puestos se cubren en ${month}; ese mes se pagan ${start} para empezar; las visitas crecen semana a semana y lo que ganan llega semanas después. Cada junio se van algunos clínicos. Las subvenciones y ayudas son del condado y no están aquí.`,
      district: (start, month) =>
        `Todas sus escuelas que han de tener equipo, como si todos empezaran en el mismo ${month}, sea cual sea el año: ese mes se pagan ${start} para empezar, las visitas crecen semana a semana y lo que ganan llega semanas después. Cada junio se van algunos clínicos. Las subvenciones y ayudas son del condado y no están aquí.`,
      county: (start, month) =>
        `Todas las escuelas que han de tener equipo, como si todos empezaran en el mismo ${month}: ese mes se pagan ${start} para empezar. El plan las abre una tras otra; su propio efectivo está arriba.`,
    },
    order: 'En qué orden abren las escuelas se cuenta para todo el condado, en Años y dinero.',
    noTeams: 'Ninguna de sus escuelas ha de tener equipo en el plantel; no hay dinero de equipo que contar.',
    terms: {
      breakEven: 'Visitas que lo pagan',
      breakEvenWithout: 'Lo mismo si los asesores no cobraran nada',
      paidFor: 'Un clínico se ha pagado a sí mismo',
      lowest: 'Fin de mes más bajo de los primeros tres años',
      settledNet: 'Año asentado, ganado menos costo',
    },
    aWeek: (visits) => `${visits} en cada semana escolar`,
    aClinicianWeek: (visits) => `${visits} por cada clínico de tiempo completo en cada semana escolar`,
    noVisits: 'Ningún número de visitas lo paga.',
    paidIn: (week) => `para la semana ${week} desde el comienzo, incluido lo que costó empezar`,
    paidNever: (years) => `no dentro de ${years} años`,
    lowestIn: (amount, month) => `${amount}, al final del mes ${month}`,
    stillFalling: (amount, month) => `${amount} al final del mes ${month}, y sigue bajando`,
    aYear: (amount) => `${amount} al año`,
    chartTitle: 'Efectivo desde el comienzo, al final de cada mes',
    month: 'Mes desde el comienzo',
    cash: 'Efectivo desde el comienzo',
    tableSummary: 'Cada mes en una tabla',
    monthLabel: (month, name) => `${month} · ${name}`,
    lowestKey: (text) => `Más bajo: ${text}`,
    calendar: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    paidForHeading: 'Qué tan pronto se pagan los clínicos',
    paidForLead: (schools) =>
      `De ${schools} escuelas que han de tener equipo, según la semana en que lo ganado desde el comienzo supera lo gastado. Aquí no se nombra ninguna escuela; cada una dice su semana en su página.`,
    byYear: (year) => `Para el final del año ${year}`,
    notBy: (year) => `No dentro de ${year} años`,
    paidForColumns: ['Desde el comienzo del equipo', 'Escuelas'],
    grantsHeading: 'Qué hace el final de cada subvención',
    grantsNone: 'La oficina del condado no ha ingresado ninguna subvención; aquí no termina ninguna.',
    grantsHere: {
      school:
        'La parte de esta escuela en cada subvención, según sus días de clínico entre todos los equipos del condado: nadie ha escrito a qué escuelas sirven los puestos de una subvención. La última columna es con los pagadores de esta escuela.',
      district:
        'La parte de este distrito en cada subvención, según sus días de clínico entre todos los equipos del condado: nadie ha escrito a qué escuelas sirven los puestos de una subvención. La última columna es con sus propios pagadores.',
      county: 'Cada subvención como la ingresó la oficina del condado.',
    },
    grantsAll: 'Las subvenciones y lo que su final hace al condado',
  },
}
