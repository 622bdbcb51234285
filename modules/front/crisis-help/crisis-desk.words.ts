import type { Words } from '#platform/words.ts'
import type { CrisisNumberRefusal } from './crisis-number.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly page: string
  readonly checkHeading: string
  readonly late: string
  readonly lastChecked: (day: string) => string
  readonly neverChecked: string
  readonly checkSteps: string
  readonly check: string
  readonly numbersHeading: string
  readonly empty: { readonly title: string; readonly why: string }
  readonly phone: string
  readonly english: string
  readonly spanish: string
  readonly state: string
  readonly stateText: (english: number, spanish: number) => string
  readonly change: string
  readonly withdraw: (phone: string) => string
  readonly confirm: string
  readonly addHeading: string
  readonly wordsEn: string
  readonly wordsEs: string
  readonly hoursEn: string
  readonly hoursEs: string
  readonly add: string
  readonly problems: string
  readonly refusals: Readonly<Record<CrisisNumberRefusal, string>>
  readonly waiting: string
}

export const crisisDeskWords: Words<Shape> = {
  en: {
    title: 'The crisis page',
    lead: '988 and 911 always stand there. The county’s own numbers are added once two people have confirmed each in each language.',
    page: 'See the page',
    checkHeading: 'The monthly look',
    late: 'The monthly look is late. The page stays as it is, and nothing can be added or confirmed until someone has looked.',
    lastChecked: (day) => `Last looked at on ${day}.`,
    neverChecked: 'Nobody has looked at it yet.',
    checkSteps: 'Call every number, ask who answers and when. Read the page in both languages. Then press.',
    check: 'I called every number and read the page today',
    numbersHeading: 'The county’s own numbers',
    empty: { title: 'No number of the county’s own', why: 'The page shows 988 and 911.' },
    phone: 'Number',
    english: 'In English',
    spanish: 'In Spanish',
    state: 'Confirmed by',
    stateText: (english, spanish) => `English: ${english} of 2. Spanish: ${spanish} of 2.`,
    change: 'Change',
    withdraw: (phone) => `Take ${phone} off`,
    confirm: 'Confirm texts',
    addHeading: 'Enter a number',
    wordsEn: 'Who answers, in English',
    wordsEs: 'Who answers, in Spanish',
    hoursEn: 'When, in English',
    hoursEs: 'When, in Spanish',
    add: 'Enter this number',
    problems: 'Nothing was entered',
    refusals: {
      no_phone: 'Write the number with digits, like 916-555-0100.',
      words_missing: 'This must be said in both languages.',
      check_late: 'The monthly look is late. Do that first.',
    },
    waiting: 'The monthly look at the crisis page is late',
  },
  es: {
    title: 'La página de crisis',
    lead: 'El 988 y el 911 siempre están ahí. Los números propios del condado se agregan cuando dos personas confirman cada uno en cada idioma.',
    page: 'Ver la página',
    checkHeading: 'La revisión mensual',
    late: 'La revisión mensual está atrasada. La página queda como está, y no se puede agregar ni confirmar nada hasta que alguien la revise.',
    lastChecked: (day) => `Última revisión: ${day}.`,
    neverChecked: 'Nadie la ha revisado todavía.',
    checkSteps:
      'Llame a cada número, pregunte quién contesta y cuándo. Lea la página en los dos idiomas. Después oprima.',
    check: 'Hoy llamé a cada número y leí la página',
    numbersHeading: 'Los números propios del condado',
    empty: { title: 'No hay números propios del condado', why: 'La página muestra el 988 y el 911.' },
    phone: 'Número',
    english: 'En inglés',
    spanish: 'En español',
    state: 'Confirmado por',
    stateText: (english, spanish) => `Inglés: ${english} de 2. Español: ${spanish} de 2.`,
    change: 'Cambiar',
    withdraw: (phone) => `Quitar ${phone}`,
    confirm: 'Confirmar textos',
    addHeading: 'Registrar un número',
    wordsEn: 'Quién contesta, en inglés',
    wordsEs: 'Quién contesta, en español',
    hoursEn: 'Cuándo, en inglés',
    hoursEs: 'Cuándo, en español',
    add: 'Registrar este número',
    problems: 'No se registró nada',
    refusals: {
      no_phone: 'Escriba el número con dígitos, como 916-555-0100.',
      words_missing: 'Hay que decirlo en los dos idiomas.',
      check_late: 'La revisión mensual está atrasada. Hágala primero.',
    },
    waiting: 'La revisión mensual de la página de crisis está atrasada',
  },
}
