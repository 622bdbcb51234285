import type { Words } from '#platform/words.ts'
import type { Audience, SightSubject } from './sight.ts'

type Shape = {
  readonly heading: string
  readonly lead: string
  readonly subjectOf: Readonly<Record<SightSubject, string>>
  readonly audienceOf: Readonly<Record<Audience, string>>
  readonly decided: (who: string, day: string) => string
  readonly byDefault: string
  readonly save: string
  readonly readiness: string
}

export const sightWords: Words<Shape> = {
  en: {
    heading: 'Who sees what',
    lead: 'The school decides. Its people and the county office that runs the launch always see board and plan.',
    subjectOf: {
      launch_board: 'Launch board',
      journey: 'Launch plan',
      self_assessment: 'Outside self-assessments',
    },
    audienceOf: {
      school: 'Not our district',
      district: 'Our district too',
      county: 'Our district and the county office',
    },
    decided: (who, day) => `${who} decided this on ${day}.`,
    byDefault: 'Nobody has decided this yet.',
    save: 'Decide this',
    readiness: 'Who sees a readiness check is decided with each check, when it is saved.',
  },
  es: {
    heading: 'Quién ve qué',
    lead: 'La escuela decide. Su gente y la oficina del condado, que dirige el inicio, siempre ven el tablero y el plan.',
    subjectOf: {
      launch_board: 'Tablero de inicio',
      journey: 'Plan de inicio',
      self_assessment: 'Autoevaluaciones externas',
    },
    audienceOf: {
      school: 'Nuestro distrito no',
      district: 'También nuestro distrito',
      county: 'Nuestro distrito y la oficina del condado',
    },
    decided: (who, day) => `Lo decidió ${who} el ${day}.`,
    byDefault: 'Nadie lo ha decidido todavía.',
    save: 'Decidirlo',
    readiness: 'Quién ve una revisión se decide con cada revisión, al guardarla.',
  },
}
