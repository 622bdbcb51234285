import type { Words } from '#platform/words.ts'
import type { ReviewRefusal } from './review.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly count: (read: number, all: number) => string
  readonly text: string
  readonly state: string
  readonly draft: string
  readonly lapsed: string
  readonly readBy: (name: string, day: string, by: string) => string
  readonly open: (title: string) => string
  readonly read: string
  readonly oneLead: string
  readonly name: string
  readonly nameHint: string
  readonly day: string
  readonly save: string
  readonly takeBack: string
  readonly languages: Readonly<Record<'en' | 'es', string>>
  readonly none: string
  readonly refusal: Readonly<Record<ReviewRefusal, string>>
}

export const reviewWords: Words<Shape> = {
  en: {
    title: 'Who stands for our texts',
    lead: 'Each text is a draft until a person has read it. Name that person and the day, and the mark falls for your county’s people.',
    count: (read, all) => `${read} of ${all} texts have been read.`,
    text: 'Text',
    state: 'Read by',
    draft: 'no one yet',
    lapsed: 'no one: the words have changed since it was read',
    readBy: (name, day, by) => `${name}, ${day}. Entered by ${by}.`,
    open: (title) => `Name who read: ${title}`,
    read: 'Read the text',
    oneLead: 'It holds for the words of today. When they change, the text is a draft again.',
    name: 'Who has read it',
    nameHint:
      'A name, and what makes this person the right one: counsel, clinical lead, a teacher of Spanish.',
    day: 'On which day',
    save: 'This person stands for it',
    takeBack: 'Take the name back',
    languages: { en: 'English', es: 'Spanish' },
    none: 'There are no texts.',
    refusal: {
      text_changed: 'The words changed since you opened this page. Read them again first.',
      name_missing: 'Write who has read it, in up to 200 letters.',
      no_such_day: 'Write a day that the calendar has.',
      day_ahead: 'That day has not come yet.',
    },
  },
  es: {
    title: 'Quién responde por los textos',
    lead: 'Cada texto es un borrador hasta que lo lee una persona. Nombre a esa persona y el día, y la marca se quita para la gente de su condado.',
    count: (read, all) => `Se han leído ${read} de ${all} textos.`,
    text: 'Texto',
    state: 'Lo leyó',
    draft: 'nadie todavía',
    lapsed: 'nadie: el texto cambió desde que se leyó',
    readBy: (name, day, by) => `${name}, ${day}. Lo anotó ${by}.`,
    open: (title) => `Nombrar a quien leyó: ${title}`,
    read: 'Leer el texto',
    oneLead: 'Vale para el texto de hoy. Si cambia, vuelve a ser borrador.',
    name: 'Quién lo leyó',
    nameHint:
      'Un nombre y por qué es la persona indicada: asesoría legal, líder clínico, maestra de español.',
    day: 'Qué día',
    save: 'Esta persona responde por él',
    takeBack: 'Quitar el nombre',
    languages: { en: 'inglés', es: 'español' },
    none: 'No hay textos.',
    refusal: {
      text_changed: 'El texto cambió desde que abrió esta página. Léalo otra vez primero.',
      name_missing: 'Escriba quién lo leyó, con no más de 200 letras.',
      no_such_day: 'Escriba un día que exista en el calendario.',
      day_ahead: 'Ese día todavía no llega.',
    },
  },
}
