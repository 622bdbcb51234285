import type { Words } from '#platform/words.ts'

/** Why a letter goes out. */
export type LetterKind =
  | 'placed'
  | 'waiting'
  | 'moved_up'
  | 'cancelled'
  | 'again'
  | 'called_off'
  | 'week'
  | 'day'
  | 'moved'

type Facts = {
  readonly title: string
  readonly when: string
  readonly where: string
  readonly link: string
}
type Letter = { readonly subject: string; readonly body: (facts: Facts) => string }

/** Letters say which convening and when, and nothing of who reads them: others may see a mailbox. */
export const letterWords: Words<Readonly<Record<LetterKind, Letter>>> = {
  en: {
    placed: {
      subject: 'You have a place',
      body: (facts) => `You have a place.\n\n${told(facts)}\n\n${change(facts)}`,
    },
    waiting: {
      subject: 'You are on the waiting list',
      body: (facts) =>
        `All places are taken, and you are on the waiting list. When a place becomes free it is yours by itself, and a letter tells you.\n\n${told(facts)}\n\n${change(facts)}`,
    },
    moved_up: {
      subject: 'A place became free, and it is yours',
      body: (facts) => `A place became free, and you have it now.\n\n${told(facts)}\n\n${change(facts)}`,
    },
    cancelled: {
      subject: 'We know that you cannot come',
      body: (facts) =>
        `You told us that you cannot come. Your place is free for someone else.\n\n${told(facts)}\n\nIf you can come after all, press once here:\n${facts.link}\n\n${foot.en}`,
    },
    again: {
      subject: 'Your registration is there already',
      body: (facts) =>
        `Someone, perhaps you, tried to register this address a second time. Once is enough: it is registered.\n\n${told(facts)}\n\n${change(facts)}`,
    },
    called_off: {
      subject: 'It will not take place',
      body: (facts) =>
        `This was called off and will not take place.\n\n${told(facts)}\n\n${facts.link}\n\n${foot.en}`,
    },
    week: {
      subject: 'In a week',
      body: (facts) => `In a week:\n\n${told(facts)}\n\n${change(facts)}`,
    },
    day: {
      subject: 'Soon',
      body: (facts) => `Soon:\n\n${told(facts)}\n\n${change(facts)}`,
    },
    moved: {
      subject: 'Time or place has changed',
      body: (facts) => `Time or place has changed. Now it is:\n\n${told(facts)}\n\n${change(facts)}`,
    },
  },
  es: {
    placed: {
      subject: 'Usted tiene lugar',
      body: (facts) => `Usted tiene lugar.\n\n${told(facts)}\n\n${cambiar(facts)}`,
    },
    waiting: {
      subject: 'Está en la lista de espera',
      body: (facts) =>
        `Todos los lugares están ocupados y usted está en la lista de espera. Cuando se libere un lugar será suyo sin hacer nada, y una carta se lo dirá.\n\n${told(facts)}\n\n${cambiar(facts)}`,
    },
    moved_up: {
      subject: 'Se liberó un lugar y es suyo',
      body: (facts) => `Se liberó un lugar y ahora es suyo.\n\n${told(facts)}\n\n${cambiar(facts)}`,
    },
    cancelled: {
      subject: 'Sabemos que no puede venir',
      body: (facts) =>
        `Nos dijo que no puede venir. Su lugar queda libre para otra persona.\n\n${told(facts)}\n\nSi después de todo puede venir, oprima una vez aquí:\n${facts.link}\n\n${foot.es}`,
    },
    again: {
      subject: 'Su inscripción ya existe',
      body: (facts) =>
        `Alguien, tal vez usted, quiso inscribir esta dirección por segunda vez. Una basta: ya está inscrita.\n\n${told(facts)}\n\n${cambiar(facts)}`,
    },
    called_off: {
      subject: 'No se llevará a cabo',
      body: (facts) => `Se canceló y no se llevará a cabo.\n\n${told(facts)}\n\n${facts.link}\n\n${foot.es}`,
    },
    week: {
      subject: 'En una semana',
      body: (facts) => `En una semana:\n\n${told(facts)}\n\n${cambiar(facts)}`,
    },
    day: {
      subject: 'Pronto',
      body: (facts) => `Pronto:\n\n${told(facts)}\n\n${cambiar(facts)}`,
    },
    moved: {
      subject: 'Cambió la hora o el lugar',
      body: (facts) => `Cambió la hora o el lugar. Ahora es:\n\n${told(facts)}\n\n${cambiar(facts)}`,
    },
  },
}

const foot = {
  en: 'This letter comes from a program; nobody reads replies to it.\n',
  es: 'Esta carta la envía un programa; nadie lee lo que se le responda.\n',
} as const
const told = ({ title, when, where }: Facts): string =>
  [title, when, where].filter((line) => line !== '').join('\n')
const change = ({ link }: Facts): string =>
  `See it, change it, come into its live rooms, put it in your calendar, or say that you cannot come:\n${link}\nWhoever has this link can do that: keep it to yourself.\n\n${foot.en}`
const cambiar = ({ link }: Facts): string =>
  `Véalo, cámbielo, entre en sus salas en vivo, póngalo en su calendario o díganos que no puede venir:\n${link}\nQuien tenga este enlace puede hacerlo: guárdelo para usted.\n\n${foot.es}`
