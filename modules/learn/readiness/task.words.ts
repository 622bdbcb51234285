import type { Words } from '#platform/words.ts'
import type { TaskProblem, TaskRefusal } from './task.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly noneWhy: string
  readonly kindOf: Readonly<Record<'gap' | 'question', string>>
  readonly kindHeader: string
  readonly whatHeader: string
  readonly ownerHeader: string
  readonly dueHeader: string
  readonly stateHeader: string
  readonly open: string
  readonly late: string
  readonly closed: (who: string, day: string, answer: string) => string
  readonly dropped: string
  readonly madeBy: (who: string) => string
  readonly makeLink: (count: number) => string
  readonly ofCheck: string
  readonly ofCheckNone: string
  readonly makeTitle: string
  readonly makeLead: string
  readonly take: string
  readonly owner: string
  readonly ownerHint: string
  readonly due: string
  readonly blocks: string
  readonly make: string
  readonly nothingLeft: string
  readonly yours: string
  readonly yoursNone: string
  readonly others: string
  readonly close: string
  readonly standsLegend: string
  readonly note: string
  readonly noteHint: string
  readonly closeButton: string
  readonly came: (count: number) => string
  readonly back: string
  readonly errorHeading: string
  readonly problem: Readonly<Record<TaskProblem, string>>
  readonly refusal: Readonly<Record<TaskRefusal, string>>
}

export const taskWords: Words<Shape> = {
  en: {
    title: 'Tasks and questions',
    lead: 'What readiness checks left to do: each gap with someone who sees to it and a date, each “I don’t know” with someone who can answer.',
    none: 'No task and no question',
    noneWhy: 'Save a readiness check and make tasks of its gaps.',
    kindOf: { gap: 'Gap', question: 'Question' },
    kindHeader: 'Kind',
    whatHeader: 'What',
    ownerHeader: 'For',
    dueHeader: 'By when',
    stateHeader: 'State',
    open: 'Open',
    late: 'Late',
    closed: (who, day, answer) => `${answer}: ${who}, ${day}`,
    dropped: 'Dropped',
    madeBy: (who) => `From ${who}`,
    makeLink: (count) =>
      count === 1 ? 'Make one task of this' : `Make ${count} tasks and questions of this`,
    ofCheck: 'Tasks and questions of this check',
    ofCheckNone: 'None yet.',
    makeTitle: 'Give each gap a name and a date',
    makeLead: 'Take what you want to follow up. A colleague whose name you write sees it when she signs in.',
    take: 'Follow this up',
    owner: 'For whom',
    ownerHint: 'Write the name as it stands in the county’s list, or an office.',
    due: 'By when',
    blocks: 'stops the launch',
    make: 'Make these tasks',
    nothingLeft: 'Every gap and question of this check has its task.',
    yours: 'For you',
    yoursNone: 'Nothing waits for you.',
    others: 'For others',
    close: 'Close it',
    standsLegend: 'How does it stand now?',
    note: 'A word on it',
    noteHint: 'Needed if you drop it. Whoever sees the task reads it.',
    closeButton: 'Close this',
    came: (count) =>
      count === 1
        ? 'One answer came in since. “Answer again from here” takes it along.'
        : `${count} answers came in since. “Answer again from here” takes them along.`,
    back: 'The check',
    errorHeading: 'Nothing was made yet. Please look at:',
    problem: {
      owner_missing: 'Say for whom it is.',
      not_a_day: 'Write the day as year-month-day, such as 2027-10-01.',
      day_passed: 'That day has passed. Choose one ahead.',
      too_long: 'That name is too long.',
    },
    refusal: {
      none_chosen: 'Take at least one.',
      already_closed: 'It was closed already.',
      answer_missing: 'Say how it stands now.',
      reason_missing: 'Say in a sentence why it is dropped.',
    },
  },
  es: {
    title: 'Tareas y preguntas',
    lead: 'Lo que las revisiones dejaron por hacer: cada hueco con responsable y fecha, cada «No sé» con alguien que puede responder.',
    none: 'Ninguna tarea ni pregunta',
    noneWhy: 'Guarde una revisión y convierta sus huecos en tareas.',
    kindOf: { gap: 'Hueco', question: 'Pregunta' },
    kindHeader: 'Tipo',
    whatHeader: 'Qué',
    ownerHeader: 'Para',
    dueHeader: 'Para cuándo',
    stateHeader: 'Estado',
    open: 'Abierta',
    late: 'Atrasada',
    closed: (who, day, answer) => `${answer}: ${who}, ${day}`,
    dropped: 'Descartada',
    madeBy: (who) => `De ${who}`,
    makeLink: (count) =>
      count === 1 ? 'Convertir esto en una tarea' : `Convertir esto en ${count} tareas y preguntas`,
    ofCheck: 'Tareas y preguntas de esta revisión',
    ofCheckNone: 'Todavía ninguna.',
    makeTitle: 'Dé a cada hueco un nombre y una fecha',
    makeLead: 'Tome lo que quiere seguir. El colega cuyo nombre escriba lo verá al iniciar sesión.',
    take: 'Darle seguimiento',
    owner: 'Para quién',
    ownerHint: 'Escriba el nombre como está en la lista del condado, o una oficina.',
    due: 'Para cuándo',
    blocks: 'detiene el inicio',
    make: 'Crear estas tareas',
    nothingLeft: 'Cada hueco y pregunta de esta revisión tiene su tarea.',
    yours: 'Para usted',
    yoursNone: 'Nada espera por usted.',
    others: 'Para otros',
    close: 'Cerrarla',
    standsLegend: '¿Cómo está ahora?',
    note: 'Una palabra al respecto',
    noteHint: 'Hace falta si la descarta. La lee quien ve la tarea.',
    closeButton: 'Cerrar esto',
    came: (count) =>
      count === 1
        ? 'Llegó una respuesta desde entonces. «Responder de nuevo desde aquí» la incluye.'
        : `Llegaron ${count} respuestas desde entonces. «Responder de nuevo desde aquí» las incluye.`,
    back: 'La revisión',
    errorHeading: 'Todavía no se creó nada. Por favor revise:',
    problem: {
      owner_missing: 'Diga para quién es.',
      not_a_day: 'Escriba el día como año-mes-día, por ejemplo 2027-10-01.',
      day_passed: 'Ese día ya pasó. Elija uno por venir.',
      too_long: 'Ese nombre es demasiado largo.',
    },
    refusal: {
      none_chosen: 'Tome al menos una.',
      already_closed: 'Ya estaba cerrada.',
      answer_missing: 'Diga cómo está ahora.',
      reason_missing: 'Diga en una frase por qué se descarta.',
    },
  },
}
