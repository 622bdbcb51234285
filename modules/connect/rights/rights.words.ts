import type { Words } from '#platform/words.ts'
import type { RightsStatement } from './rights.ts'

type RightsWords = {
  readonly title: string
  readonly lead: string
  readonly choose: string
  readonly confirmed: (day: string, who: string) => string
  readonly notConfirmed: string
  readonly notReviewed: string
  readonly english: string
  readonly ask: string
  readonly source: string
  readonly asOf: (day: string) => string
  readonly sure: Readonly<Record<RightsStatement['confidence'], string>>
  readonly helpHeading: string
  readonly callMe: string
  readonly card: string
  readonly mediCal: string
  readonly students: string
  readonly all: string
  readonly print: string
  readonly notAdvice: string
}

export const rightsWords: Words<RightsWords> = {
  en: {
    title: 'Your rights, in plain words',
    lead: 'What you can ask for, what you can say no to, and who decides. Each page says where we read it, and whether a lawyer has read it.',
    choose: 'Choose a page',
    confirmed: (day, who) => `Confirmed by counsel on ${day} (${who}).`,
    notConfirmed: 'Not yet confirmed by counsel in this county. Ask before you rely on it.',
    notReviewed: 'No named person has read this text yet.',
    english: 'The same text in English',
    ask: 'Ask to be sure.',
    source: 'Where we read it',
    asOf: (day) => `As read on ${day}. Laws change.`,
    sure: {
      seen: 'in the law, or on an official page',
      secondary: 'in a copy of the law, or from someone who explains it',
      partly: 'on an official page, which may be old',
      professional: 'what people who do this work say',
      unsure: 'we are not sure',
    },
    helpHeading: 'A person can help you',
    callMe: 'Ask someone at your school to call you',
    card: 'A card to ask for an interpreter',
    mediCal: 'Medi-Cal, step by step',
    students: 'For students: who to ask, and what stays private',
    all: 'All pages on rights',
    print: 'To keep it, use your browser’s print command.',
    notAdvice: 'This is information. It is not legal advice.',
  },
  es: {
    title: 'Sus derechos, en palabras sencillas',
    lead: 'Qué puede pedir, a qué puede decir que no y quién decide. Cada página dice dónde lo leímos y si un abogado la ha leído.',
    choose: 'Elija una página',
    confirmed: (day, who) => `Confirmado por un abogado el ${day} (${who}).`,
    notConfirmed:
      'Ningún abogado de este condado lo ha confirmado todavía. Pregunte antes de confiar en esto.',
    notReviewed:
      'Ninguna persona con nombre ha revisado todavía esta traducción. El texto en inglés es el que vale.',
    english: 'El mismo texto en inglés',
    ask: 'Pregunte para estar seguro.',
    source: 'Dónde lo leímos',
    asOf: (day) => `Leído el ${day}. Las leyes cambian.`,
    sure: {
      seen: 'en la ley o en una página oficial',
      secondary: 'en una copia de la ley o de alguien que la explica',
      partly: 'en una página oficial que puede ser vieja',
      professional: 'lo que dicen quienes hacen este trabajo',
      unsure: 'no estamos seguros',
    },
    helpHeading: 'Una persona le puede ayudar',
    callMe: 'Pedir que alguien de su escuela le llame',
    card: 'Una tarjeta para pedir intérprete',
    mediCal: 'Medi-Cal, paso a paso',
    students: 'Para estudiantes: a quién preguntar y qué queda en privado',
    all: 'Todas las páginas de derechos',
    print: 'Para guardarla, use el comando de imprimir de su navegador.',
    notAdvice: 'Esto es información. No es consejo legal.',
  },
}
