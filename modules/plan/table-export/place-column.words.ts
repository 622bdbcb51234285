import type { Words } from '#platform/words.ts'
import type { ColumnWords } from './export-table.ts'

const schoolInEnglish = {
  cds: ['School code', '', 'County-District-School code of the state, 14 digits; it is text, not a number.'],
  name: ['School', '', 'Name in the state’s school directory.'],
  districtCode: ['District code', '', 'First seven digits of the school code.'],
  districtName: ['District', '', 'Who runs the school.'],
  enrollment: ['Enrollment', 'students', 'Students on census day of the newest enrollment file.'],
  need: [
    'Need',
    '0 to 1',
    'How much the school needs a team beside the county’s other schools, 0 least and 1 most.',
  ],
  needUncertainty: [
    'Need, uncertainty',
    '0 to 1',
    'Standard deviation of the need score. Read the score only with it.',
  ],
  standing: [
    'Standing',
    '',
    'What the school is to the plan. Court schools and schools for adults are counted apart.',
  ],
  daysPerWeek: [
    'Clinician days',
    'days a week',
    'Whole days a week of one clinician; five are one full-time clinician.',
  ],
  clinicianFte: ['Clinicians', 'full-time posts', 'The same as full-time posts.'],
  circuit: ['Circuit', '', 'The circuit in which the school shares a clinician; empty when it shares none.'],
  opens: ['Opens', '', 'Open now, the school year in which it opens, or not within the plan.'],
  visitsPerYear: [
    'Visits',
    'a settled year',
    'Completed visits: the smaller of what is asked for and what the days can hold.',
  ],
  capacityVisitsPerYear: [
    'Most visits',
    'a settled year',
    'The most completed visits that the clinician days can hold.',
  ],
  medicalVisitShare: [
    'Medi-Cal share',
    'of visits',
    'Share of the school’s visits that Medi-Cal pays for: an estimate unless the county measured it.',
  ],
  revenueCents: [
    'Revenue',
    'dollars a settled year',
    'What visits and coaches bring when everything is paid.',
  ],
  costCents: [
    'Cost',
    'dollars a settled year',
    'What the team costs with benefits, supervision and indirect.',
  ],
  netCents: ['Net', 'dollars a settled year', 'Revenue less cost.'],
  breakEvenVisitsPerYear: [
    'Visits to break even',
    'a settled year',
    'Visits that pay for the team, rounded up; empty when no number of visits does.',
  ],
  breakEvenVisitsPerWeek: [
    'Visits to break even',
    'a school week',
    'The same for each school week, up to the tenth.',
  ],
  paidForWeek: [
    'Week paid for',
    'since the team’s start',
    'The first week by which its clinicians have earned more than they, their team and the start cost; empty when not within ten years.',
  ],
  lowestCashCents: [
    'Lowest cash',
    'dollars',
    'The lowest month’s end of its team’s first 36 months, begun from nothing and without grants.',
  ],
  lowestCashMonth: [
    'Lowest month',
    'since the team’s start',
    'The month of that balance, 1 being the month in which the team begins.',
  ],
  note: ['Note', '', 'What must be known beside the figures.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const schoolColumnWords: Words<Readonly<Record<keyof typeof schoolInEnglish, ColumnWords>>> = {
  en: schoolInEnglish,
  es: {
    cds: [
      'Código de la escuela',
      '',
      'Código estatal de condado, distrito y escuela, 14 cifras; es texto y no un número.',
    ],
    name: ['Escuela', '', 'Nombre en el directorio estatal de escuelas.'],
    districtCode: ['Código del distrito', '', 'Las primeras siete cifras del código de la escuela.'],
    districtName: ['Distrito', '', 'Quién dirige la escuela.'],
    enrollment: [
      'Inscripción',
      'estudiantes',
      'Estudiantes el día del censo del archivo de inscripción más reciente.',
    ],
    need: [
      'Necesidad',
      '0 a 1',
      'Cuánto necesita la escuela un equipo junto a las demás del condado: 0 lo menos y 1 lo más.',
    ],
    needUncertainty: [
      'Necesidad, incertidumbre',
      '0 a 1',
      'Desviación estándar de la necesidad. Lea la necesidad solo con ella.',
    ],
    standing: [
      'Condición',
      '',
      'Qué es la escuela para el plan. Las de tribunal y las de adultos se cuentan aparte.',
    ],
    daysPerWeek: [
      'Días de clínico',
      'días por semana',
      'Días enteros por semana de un clínico; cinco son un clínico de tiempo completo.',
    ],
    clinicianFte: ['Clínicos', 'puestos de tiempo completo', 'Lo mismo en puestos de tiempo completo.'],
    circuit: ['Circuito', '', 'El circuito en que la escuela comparte un clínico; vacío si no comparte.'],
    opens: ['Abre', '', 'Abierta hoy, el año escolar en que abre, o no dentro del plan.'],
    visitsPerYear: [
      'Visitas',
      'un año asentado',
      'Visitas cumplidas: lo menor entre lo que se pide y lo que cabe en los días.',
    ],
    capacityVisitsPerYear: [
      'Visitas como máximo',
      'un año asentado',
      'Las visitas cumplidas que caben en los días de clínico.',
    ],
    medicalVisitShare: [
      'Parte de Medi-Cal',
      'de las visitas',
      'Parte de las visitas de la escuela que paga Medi-Cal: una estimación, salvo que el condado la haya medido.',
    ],
    revenueCents: [
      'Ingresos',
      'dólares en un año asentado',
      'Lo que traen visitas y asesores cuando todo está pagado.',
    ],
    costCents: [
      'Costo',
      'dólares en un año asentado',
      'Lo que cuesta el equipo con prestaciones, supervisión e indirectos.',
    ],
    netCents: ['Neto', 'dólares en un año asentado', 'Ingresos menos costo.'],
    breakEvenVisitsPerYear: [
      'Visitas para pagarse',
      'un año asentado',
      'Visitas que pagan el equipo, redondeadas hacia arriba; vacío si ningún número lo paga.',
    ],
    breakEvenVisitsPerWeek: [
      'Visitas para pagarse',
      'una semana escolar',
      'Lo mismo por semana escolar, hacia arriba a la décima.',
    ],
    paidForWeek: [
      'Semana en que se ha pagado',
      'desde el comienzo del equipo',
      'Primera semana en que sus clínicos han ganado más de lo que ellos, su equipo y el comienzo costaron; vacío si no es dentro de diez años.',
    ],
    lowestCashCents: [
      'Efectivo más bajo',
      'dólares',
      'El fin de mes más bajo de los primeros 36 meses de su equipo, empezando de cero y sin subvenciones.',
    ],
    lowestCashMonth: [
      'Mes más bajo',
      'desde el comienzo del equipo',
      'El mes de ese saldo, siendo 1 el mes en que empieza el equipo.',
    ],
    note: ['Nota', '', 'Lo que hay que saber junto a las cifras.'],
  },
}

const districtInEnglish = {
  districtCode: ['District code', '', 'First seven digits of its schools’ codes.'],
  districtName: ['District', '', 'Name in the state’s directory.'],
  schools: ['Schools', 'schools', 'All schools of the district, also those where the question does not fit.'],
  students: ['Students', 'students', 'Enrollment of those schools.'],
  openNow: ['Open now', 'schools', 'Schools with a site open now.'],
  openAtEnd: ['Open at the end', 'schools', 'Schools open by the last year of the plan.'],
  clinicianFte: ['Clinicians', 'full-time posts', 'Full-time posts of all its schools.'],
  coverTheirTeam: [
    'Cover their team',
    'schools',
    'Schools whose settled year covers its cost, among those served on campus.',
  ],
  revenueCents: ['Revenue', 'dollars a settled year', 'Settled revenue of all its schools.'],
  costCents: ['Cost', 'dollars a settled year', 'Settled cost of all its schools.'],
  netCents: ['Net', 'dollars a settled year', 'Revenue less cost.'],
  teams: [
    'With a team',
    'schools',
    'Schools that are to have a team; the columns after this one are those schools together.',
  ],
  breakEvenPerWeek: [
    'Visits to break even',
    'a school week for each clinician',
    'Visits that pay for their teams, for each full-time clinician, up to the tenth.',
  ],
  paidForWeek: [
    'Week paid for',
    'since the start',
    'As if all its teams began on one day; empty when not within ten years.',
  ],
  lowestCashCents: [
    'Lowest cash',
    'dollars',
    'The lowest month’s end of their first 36 months, all begun from nothing on one day and without grants.',
  ],
  lowestCashMonth: [
    'Lowest month',
    'since the start',
    'The month of that balance, 1 being the month in which the teams begin.',
  ],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const districtColumnWords: Words<Readonly<Record<keyof typeof districtInEnglish, ColumnWords>>> = {
  en: districtInEnglish,
  es: {
    districtCode: ['Código del distrito', '', 'Las primeras siete cifras de los códigos de sus escuelas.'],
    districtName: ['Distrito', '', 'Nombre en el directorio estatal.'],
    schools: [
      'Escuelas',
      'escuelas',
      'Todas las escuelas del distrito, también aquellas a las que la pregunta no corresponde.',
    ],
    students: ['Estudiantes', 'estudiantes', 'Inscripción de esas escuelas.'],
    openNow: ['Abiertas hoy', 'escuelas', 'Escuelas con un centro abierto hoy.'],
    openAtEnd: ['Abiertas al final', 'escuelas', 'Escuelas abiertas para el último año del plan.'],
    clinicianFte: [
      'Clínicos',
      'puestos de tiempo completo',
      'Puestos de tiempo completo de todas sus escuelas.',
    ],
    coverTheirTeam: [
      'Cubren su equipo',
      'escuelas',
      'Escuelas cuyo año asentado cubre su costo, entre las atendidas en el plantel.',
    ],
    revenueCents: ['Ingresos', 'dólares en un año asentado', 'Ingresos asentados de todas sus escuelas.'],
    costCents: ['Costo', 'dólares en un año asentado', 'Costo asentado de todas sus escuelas.'],
    netCents: ['Neto', 'dólares en un año asentado', 'Ingresos menos costo.'],
    teams: [
      'Con equipo',
      'escuelas',
      'Escuelas que han de tener equipo; las columnas que siguen son de ellas juntas.',
    ],
    breakEvenPerWeek: [
      'Visitas para pagarse',
      'una semana escolar por clínico',
      'Visitas que pagan sus equipos por cada clínico de tiempo completo, hacia arriba a la décima.',
    ],
    paidForWeek: [
      'Semana en que se han pagado',
      'desde el comienzo',
      'Como si todos sus equipos empezaran el mismo día; vacío si no es dentro de diez años.',
    ],
    lowestCashCents: [
      'Efectivo más bajo',
      'dólares',
      'El fin de mes más bajo de sus primeros 36 meses, empezando todos de cero el mismo día y sin subvenciones.',
    ],
    lowestCashMonth: [
      'Mes más bajo',
      'desde el comienzo',
      'El mes de ese saldo, siendo 1 el mes en que empiezan los equipos.',
    ],
  },
}

const circuitInEnglish = {
  id: ['Circuit', '', 'Stable while its first school stays.'],
  schools: [
    'Schools',
    'schools',
    'How many schools share the clinician; one means a part-time post nobody shares.',
  ],
  names: ['School names', '', 'The schools, in the order of their codes.'],
  cds: ['School codes', '', 'Their codes, in the same order.'],
  daysPerWeek: ['Days', 'days a week', 'Days a week beyond the schools’ full-time posts.'],
  longestKm: [
    'Longest way',
    'kilometers by road',
    'Between the two schools that lie farthest apart, reckoned from the straight line.',
  ],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const circuitColumnWords: Words<Readonly<Record<keyof typeof circuitInEnglish, ColumnWords>>> = {
  en: circuitInEnglish,
  es: {
    id: ['Circuito', '', 'Estable mientras siga su primera escuela.'],
    schools: [
      'Escuelas',
      'escuelas',
      'Cuántas escuelas comparten el clínico; una es un puesto de tiempo parcial que nadie comparte.',
    ],
    names: ['Nombres', '', 'Las escuelas, en el orden de sus códigos.'],
    cds: ['Códigos', '', 'Sus códigos, en el mismo orden.'],
    daysPerWeek: [
      'Días',
      'días por semana',
      'Días por semana más allá de los puestos completos de las escuelas.',
    ],
    longestKm: [
      'Trayecto más largo',
      'kilómetros por carretera',
      'Entre las dos escuelas más lejanas, calculado desde la línea recta.',
    ],
  },
}
