import type { Words } from '#platform/words.ts'

export type MoneyWords = {
  readonly heading: string
  readonly lead: string
  readonly noMonths: string
  readonly pictureAlt: (opening: string, lowest: string, month: string, last: string) => string
  readonly lowestText: (lowest: string, month: string) => string
  readonly floorText: (floor: string) => string
  readonly terms: {
    readonly opening: string
    readonly lowest: string
    readonly last: string
    readonly settled: string
    readonly withCoach: string
    readonly withoutCoach: string
    readonly capacity: string
  }
  readonly lowestIs: (cash: string, month: string) => string
  readonly settledIs: (net: string) => string
  readonly visits: (visits: string, week: string) => string
  readonly noVisits: string
  readonly settledHeading: string
  readonly settledLead: string
  readonly settledLived: (net: string) => string
  readonly teamHeading: string
  readonly everyTeam: (schools: string, visits: string | null, lowest: string) => string
  readonly paidForBy: (byYear: string, never: string, years: string) => string
  readonly settledColumns: readonly [string, string, string, string, string]
  readonly settledRows: readonly [openAtEnd: string, asked: string, every: string]
  readonly grantHeading: string
  readonly noGrants: string
  readonly grantColumns: readonly [string, string, string, string, string]
  readonly notEntered: string
  readonly endsBefore: Readonly<
    Record<'before_the_plan' | 'in_the_plan' | 'after_the_plan', (month: string) => string>
  >
  readonly monthsHeading: string
  readonly monthsLead: string
  readonly monthColumns: readonly [string, string, string, string, string, string]
}

export const moneyWords: Words<MoneyWords> = {
  en: {
    heading: 'Money',
    lead: 'Pay falls due every month; visits are earned on school days and paid weeks later. So cash is lowest in autumn, and a plan can pay for itself in the long run and still run out of cash on the way.',
    noMonths: 'No plan fits these assumptions, so there are no months to show.',
    pictureAlt: (opening, lowest, month, last) =>
      `Line of cash at the end of each month. It begins with ${opening}, is lowest at ${lowest} in ${month} and ends at ${last}. The table near the end of this packet holds every month.`,
    lowestText: (lowest, month) => `Lowest: ${lowest}, ${month}`,
    floorText: (floor) => `Least cash allowed: ${floor}`,
    terms: {
      opening: 'Cash at the start',
      lowest: 'Lowest month',
      last: 'Cash at the end',
      settled: 'Settled net a year',
      withCoach: 'A full-time clinician pays for the team with',
      withoutCoach: 'The same, if coaches billed nothing',
      capacity: 'The days of one hold',
    },
    lowestIs: (cash, month) => `${cash} at the end of ${month}`,
    settledIs: (net) =>
      `${net}: what the last year would come to if it went on for ever, with all that is open settled and the aid and grants of that year counted`,
    visits: (visits, week) => `${visits} completed visits a year, ${week} a school week`,
    noVisits: 'no number of visits, because a visit brings no money',
    settledHeading: 'Settled years added up',
    settledLead: 'A settled year has no beginning in it: no ramp, no vacancy, no late payment.',
    settledLived: (net) =>
      `Counting the clinicians who leave every June and those who begin anew in their place, all that were asked for come to ${net} a year.`,
    teamHeading: 'A team from its first month',
    everyTeam: (schools, visits, lowest) =>
      `All ${schools} schools that are to have a team, as if every team began in one month: ${visits === null ? 'no number of visits pays for them' : `${visits} visits a school week for each full-time clinician pay for them`}; lowest cash of the first three years ${lowest}, from nothing and without grants.`,
    paidForBy: (byYear, never, years) =>
      `A clinician has paid for herself, what it took to begin included, by the end of the first, second, third, fourth and fifth year at ${byYear} of these schools; at ${never} not within ${years} years. The tables of the districts name each school’s week.`,
    settledColumns: ['Schools', 'How many', 'Revenue', 'Cost', 'Net'],
    settledRows: ['Open by the last year', 'All that were asked for', 'Every school of the county'],
    grantHeading: 'Grants and their end',
    noGrants: 'No grant is counted.',
    grantColumns: ['Grant', 'Ends', 'Stops, a year', 'Its posts cost, a year', 'Visits in its place'],
    notEntered: 'not entered',
    endsBefore: {
      before_the_plan: (month) => `ended before ${month}, before the plan begins`,
      in_the_plan: (month) => `pays until ${month} begins`,
      after_the_plan: (month) => `pays until ${month} begins, after the plan`,
    },
    monthsHeading: 'Cash, month by month',
    monthsLead: 'The figures of the cash chart.',
    monthColumns: ['Month', 'Earned', 'Received', 'Support', 'Cost', 'Cash at its end'],
  },
  es: {
    heading: 'Dinero',
    lead: 'Los sueldos se pagan cada mes; las visitas se ganan en días de clase y se cobran semanas después. Por eso el efectivo es menor en otoño, y un plan puede pagarse a la larga y aun así quedarse sin efectivo en el camino.',
    noMonths: 'Ningún plan cabe en estos supuestos; por eso no hay meses que mostrar.',
    pictureAlt: (opening, lowest, month, last) =>
      `Línea del efectivo al final de cada mes. Comienza con ${opening}, es menor con ${lowest} en ${month} y termina en ${last}. La tabla cerca del final de este paquete tiene todos los meses.`,
    lowestText: (lowest, month) => `Menor: ${lowest}, ${month}`,
    floorText: (floor) => `Efectivo mínimo permitido: ${floor}`,
    terms: {
      opening: 'Efectivo al comienzo',
      lowest: 'Mes más bajo',
      last: 'Efectivo al final',
      settled: 'Neto asentado al año',
      withCoach: 'Un clínico de tiempo completo paga su equipo con',
      withoutCoach: 'Lo mismo, si los orientadores no cobraran nada',
      capacity: 'En los días de uno caben',
    },
    lowestIs: (cash, month) => `${cash} al final de ${month}`,
    settledIs: (net) =>
      `${net}: lo que daría el último año si siguiera para siempre, con todo lo abierto ya asentado y contando las ayudas y subvenciones de ese año`,
    visits: (visits, week) => `${visits} visitas cumplidas al año, ${week} por semana escolar`,
    noVisits: 'ningún número de visitas, porque una visita no trae dinero',
    settledHeading: 'Años asentados sumados',
    settledLead: 'Un año asentado no tiene comienzos: ni arranque, ni vacantes, ni pagos tardíos.',
    settledLived: (net) =>
      `Contando a los clínicos que se van cada junio y a quienes empiezan de nuevo en su lugar, todas las pedidas dan ${net} al año.`,
    teamHeading: 'Un equipo desde su primer mes',
    everyTeam: (schools, visits, lowest) =>
      `Las ${schools} escuelas que han de tener equipo, como si todos empezaran en un mes: ${visits === null ? 'ningún número de visitas los paga' : `los pagan ${visits} visitas por semana escolar por cada clínico de tiempo completo`}; efectivo más bajo de los primeros tres años: ${lowest}, de cero y sin subvenciones.`,
    paidForBy: (byYear, never, years) =>
      `Un clínico se ha pagado a sí mismo, incluido lo que costó empezar, para el final del primer, segundo, tercer, cuarto y quinto año en ${byYear} de estas escuelas; en ${never}, no dentro de ${years} años. Las tablas de los distritos dan la semana de cada escuela.`,
    settledColumns: ['Escuelas', 'Cuántas', 'Ingresos', 'Costo', 'Neto'],
    settledRows: ['Abiertas para el último año', 'Todas las pedidas', 'Todas las escuelas del condado'],
    grantHeading: 'Subvenciones y su final',
    noGrants: 'No se cuenta ninguna subvención.',
    grantColumns: [
      'Subvención',
      'Termina',
      'Deja de dar, al año',
      'Sus puestos cuestan, al año',
      'Visitas en su lugar',
    ],
    notEntered: 'sin dato',
    endsBefore: {
      before_the_plan: (month) => `terminó antes de ${month}, antes de que comience el plan`,
      in_the_plan: (month) => `paga hasta que comienza ${month}`,
      after_the_plan: (month) => `paga hasta que comienza ${month}, después del plan`,
    },
    monthsHeading: 'Efectivo, mes por mes',
    monthsLead: 'Las cifras de la gráfica del efectivo.',
    monthColumns: ['Mes', 'Ganado', 'Recibido', 'Apoyo', 'Costo', 'Efectivo al final'],
  },
}
