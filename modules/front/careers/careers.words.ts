import type { Words } from '#platform/words.ts'

type Shape = {
  readonly estimateHeading: string
  readonly estimateLead: string
  readonly done: string
  readonly weekly: string
  readonly weeks: string
  readonly count: string
  readonly estimate: (years: string, hours: string, weekly: number, weeks: number) => string
  readonly reached: string
  readonly weeksBind: string
  readonly decides: string
  readonly supervisionHeading: string
  readonly supervisors: (count: string, day: string) => string
  readonly noSupervisors: string
  readonly openingsHeading: string
  readonly noOpenings: string
  readonly where: string
  readonly pay: string
  readonly hours: string
  readonly languages: string
  readonly supervision: string
  readonly until: string
  readonly apply: string
  readonly ask: string
  readonly chooseCounty: string
  readonly openingsOf: (county: string) => string
}

export const careersWords: Words<Shape> = {
  en: {
    estimateHeading: 'How long for me? An estimate',
    estimateLead: 'Three numbers, counted here and kept by nobody.',
    done: 'Supervised hours you already have',
    weekly: 'Hours that count in a usual week (at most 40)',
    weeks: 'Weeks you work in a year',
    count: 'Count it',
    estimate: (years, hours, weekly, weeks) =>
      `About ${years} years for the ${hours} hours left, at ${weekly} hours in each of ${weeks} weeks a year.`,
    reached: 'You have the 3,000 hours. What is left is with the board: its forms and exams.',
    weeksBind: 'Here the 104 weeks are the floor, not the hours.',
    decides:
      'An estimate: the board decides which hours count, only those of the last six years do, and exams come on top.',
    supervisionHeading: 'Supervision in this county',
    supervisors: (count, day) =>
      `${count} clinicians who may supervise are confirmed at schools here (newest confirmation ${day}). Who supervises you, and when, is agreed before you start.`,
    noSupervisors:
      'No clinician who may supervise is confirmed at a school here yet. Ask before you count on it.',
    openingsHeading: 'Posts that are open',
    noOpenings: 'The county’s office shows no open post today. Ask, and it will tell you what comes next.',
    where: 'Where',
    pay: 'Pay',
    hours: 'Hours',
    languages: 'Languages asked for',
    supervision: 'Supervision toward a license',
    until: 'Shown until',
    apply: 'How to apply',
    ask: 'Ask about this work',
    chooseCounty: 'Posts belong to a county. Choose one:',
    openingsOf: (county) => `Open posts: ${county}`,
  },
  es: {
    estimateHeading: '¿Cuánto tardaría yo? Una estimación',
    estimateLead: 'Tres números que se calculan aquí y nadie guarda.',
    done: 'Horas supervisadas que ya tiene',
    weekly: 'Horas que cuentan en una semana normal (cuando mucho 40)',
    weeks: 'Semanas que trabaja al año',
    count: 'Calcular',
    estimate: (years, hours, weekly, weeks) =>
      `Unos ${years} años para las ${hours} horas que faltan, con ${weekly} horas en cada una de ${weeks} semanas al año.`,
    reached: 'Ya tiene las 3,000 horas. Lo que falta es con la junta: sus formularios y exámenes.',
    weeksBind: 'Aquí el mínimo son las 104 semanas, no las horas.',
    decides:
      'Es una estimación: la junta decide qué horas cuentan, solo valen las de los últimos seis años y faltan los exámenes.',
    supervisionHeading: 'Supervisión en este condado',
    supervisors: (count, day) =>
      `Aquí hay ${count} clínicos confirmados en escuelas que pueden supervisar (última confirmación: ${day}). Quién le supervisa, y cuándo, se acuerda antes de empezar.`,
    noSupervisors:
      'Aún no hay en las escuelas de aquí un clínico confirmado que pueda supervisar. Pregunte antes de contar con ello.',
    openingsHeading: 'Puestos abiertos',
    noOpenings: 'La oficina del condado no muestra hoy ningún puesto abierto. Pregunte y le dirá qué sigue.',
    where: 'Dónde',
    pay: 'Pago',
    hours: 'Horas',
    languages: 'Idiomas que se piden',
    supervision: 'Supervisión para la licencia',
    until: 'Se muestra hasta',
    apply: 'Cómo se solicita',
    ask: 'Pregunte por este trabajo',
    chooseCounty: 'Los puestos son de cada condado. Elija uno:',
    openingsOf: (county) => `Puestos abiertos: ${county}`,
  },
}
