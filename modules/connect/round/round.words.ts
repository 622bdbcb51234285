import type { Words } from '#platform/words.ts'
import type { CheckOutcome } from '../listing/listing.ts'
import type { UndoRefusal } from './round.rules.ts'

type RoundWords = {
  readonly title: string
  readonly left: (count: string) => string
  readonly call: (number: string) => string
  readonly noPhone: string
  readonly site: string
  readonly silentOnce: string
  readonly stillTrue: string
  readonly noAnswer: string
  readonly wait: string
  readonly waitHint: string
  readonly waitBefore: (wait: string, day: string) => string
  readonly changedHeading: string
  readonly changed: string
  readonly changedHint: string
  readonly changedMissing: string
  readonly saveChanged: string
  readonly closed: string
  readonly later: string
  readonly whole: string
  readonly correct: string
  readonly saved: Readonly<Record<CheckOutcome, (name: string) => string>>
  readonly undo: string
  readonly undone: string
  readonly refusals: Readonly<Record<UndoRefusal, string>>
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly list: string
}

export const roundWords: Words<RoundWords> = {
  en: {
    title: 'I called',
    left: (count) => `${count} left to call`,
    call: (number) => `Call ${number}`,
    noPhone: 'No phone number is listed.',
    site: 'Open its website',
    silentOnce: 'One call was not answered. If this one is not either, families no longer see it.',
    stillTrue: 'Still true',
    noAnswer: 'No answer',
    wait: 'Wait, as they told it',
    waitHint: 'Families see it with today’s date. Leave it empty if you did not ask.',
    waitBefore: (wait, day) => `Told before: ${wait} (${day})`,
    changedHeading: 'Something changed',
    changed: 'What changed?',
    changedHint: 'Staff only. No name of a student or family.',
    changedMissing: 'Write down what changed.',
    saveChanged: 'Save what changed',
    closed: 'It is closed',
    later: 'Later: show me the next',
    whole: 'All of this listing',
    correct: 'Correct what families read',
    saved: {
      still_true: (name) => `${name}: still true.`,
      changed: (name) => `${name}: what changed is noted.`,
      no_answer: (name) => `${name}: nobody answered.`,
      closed: (name) => `${name}: closed. Families no longer see it.`,
    },
    undo: 'Undo',
    undone: 'Taken back. It counts as never said.',
    refusals: {
      nothing_to_undo: 'There is nothing of yours to take back here.',
      too_late: 'That was more than half an hour ago. Call again, and say what you find.',
    },
    emptyTitle: 'Nothing left to call today',
    emptyWhy: 'Every listing is fresh, was called today, or was put off in this round.',
    list: 'The whole list',
  },
  es: {
    title: 'Llamé',
    left: (count) => `Faltan ${count} llamadas`,
    call: (number) => `Llamar al ${number}`,
    noPhone: 'No hay teléfono en la lista.',
    site: 'Abrir su sitio web',
    silentOnce: 'Una llamada quedó sin respuesta. Si esta también, las familias ya no lo ven.',
    stillTrue: 'Sigue igual',
    noAnswer: 'No contestan',
    wait: 'Espera, como la dijeron',
    waitHint: 'Las familias la ven con la fecha de hoy. Déjelo vacío si no preguntó.',
    waitBefore: (wait, day) => `Dicho antes: ${wait} (${day})`,
    changedHeading: 'Algo cambió',
    changed: '¿Qué cambió?',
    changedHint: 'Solo para el personal. Ningún nombre de estudiante o familia.',
    changedMissing: 'Escriba qué cambió.',
    saveChanged: 'Guardar lo que cambió',
    closed: 'Está cerrado',
    later: 'Después: ver el siguiente',
    whole: 'Todo lo de este lugar',
    correct: 'Corregir lo que leen las familias',
    saved: {
      still_true: (name) => `${name}: sigue igual.`,
      changed: (name) => `${name}: se anotó lo que cambió.`,
      no_answer: (name) => `${name}: nadie contestó.`,
      closed: (name) => `${name}: cerrado. Las familias ya no lo ven.`,
    },
    undo: 'Deshacer',
    undone: 'Deshecho. Cuenta como no dicho.',
    refusals: {
      nothing_to_undo: 'Aquí no hay nada suyo que deshacer.',
      too_late: 'Eso fue hace más de media hora. Llame otra vez y diga lo que encuentre.',
    },
    emptyTitle: 'No queda nada por llamar hoy',
    emptyWhy: 'Todo está al día, ya se llamó hoy o se dejó para después en esta ronda.',
    list: 'La lista completa',
  },
}
