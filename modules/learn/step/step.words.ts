import type { Words } from '#platform/words.ts'

type Shape = {
  readonly numbered: (number: number, title: string) => string
  readonly part: (number: number, title: string) => string
  readonly minutes: (count: number) => string
  readonly do: string
  readonly make: string
  readonly write: string
  readonly lessons: string
  readonly byLearner: string
  readonly byAssessment: string
  readonly bySignOff: (signer: string) => string
  readonly byEvidence: (meaning: string) => string
  readonly anyOf: string
  readonly otherSigners: Readonly<Record<string, string>>
}

export const stepWords: Words<Shape> = {
  en: {
    numbered: (number, title) => `Step ${number}: ${title}`,
    part: (number, title) => `Part ${number}: ${title}`,
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    do: 'Do',
    make: 'Make',
    write: 'Write down',
    lessons: 'Read first: ',
    byLearner: 'Done when you say so',
    byAssessment: 'Done when you pass the questions',
    bySignOff: (signer) => `Done when your ${signer} has seen it and signs`,
    byEvidence: (meaning) => `Done when it happens: ${meaning}`,
    anyOf: 'choose from',
    otherSigners: {
      supervisor: 'supervisor',
      'task-supervisor': 'task supervisor at the site',
      'field-instructor': 'field instructor',
      sponsor: 'sponsor',
    },
  },
  es: {
    numbered: (number, title) => `Paso ${number}: ${title}`,
    part: (number, title) => `Parte ${number}: ${title}`,
    minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
    do: 'Haga',
    make: 'Prepare',
    write: 'Escriba',
    lessons: 'Lea primero: ',
    byLearner: 'Hecho cuando usted lo dice',
    byAssessment: 'Hecho cuando aprueba las preguntas',
    bySignOff: (signer) => `Hecho cuando lo ve y lo firma: ${signer}`,
    byEvidence: (meaning) => `Hecho cuando ocurre: ${meaning}`,
    anyOf: 'elija entre',
    otherSigners: {
      supervisor: 'su supervisor o supervisora',
      'task-supervisor': 'la persona que supervisa sus tareas en la escuela',
      'field-instructor': 'la persona que instruye la práctica',
      sponsor: 'la persona que patrocina el programa',
    },
  },
}
