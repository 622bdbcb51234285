import type { Words } from '#platform/words.ts'
import type { AnswerProblem, AnswerRefusal } from './task.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly empty: { readonly title: string; readonly why: string }
  readonly schoolHeader: string
  readonly questionHeader: string
  readonly dueHeader: string
  readonly answerHeader: string
  readonly open: string
  readonly closed: string
  readonly decided: (words: string, by: string, day: string) => string
  readonly due: (day: string) => string
  readonly number: Readonly<Record<'students' | 'adults', string>>
  readonly numberHint: Readonly<Record<'students' | 'adults', string>>
  readonly save: string
  readonly change: string
  readonly saved: string
  readonly privacy: string
  readonly history: string
  readonly wrote: (answer: string, who: string, day: string) => string
  readonly problem: Readonly<Record<AnswerProblem, string>>
  readonly refusal: Readonly<Record<AnswerRefusal, string>>
  readonly errorHeading: string
  readonly decisions: string
  readonly waiting: (open: number) => string
}

export const taskWords: Words<Shape> = {
  en: {
    title: 'Asked of my school',
    lead: 'What decisions ask of your schools. You can change an answer until its last day.',
    empty: {
      title: 'Nothing is asked of your schools',
      why: 'When a decision asks something of a school of yours and your role answers it, it stands here and in Today.',
    },
    schoolHeader: 'School',
    questionHeader: 'Question',
    dueHeader: 'Last day',
    answerHeader: 'Our answer',
    open: 'Open',
    closed: 'Not answered',
    decided: (words, by, day) => `${words} (${by}, ${day})`,
    due: (day) => `You can answer, and change your answer, until ${day}.`,
    number: { students: 'How many students', adults: 'How many adults' },
    numberHint: {
      students: 'A whole number. Zero is an answer. No names.',
      adults: 'A whole number. Zero is an answer. No names.',
    },
    save: 'Send our answer',
    change: 'Change our answer',
    saved: 'Sent. You can change it until the last day.',
    privacy:
      'Your school and the members of the county staff who were named for this decision read this answer. What comes back to everyone is a count and a range over all schools, with small numbers hidden.',
    history: 'What we answered before',
    wrote: (answer, who, day) => `${answer}, by ${who} on ${day}`,
    problem: {
      not_a_number: 'Please give a whole number, such as 12. Zero is an answer.',
      too_large: 'This is more people than one school has. Please look at the number again.',
      choose: 'Please choose one.',
    },
    refusal: {
      answered_meanwhile:
        'A colleague has answered in the meantime. You see that answer below; change it if it is not right.',
      withdrawn: 'The decision was withdrawn. Nothing is asked any more.',
      already_returned: 'The answers have come back; this one stays as it is.',
      past_due: 'The last day has passed; answers are no longer taken.',
      no_question: 'The decision asks nothing.',
    },
    errorHeading: 'Please look at this again. Nothing was lost.',
    decisions: 'All decisions',
    waiting: (open) =>
      open === 1
        ? 'A decision asks a school of yours: 1 answer is open'
        : `Decisions ask schools of yours: ${open} answers are open`,
  },
  es: {
    title: 'Preguntas a mi escuela',
    lead: 'Lo que las decisiones piden a sus escuelas. Puede cambiar una respuesta hasta su último día.',
    empty: {
      title: 'No se pide nada a sus escuelas',
      why: 'Cuando una decisión pida algo a una escuela suya y le toque responder, aparece aquí y en Hoy.',
    },
    schoolHeader: 'Escuela',
    questionHeader: 'Pregunta',
    dueHeader: 'Último día',
    answerHeader: 'Nuestra respuesta',
    open: 'Abierta',
    closed: 'Sin responder',
    decided: (words, by, day) => `${words} (${by}, ${day})`,
    due: (day) => `Puede responder, y cambiar su respuesta, hasta el ${day}.`,
    number: { students: 'Cuántos estudiantes', adults: 'Cuántos adultos' },
    numberHint: {
      students: 'Un número entero. Cero es una respuesta. Sin nombres.',
      adults: 'Un número entero. Cero es una respuesta. Sin nombres.',
    },
    save: 'Enviar nuestra respuesta',
    change: 'Cambiar nuestra respuesta',
    saved: 'Enviada. Puede cambiarla hasta el último día.',
    privacy:
      'Leen esta respuesta su escuela y las personas de la oficina del condado nombradas para esta decisión. A todos vuelve un conteo y un rango de todas las escuelas, con los números pequeños ocultos.',
    history: 'Qué respondimos antes',
    wrote: (answer, who, day) => `${answer}, por ${who} el ${day}`,
    problem: {
      not_a_number: 'Escriba un número entero, como 12. Cero es una respuesta.',
      too_large: 'Son más personas de las que tiene una escuela. Revise el número.',
      choose: 'Elija una opción.',
    },
    refusal: {
      answered_meanwhile:
        'Mientras tanto respondió un colega. Abajo está esa respuesta; cámbiela si no es correcta.',
      withdrawn: 'La decisión fue retirada. Ya no se pide nada.',
      already_returned: 'Las respuestas ya volvieron; esta queda como está.',
      past_due: 'El último día ya pasó; no se reciben más respuestas.',
      no_question: 'La decisión no pide nada.',
    },
    errorHeading: 'Revise esto de nuevo. No se perdió nada.',
    decisions: 'Todas las decisiones',
    waiting: (open) =>
      open === 1
        ? 'Una decisión pregunta a una escuela suya: 1 respuesta abierta'
        : `Hay decisiones que preguntan a sus escuelas: ${open} respuestas abiertas`,
  },
}
