import type { Words } from '#platform/words.ts'

type Shape = {
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
