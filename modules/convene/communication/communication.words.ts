import type { KindWords } from '../leaf/leaf.ts'

export const communicationWords: KindWords = {
  en: {
    title: 'Communication',
    lead: 'Who was told what, when, and by which way.',
    add: 'Write down what was told',
    empty: {
      title: 'Nothing written down yet',
      why: 'Write down each time partners, schools or families were told something, so that nobody is left out for long.',
    },
    fields: {
      what: { label: 'What was told' },
      whom: { label: 'To whom', hint: 'A group, such as “Families of Meadow Unified”; no names.' },
      toldOn: { label: 'On' },
      way: { label: 'By' },
      count: {
        label: 'How many were reached',
        hint: 'A number, if it is known. Fewer than five are not shown.',
      },
    },
    options: {
      way: {
        meeting: 'A meeting',
        mail: 'Mail to a list',
        call: 'A call',
        letter: 'A letter on paper',
        website: 'A web page',
        text_message: 'Text messages',
        other: 'Another way',
      },
    },
  },
  es: {
    title: 'Comunicación',
    lead: 'A quién se le dijo qué, cuándo y por qué vía.',
    add: 'Anotar lo que se dijo',
    empty: {
      title: 'Aún no hay nada anotado',
      why: 'Anote cada vez que se informó a socios, escuelas o familias, para que nadie quede fuera mucho tiempo.',
    },
    fields: {
      what: { label: 'Qué se dijo' },
      whom: { label: 'A quién', hint: 'Un grupo, como “Familias de Meadow Unified”; sin nombres.' },
      toldOn: { label: 'El día' },
      way: { label: 'Por' },
      count: { label: 'A cuántos llegó', hint: 'Un número, si se sabe. Menos de cinco no se muestran.' },
    },
    options: {
      way: {
        meeting: 'Una reunión',
        mail: 'Correo a una lista',
        call: 'Una llamada',
        letter: 'Una carta en papel',
        website: 'Una página web',
        text_message: 'Mensajes de texto',
        other: 'Otra vía',
      },
    },
  },
}
