import type { Words } from '#platform/words.ts'
import type { SelfAssessmentProblem } from './self-assessment.ts'

type Shape = {
  readonly title: string
  readonly titleOf: (place: string) => string
  readonly lead: string
  readonly seen: Readonly<Record<'school' | 'district', string>>
  readonly none: string
  readonly noneWhy: string
  readonly record: string
  readonly recordTitle: (name: string) => string
  readonly recordLead: string
  readonly taken: string
  readonly note: string
  readonly save: string
  readonly saved: string
  readonly line: (who: string, day: string) => string
  readonly domainHeader: string
  readonly featureHeader: string
  readonly scoreHeader: string
  readonly meanHeader: string
  readonly notScored: string
  readonly scale: string
  readonly open: string
  readonly withdraw: string
  readonly errorHeading: string
  readonly problem: Readonly<Record<SelfAssessmentProblem, string>>
}

export const selfAssessmentWords: Words<Shape> = {
  en: {
    title: 'Outside self-assessments',
    titleOf: (place) => `Outside self-assessments: ${place}`,
    lead: 'What you scored yourselves with an instrument of someone else’s: its name, the day and the scores. Its items stay with its owner.',
    seen: {
      school: 'Nobody beyond the school sees this unless the school decides so.',
      district: 'The district’s leaders and the county office see this.',
    },
    none: 'No scores yet',
    noneWhy: 'Fill in the instrument at its owner’s, then write the scores down here.',
    record: 'Write down scores',
    recordTitle: (name) => `Scores: ${name}`,
    recordLead: 'Leave empty what was not scored.',
    taken: 'Day of the assessment',
    note: 'What you make of it',
    save: 'Keep these scores',
    saved: 'Saved.',
    line: (who, day) => `Assessed on ${day}. Written down by ${who}.`,
    domainHeader: 'Domain',
    featureHeader: 'Feature',
    scoreHeader: 'Score',
    meanHeader: 'Mean of the domain',
    notScored: 'not scored',
    scale: 'Scale',
    open: 'Open the instrument at its owner’s',
    withdraw: 'Take these scores back',
    errorHeading: 'Nothing was kept yet. Please look at:',
    problem: {
      not_a_day: 'Write the day as year-month-day, such as 2027-09-01.',
      day_ahead: 'That day lies ahead.',
      not_on_scale: 'That is not on the instrument’s scale.',
      nothing_scored: 'Write at least one score.',
      too_long: 'That is too long.',
    },
  },
  es: {
    title: 'Autoevaluaciones externas',
    titleOf: (place) => `Autoevaluaciones externas: ${place}`,
    lead: 'Lo que ustedes se calificaron con un instrumento de otros: su nombre, el día y las notas. Sus preguntas quedan con su dueño.',
    seen: {
      school: 'Nadie fuera de la escuela lo ve, salvo que la escuela lo decida.',
      district: 'Lo ven los líderes del distrito y la oficina del condado.',
    },
    none: 'Todavía no hay notas',
    noneWhy: 'Llene el instrumento donde su dueño y anote aquí las notas.',
    record: 'Anotar notas',
    recordTitle: (name) => `Notas: ${name}`,
    recordLead: 'Deje vacío lo que no se calificó.',
    taken: 'Día de la evaluación',
    note: 'Qué concluyen',
    save: 'Guardar estas notas',
    saved: 'Guardado.',
    line: (who, day) => `Evaluado el ${day}. Lo anotó ${who}.`,
    domainHeader: 'Dominio',
    featureHeader: 'Rasgo',
    scoreHeader: 'Nota',
    meanHeader: 'Media del dominio',
    notScored: 'sin nota',
    scale: 'Escala',
    open: 'Abrir el instrumento donde su dueño',
    withdraw: 'Retirar estas notas',
    errorHeading: 'Todavía no se guardó nada. Por favor revise:',
    problem: {
      not_a_day: 'Escriba el día como año-mes-día, por ejemplo 2027-09-01.',
      day_ahead: 'Ese día no ha llegado.',
      not_on_scale: 'Eso no está en la escala del instrumento.',
      nothing_scored: 'Escriba al menos una nota.',
      too_long: 'Es demasiado largo.',
    },
  },
}
