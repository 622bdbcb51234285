import type { Words } from '#platform/words.ts'

export type LetterKind = 'asked' | 'soon' | 'last_day'
type Shape = {
  readonly subject: string
  readonly body: Readonly<Record<LetterKind, (day: string, link: string) => string>>
}

/** Letters about a task. Who reads over a shoulder learns that a school is asked something, and nothing else. */
export const letterWords: Words<Shape> = {
  en: {
    subject: 'A question for your school',
    body: {
      asked: (day, link) =>
        `A decision asks something of your school. Please answer by ${day}:\n\n${link}\n\nYou can change your answer until that day. What comes back to the convening names no school.\n`,
      soon: (day, link) =>
        `A question for your school is still open. Please answer by ${day}:\n\n${link}\n\nIf you have answered since this letter was written, nothing is left to do.\n`,
      last_day: (day, link) =>
        `Today, ${day}, is the last day to answer a question for your school:\n\n${link}\n\nIf you have answered since this letter was written, nothing is left to do.\n`,
    },
  },
  es: {
    subject: 'Una pregunta para su escuela',
    body: {
      asked: (day, link) =>
        `Una decisión pide algo a su escuela. Responda a más tardar el ${day}:\n\n${link}\n\nPuede cambiar su respuesta hasta ese día. Lo que vuelve a la reunión no nombra a ninguna escuela.\n`,
      soon: (day, link) =>
        `Una pregunta para su escuela sigue abierta. Responda a más tardar el ${day}:\n\n${link}\n\nSi ya respondió después de escrita esta carta, no queda nada por hacer.\n`,
      last_day: (day, link) =>
        `Hoy, ${day}, es el último día para responder una pregunta para su escuela:\n\n${link}\n\nSi ya respondió después de escrita esta carta, no queda nada por hacer.\n`,
    },
  },
}
