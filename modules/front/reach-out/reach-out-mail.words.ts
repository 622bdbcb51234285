import type { Words } from '#platform/words.ts'

type Shape = { readonly subject: string; readonly body: (address: string) => string }

/** Says that there is an answer and nothing of what was asked: others may read this letter. */
export const reachOutMailWords: Words<Shape> = {
  en: {
    subject: 'There is an answer for you',
    body: (address) =>
      `You asked us something. The answer is here for fourteen days:\n\n${address}\n\nThis letter comes from a program; nobody reads replies to it.\n`,
  },
  es: {
    subject: 'Hay una respuesta para usted',
    body: (address) =>
      `Usted nos preguntó algo. La respuesta está aquí durante catorce días:\n\n${address}\n\nEsta carta la envía un programa; nadie lee lo que se le responda.\n`,
  },
}
