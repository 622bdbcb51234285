import type { Words } from '#platform/words.ts'
import type { Rhythm } from './digest.ts'

type DigestWords = {
  readonly heading: string
  readonly lead: string
  readonly noAddress: string
  readonly rhythm: string
  readonly rhythms: Readonly<Record<Rhythm, string>>
  readonly choose: string
  readonly change: string
  readonly on: Readonly<Record<Rhythm, string>>
  readonly stop: string
  readonly chosen: string
  readonly stopped: string
  readonly stopTitle: string
  readonly stopLead: string
  readonly stoppedTitle: string
  readonly stoppedLead: string
  readonly toTopics: string
  readonly letter: {
    readonly subject: string
    readonly body: (topics: string, stop: string) => string
  }
}

/** The letter holds two links and no word of anyone: others may see a mailbox. */
export const digestWords: Words<DigestWords> = {
  en: {
    heading: 'By mail',
    lead: 'A letter when colleagues wrote in your topics. It holds a link and none of their words.',
    noAddress:
      'No mail address of yours is known here, so no letter can reach you. The county office can send an invitation to one.',
    rhythm: 'How often at most?',
    rhythms: { daily: 'Once a day', weekly: 'Once a week' },
    choose: 'Write to me',
    change: 'Change it',
    on: {
      daily: 'You get a letter once a day, when something is new.',
      weekly: 'You get a letter once a week, when something is new.',
    },
    stop: 'Stop the letters',
    chosen: 'We write to you when something is new.',
    stopped: 'The letters have stopped.',
    stopTitle: 'Stop the letters on discussions',
    stopLead: 'One press, and no more letter comes. You need not sign in.',
    stoppedTitle: 'The letters have stopped',
    stoppedLead:
      'No more letter on discussions comes. On the page of the discussion you can have them again.',
    toTopics: 'To the discussion',
    letter: {
      subject: 'New words in the discussion',
      body: (topics, stop) =>
        `Colleagues wrote in your topics since the last letter. Read them here:\n${topics}\n\nStop these letters with one press:\n${stop}\n\nThis letter comes from a program; nobody reads replies to it.\n`,
    },
  },
  es: {
    heading: 'Por correo',
    lead: 'Una carta cuando sus colegas escriban en sus temas. Lleva un enlace y ninguna de sus palabras.',
    noAddress:
      'Aquí no se conoce ningún correo suyo, así que no le puede llegar ninguna carta. La oficina del condado puede mandarle una invitación al suyo.',
    rhythm: '¿Cada cuánto, a lo más?',
    rhythms: { daily: 'Una vez al día', weekly: 'Una vez a la semana' },
    choose: 'Escríbanme',
    change: 'Cambiarlo',
    on: {
      daily: 'Usted recibe una carta una vez al día, cuando hay algo nuevo.',
      weekly: 'Usted recibe una carta una vez a la semana, cuando hay algo nuevo.',
    },
    stop: 'No recibir más cartas',
    chosen: 'Le escribimos cuando haya algo nuevo.',
    stopped: 'Ya no llegan cartas.',
    stopTitle: 'No recibir más cartas de la conversación',
    stopLead: 'Oprima una vez y ya no llega ninguna carta. No hace falta iniciar sesión.',
    stoppedTitle: 'Ya no llegan cartas',
    stoppedLead:
      'No llega ninguna carta más sobre la conversación. En la página de la conversación puede pedirlas otra vez.',
    toTopics: 'A la conversación',
    letter: {
      subject: 'Palabras nuevas en la conversación',
      body: (topics, stop) =>
        `Sus colegas escribieron en sus temas desde la última carta. Léalos aquí:\n${topics}\n\nDeje de recibir estas cartas con oprimir una vez:\n${stop}\n\nEsta carta la envía un programa; nadie lee lo que se le responda.\n`,
    },
  },
}
