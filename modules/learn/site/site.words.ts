import type { Words } from '#platform/words.ts'
import type { LaunchCount } from '../launch-board/launch-board.ts'

type Shape = {
  readonly title: (school: string) => string
  readonly lead: string
  readonly parts: string
  readonly board: string
  readonly boardLine: (count: LaunchCount) => string
  readonly journey: string
  readonly journeyLine: (launch: string | null) => string
  readonly duties: string
  readonly districtDuties: string
  readonly dutiesLine: (met: number, of: number) => string
  readonly selfAssessments: string
  readonly selfAssessmentsLine: (count: number) => string
  readonly hidden: string
  readonly agreements: string
  readonly agreementsLine: (signed: number, all: number) => string
  readonly readiness: string
  readonly readinessLine: string
  readonly whoDoesWhat: string
  readonly whoDoesWhatLine: string
}

export const siteWords: Words<Shape> = {
  en: {
    title: (school) => `The launch of ${school}`,
    lead: 'Everything that leads from the first question to the team’s first day, on one page.',
    parts: 'What belongs to it',
    board: 'Launch board',
    boardLine: ({ ready, of, late, percent }) =>
      percent === null
        ? 'Not begun.'
        : `${ready} of ${of} things are ready${late > 0 ? `; ${late} late` : ''}.`,
    journey: 'Launch plan',
    journeyLine: (launch) =>
      launch === null ? 'Nobody has said yet when it begins.' : `Launch on this plan: ${launch}.`,
    duties: 'Duties of the school',
    districtDuties: 'Duties of the district',
    dutiesLine: (met, of) => `${met} of ${of} are met and not overdue.`,
    selfAssessments: 'Outside self-assessments',
    selfAssessmentsLine: (count) =>
      count === 0 ? 'No scores written down.' : `Scores of ${count === 1 ? 'one day' : `${count} days`}.`,
    hidden: 'The school keeps this to itself.',
    agreements: 'Agreements',
    agreementsLine: (signed, all) =>
      all === 0 ? 'None on record for this school.' : `${signed} of ${all} that hold here are in force.`,
    readiness: 'Are we ready?',
    readinessLine: 'The check for this school, and the saved ones.',
    whoDoesWhat: 'Who does what here',
    whoDoesWhatLine: 'Overlaps, gaps and hand-overs on one page.',
  },
  es: {
    title: (school) => `El inicio de ${school}`,
    lead: 'Todo lo que lleva de la primera pregunta al primer día del equipo, en una página.',
    parts: 'Qué lo compone',
    board: 'Tablero de inicio',
    boardLine: ({ ready, of, late, percent }) =>
      percent === null
        ? 'Sin empezar.'
        : `${ready} de ${of} cosas están listas${late > 0 ? `; ${late} atrasadas` : ''}.`,
    journey: 'Plan de inicio',
    journeyLine: (launch) =>
      launch === null ? 'Nadie ha dicho cuándo empieza.' : `Inicio según este plan: ${launch}.`,
    duties: 'Deberes de la escuela',
    districtDuties: 'Deberes del distrito',
    dutiesLine: (met, of) => `${met} de ${of} están cumplidos y al día.`,
    selfAssessments: 'Autoevaluaciones externas',
    selfAssessmentsLine: (count) =>
      count === 0 ? 'No hay notas anotadas.' : `Notas de ${count === 1 ? 'un día' : `${count} días`}.`,
    hidden: 'La escuela lo guarda para sí.',
    agreements: 'Acuerdos',
    agreementsLine: (signed, all) =>
      all === 0
        ? 'Ninguno registrado para esta escuela.'
        : `${signed} de ${all} que valen aquí están vigentes.`,
    readiness: '¿Estamos listos?',
    readinessLine: 'La revisión de esta escuela, y las guardadas.',
    whoDoesWhat: 'Quién hace qué aquí',
    whoDoesWhatLine: 'Coincidencias, huecos y relevos en una página.',
  },
}
