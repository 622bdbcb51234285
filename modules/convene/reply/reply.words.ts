import type { Words } from '#platform/words.ts'

type ReplyWords = {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly noneWhy: string
  readonly from: (convening: string, talk: string) => string
  readonly answer: string
  readonly hint: string
  readonly send: string
  readonly sent: string
  readonly answered: string
  readonly problem: string
  readonly openHeading: string
  readonly openLead: string
  readonly openNone: string
  readonly votes: (count: number) => string
  readonly named: (name: string) => string
  readonly person: string
  readonly assign: string
  readonly personRefused: string
  readonly answeredHeading: string
  readonly waiting: (count: number) => string
}

export const replyWords: Words<ReplyWords> = {
  en: {
    title: 'Questions for me to answer',
    lead: 'Asked in a talk and left open. Your answer is shown with the question on the convening’s summary, never with who asked.',
    none: 'No question waits for you.',
    noneWhy: 'When whoever holds a convening names you for a question, it is here.',
    from: (convening, talk) => `${convening} · ${talk}`,
    answer: 'Your answer',
    hint: 'Leave out whatever could tell who a student is.',
    send: 'Answer it',
    sent: 'Answered. Thank you.',
    answered: 'Someone has answered it already.',
    problem: 'Write an answer of up to 4,000 letters.',
    openHeading: 'Questions nobody answered',
    openLead: 'The most wished for first. Name someone who answers; they find it under their questions.',
    openNone: 'No question of its talks waits for an answer.',
    votes: (count) => (count === 1 ? 'one voice' : `${count} voices`),
    named: (name) => `${name} answers it`,
    person: 'Who answers it?',
    assign: 'Name them',
    personRefused: 'Choose a colleague of this county.',
    answeredHeading: 'Answered afterwards',
    waiting: (count) =>
      count === 1
        ? 'One question from a talk waits for your answer'
        : `${count} questions from talks wait for your answer`,
  },
  es: {
    title: 'Preguntas que me toca contestar',
    lead: 'Se hicieron en una charla y quedaron abiertas. Su respuesta se muestra con la pregunta en el resumen, nunca con quien preguntó.',
    none: 'Ninguna pregunta le espera.',
    noneWhy: 'Cuando alguien le nombre para contestar una pregunta, estará aquí.',
    from: (convening, talk) => `${convening} · ${talk}`,
    answer: 'Su respuesta',
    hint: 'Quite todo lo que pueda decir quién es un estudiante.',
    send: 'Contestar',
    sent: 'Contestada. Gracias.',
    answered: 'Alguien ya la contestó.',
    problem: 'Escriba una respuesta de hasta 4,000 letras.',
    openHeading: 'Preguntas sin contestar',
    openLead: 'Primero las más pedidas. Nombre a alguien que conteste; las encuentra entre sus preguntas.',
    openNone: 'Ninguna pregunta de sus charlas espera respuesta.',
    votes: (count) => (count === 1 ? 'un voto' : `${count} votos`),
    named: (name) => `La contesta ${name}`,
    person: '¿Quién la contesta?',
    assign: 'Nombrar',
    personRefused: 'Elija a un colega de este condado.',
    answeredHeading: 'Contestadas después',
    waiting: (count) =>
      count === 1
        ? 'Una pregunta de una charla espera su respuesta'
        : `${count} preguntas de charlas esperan su respuesta`,
  },
}
