import type { Words } from '#platform/words.ts'
import type { EvaluationRefusal } from './evaluation.rules.ts'
import type { EvaluationItem } from './evaluation.ts'

type EvaluationWords = {
  readonly title: string
  readonly lead: string
  readonly ownLead: string
  readonly changeLead: string
  readonly saveChange: string
  readonly change: string
  readonly toMine: string
  readonly backOwn: string
  readonly items: Readonly<Record<EvaluationItem, string>>
  readonly steps: Readonly<Record<'1' | '2' | '3' | '4' | '5', string>>
  readonly words: string
  readonly wordsHint: string
  readonly site: string
  readonly send: string
  readonly problemTitle: string
  readonly problems: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<EvaluationRefusal, string>>
  readonly thanksTitle: string
  readonly thanks: string
  readonly heading: string
  readonly tooFew: string
  readonly count: (count: number) => string
  readonly mean: (mean: number) => string
  readonly said: string
  readonly link: string
  readonly back: string
}

export const evaluationWords: Words<EvaluationWords> = {
  en: {
    title: 'How was it?',
    lead: 'Five questions. We do not ask who you are, and nobody sees a result before five people have answered.',
    ownLead:
      'Five questions. Your answer is kept without your name, once for each registration, and nobody sees a result before five people have answered.',
    changeLead: 'You have answered. What you send now takes its place.',
    saveChange: 'Save the change',
    change: 'Change my answer',
    toMine: 'What I come to',
    backOwn: 'Back to your registration',
    items: {
      useful: 'It was worth my time.',
      practice: 'I know what I will do differently.',
      voice: 'What I had to say was heard.',
      access: 'I could take part: language, place, time.',
    },
    steps: { 1: 'Not at all', 2: 'A little', 3: 'In part', 4: 'Mostly', 5: 'Fully' },
    words: 'What should be different next time?',
    wordsHint: 'If you like. Please name nobody.',
    site: 'Leave this empty',
    send: 'Send it',
    problemTitle: 'Please look at this again',
    problems: { choose: 'Choose one answer.', long: 'This is too long: up to 2,000 letters.' },
    refusals: {
      not_begun: 'It has not begun yet. Come back when you were there.',
      closed: 'The time to answer is over.',
      by_link:
        'The link in your letter opens your registration. There you say how it was, once, and may change it for thirty days.',
      not_there: 'Only who had a place there can say how it was.',
      junk: 'We could not take this: the page was open too long or was answered too fast. Open it again, please.',
    },
    thanksTitle: 'Thank you',
    thanks: 'It is kept without your name.',
    heading: 'What people thought',
    tooFew: 'Shown once five people have answered.',
    count: (count) => `${count} answers`,
    mean: (mean) => `${mean} of 5`,
    said: 'In their own words',
    link: 'Say how it was',
    back: 'Back to the program',
  },
  es: {
    title: '¿Cómo le pareció?',
    lead: 'Cinco preguntas. No preguntamos quién es usted, y nadie ve un resultado antes de que contesten cinco personas.',
    ownLead:
      'Cinco preguntas. Su respuesta se guarda sin su nombre, una por cada inscripción, y nadie ve un resultado antes de que contesten cinco personas.',
    changeLead: 'Usted ya contestó. Lo que envíe ahora toma su lugar.',
    saveChange: 'Guardar el cambio',
    change: 'Cambiar mi respuesta',
    toMine: 'A lo que voy',
    backOwn: 'Volver a su inscripción',
    items: {
      useful: 'Valió mi tiempo.',
      practice: 'Sé qué haré de otra manera.',
      voice: 'Se escuchó lo que yo tenía que decir.',
      access: 'Pude participar: idioma, lugar, hora.',
    },
    steps: { 1: 'Nada', 2: 'Un poco', 3: 'En parte', 4: 'Casi todo', 5: 'Del todo' },
    words: '¿Qué debería ser distinto la próxima vez?',
    wordsHint: 'Si quiere. Por favor, no nombre a nadie.',
    site: 'Deje esto vacío',
    send: 'Enviar',
    problemTitle: 'Revise esto, por favor',
    problems: { choose: 'Elija una respuesta.', long: 'Es demasiado largo: hasta 2,000 letras.' },
    refusals: {
      not_begun: 'Todavía no empieza. Vuelva cuando haya estado.',
      closed: 'Ya pasó el tiempo de contestar.',
      by_link:
        'El enlace de su carta abre su inscripción. Ahí dice cómo le pareció, una vez, y puede cambiarlo durante treinta días.',
      not_there: 'Solo quien tuvo lugar ahí puede decir cómo le pareció.',
      junk: 'No pudimos tomarlo: la página estuvo abierta demasiado tiempo o se contestó demasiado rápido. Ábrala otra vez.',
    },
    thanksTitle: 'Gracias',
    thanks: 'Se guarda sin su nombre.',
    heading: 'Lo que pensaron',
    tooFew: 'Se muestra cuando hayan contestado cinco personas.',
    count: (count) => `${count} respuestas`,
    mean: (mean) => `${mean} de 5`,
    said: 'Con sus palabras',
    link: 'Decir cómo le pareció',
    back: 'Volver al programa',
  },
}
