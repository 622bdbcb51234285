import type { Words } from '#platform/words.ts'
import type { ColumnWords } from './export-table.ts'

const yearInEnglish = {
  year: ['School year begins', 'year', 'Calendar year in which the school year begins.'],
  schoolsOpen: ['Schools open', 'schools', 'Schools open in that year, those open now included.'],
  studentsCovered: ['Students covered', 'students', 'Enrollment of the open schools.'],
  clinicianFte: ['Clinicians', 'full-time posts', 'Full-time posts at the open schools.'],
  hires: ['Hires', 'clinicians', 'Clinicians to be hired, successors of leavers included.'],
  leavers: ['Leavers', 'clinicians', 'Clinicians who left in the June before.'],
  revenueCents: ['Revenue', 'dollars', 'Earned in that year.'],
  costCents: ['Cost', 'dollars', 'Spent in that year, start-up included.'],
  supportCents: ['Support', 'dollars', 'Aid and grants of that year; not part of revenue.'],
  netCents: ['Net', 'dollars', 'Revenue and support less cost.'],
  lowestCashCents: ['Lowest cash', 'dollars', 'The lowest balance at the end of a month in that year.'],
  lowestCashMonth: ['Lowest month', '', 'The month of that balance, as year and month.'],
  note: ['Note', '', 'What must be known beside the figures.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const yearColumnWords: Words<Readonly<Record<keyof typeof yearInEnglish, ColumnWords>>> = {
  en: yearInEnglish,
  es: {
    year: ['Comienza el año escolar', 'año', 'Año del calendario en que comienza el año escolar.'],
    schoolsOpen: ['Escuelas abiertas', 'escuelas', 'Escuelas abiertas ese año, incluidas las abiertas hoy.'],
    studentsCovered: ['Estudiantes cubiertos', 'estudiantes', 'Inscripción de las escuelas abiertas.'],
    clinicianFte: [
      'Clínicos',
      'puestos de tiempo completo',
      'Puestos de tiempo completo en las escuelas abiertas.',
    ],
    hires: [
      'Contrataciones',
      'clínicos',
      'Clínicos por contratar, incluidos los sucesores de quienes se van.',
    ],
    leavers: ['Se van', 'clínicos', 'Clínicos que se fueron en el junio anterior.'],
    revenueCents: ['Ingresos', 'dólares', 'Ganado ese año.'],
    costCents: ['Costo', 'dólares', 'Gastado ese año, con lo que cuesta abrir.'],
    supportCents: ['Ayuda', 'dólares', 'Ayuda y subvenciones de ese año; no son parte de los ingresos.'],
    netCents: ['Neto', 'dólares', 'Ingresos y ayuda menos costo.'],
    lowestCashCents: ['Efectivo más bajo', 'dólares', 'El saldo más bajo de ese año al final de un mes.'],
    lowestCashMonth: ['Mes más bajo', '', 'El mes de ese saldo, como año y mes.'],
    note: ['Nota', '', 'Lo que hay que saber junto a las cifras.'],
  },
}

const monthInEnglish = {
  month: ['Month', '', 'Year and month.'],
  earnedCents: ['Earned', 'dollars', 'What the visits and coaches of the month earn, whenever it is paid.'],
  receivedCents: ['Received', 'dollars', 'What is paid in the month.'],
  costCents: ['Cost', 'dollars', 'What is spent in the month.'],
  supportCents: ['Support', 'dollars', 'Aid and grants of the month.'],
  cashCents: ['Cash', 'dollars', 'Balance at the end of the month.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const monthColumnWords: Words<Readonly<Record<keyof typeof monthInEnglish, ColumnWords>>> = {
  en: monthInEnglish,
  es: {
    month: ['Mes', '', 'Año y mes.'],
    earnedCents: [
      'Ganado',
      'dólares',
      'Lo que ganan las visitas y los asesores del mes, se pague cuando se pague.',
    ],
    receivedCents: ['Recibido', 'dólares', 'Lo que se paga en el mes.'],
    costCents: ['Costo', 'dólares', 'Lo que se gasta en el mes.'],
    supportCents: ['Ayuda', 'dólares', 'Ayuda y subvenciones del mes.'],
    cashCents: ['Efectivo', 'dólares', 'Saldo al final del mes.'],
  },
}

const assumptionInEnglish = {
  name: ['Name', '', 'The name by which it can be changed.'],
  label: ['Assumption', '', 'The same in plain words.'],
  value: ['Value', 'in its unit', 'What this plan takes.'],
  unit: ['Unit', '', 'Shares are fractions of one.'],
  low: ['Low', 'in its unit', 'The low end of what it may honestly be.'],
  high: ['High', 'in its unit', 'The high end of what it may honestly be.'],
  confidence: [
    'Confidence',
    '',
    'measured, published, secondary (a source that quotes another), estimate, unknown.',
  ],
  source: ['Source', '', 'Where the value comes from.'],
  asOf: ['As of', '', 'The day on which the source was read.'],
  meaning: ['Meaning', '', 'What the number means.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const assumptionColumnWords: Words<Readonly<Record<keyof typeof assumptionInEnglish, ColumnWords>>> = {
  en: assumptionInEnglish,
  es: {
    name: ['Nombre', '', 'El nombre con que se puede cambiar.'],
    label: ['Supuesto', '', 'Lo mismo en palabras sencillas.'],
    value: ['Valor', 'en su unidad', 'Lo que toma este plan.'],
    unit: ['Unidad', '', 'Las partes son fracciones de uno.'],
    low: ['Bajo', 'en su unidad', 'El extremo bajo de lo que honradamente puede ser.'],
    high: ['Alto', 'en su unidad', 'El extremo alto de lo que honradamente puede ser.'],
    confidence: [
      'Qué tan seguro',
      '',
      'medido, publicado, de segunda fuente (una fuente que cita a otra), estimado, no se sabe.',
    ],
    source: ['Fuente', '', 'De dónde viene el valor, como está escrita en inglés.'],
    asOf: ['Leída el', '', 'El día en que se leyó la fuente.'],
    meaning: ['Significado', '', 'Qué quiere decir el número.'],
  },
}

const eventInEnglish = {
  event: ['Event', '', 'One event alone, with all else as it is; the first row is the plan itself.'],
  meaning: ['What happens', '', 'What the event changes.'],
  netCents: [
    'Net of all schools',
    'dollars a year',
    'All schools that are to have a team, as a year is lived with the usual leavers.',
  ],
  coverTheirTeam: ['Cover their team', 'schools', 'Schools whose settled year covers its cost.'],
  breakEvenRate: [
    'Rate to break even',
    'dollars a visit',
    'The Medi-Cal visit rate at which those schools together pay for their teams; empty when none does.',
  ],
  fullCoverageYear: [
    'Full coverage',
    'year of the plan',
    'The first year with enough clinicians for every school, by people alone; never when hiring does not catch up.',
  ],
  lowestCashCents: ['Lowest cash', 'dollars', 'The lowest balance of the plan at the end of a month.'],
  lowestCashMonth: ['Lowest month', '', 'The month of that balance.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const eventColumnWords: Words<Readonly<Record<keyof typeof eventInEnglish, ColumnWords>>> = {
  en: eventInEnglish,
  es: {
    event: ['Suceso', '', 'Un suceso solo, con todo lo demás igual; la primera fila es el plan mismo.'],
    meaning: ['Qué pasa', '', 'Lo que cambia el suceso.'],
    netCents: [
      'Neto de todas las escuelas',
      'dólares al año',
      'Todas las escuelas que han de tener equipo, como se vive un año con quienes se van de costumbre.',
    ],
    coverTheirTeam: ['Cubren su equipo', 'escuelas', 'Escuelas cuyo año asentado cubre su costo.'],
    breakEvenRate: [
      'Tarifa para pagarse',
      'dólares por visita',
      'La tarifa de Medi-Cal con la que esas escuelas juntas pagan sus equipos; vacío si ninguna lo hace.',
    ],
    fullCoverageYear: [
      'Cobertura completa',
      'año del plan',
      'El primer año con clínicos suficientes para todas, contando solo personas; nunca si las contrataciones no alcanzan.',
    ],
    lowestCashCents: ['Efectivo más bajo', 'dólares', 'El saldo más bajo del plan al final de un mes.'],
    lowestCashMonth: ['Mes más bajo', '', 'El mes de ese saldo.'],
  },
}
