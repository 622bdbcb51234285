import type { Words } from '#platform/words.ts'
import type { Likely, Step } from './coverage.rules.ts'
import { homeSizes, type people, type standings } from './coverage.ts'

type CoverageWords = {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly kept: string
  readonly who: string
  readonly people: Readonly<Record<(typeof people)[number], string>>
  readonly now: string
  readonly standings: Readonly<Record<(typeof standings)[number], string>>
  readonly home: string
  readonly homeHint: string
  readonly homeSkipped: string
  readonly homeSize: (people: number) => string
  /** Dollars a month, before taxes. */
  readonly incomeLine: (home: string, dollars: number) => string
  readonly guideline: string
  readonly show: string
  readonly answerHeading: string
  readonly likely: Readonly<Record<Likely, string>>
  readonly stepHeading: string
  readonly steps: Readonly<Record<Step, readonly string[]>>
  readonly doorsHeading: string
  readonly rulesHeading: string
  readonly asOf: (day: string) => string
  readonly confirm: string
  readonly source: string
  readonly neverHeading: string
  readonly never: string
  readonly helpHeading: string
  readonly callMe: string
  readonly findHelp: string
  readonly rights: string
  readonly notReviewed: string
  readonly print: string
  readonly incomplete: string
}

const mostPeople = homeSizes.at(-1)

export const coverageWords: Words<CoverageWords> = {
  en: {
    title: 'Medi-Cal, step by step',
    description: 'Three short questions, the next step, and what you need for it. Nothing is kept.',
    lead: 'Medi-Cal pays for doctors, medicine and counseling. Answer two or three questions and see your next step.',
    kept: 'We keep nothing you answer here. We do not ask your name, your income or your papers.',
    who: 'Who needs it?',
    people: {
      child: 'A child or teen under 19',
      adult: 'An adult from 19 to 64',
      pregnant: 'Someone who is pregnant',
      older: 'Someone 65 or older, or with a disability',
    },
    now: 'Where do you stand now?',
    standings: {
      none: 'No health coverage',
      letter: 'I got a letter: renew or send papers',
      denied: 'The county said no',
      lost: 'I had Medi-Cal and it ended',
      have: 'I have it and want to use it',
    },
    home: 'How many people live on the same money as this person? (You can skip this.)',
    homeHint: 'Count parents, children and the person who needs it. A guess is fine.',
    homeSkipped: 'Skip this',
    homeSize: (people) =>
      people === 1 ? '1 person' : people === mostPeople ? `${people} people or more` : `${people} people`,
    incomeLine: (home, dollars) =>
      `For ${home}, this is about $${dollars.toLocaleString('en-US')} a month before taxes. The county counts in its own way, so apply even if you have more. Figures:`,
    guideline: 'U.S. poverty guideline, 2026',
    show: 'Show my next step',
    answerHeading: 'What this means',
    likely: {
      likely: 'Likely. Most children in families with a low or middle income can get it. Apply to find out.',
      unsure: 'Unsure. It depends on income, and some rules for adults are changing. Applying is free.',
      ask: 'Ask. There are special ways to get it. A helper can tell you which one fits.',
    },
    stepHeading: 'Your next step',
    steps: {
      apply: [
        'Choose one door below. All of them lead to the same application.',
        'Start with what you have. You can send papers later.',
        'Watch your mail. Most people are turned down because a paper is missing.',
        'If someone needs care now, ask a health center. Some can help a child on the same day.',
      ],
      answer_letter: [
        'Answer the letter by its date, even if you do not have every paper.',
        'If you moved, tell the county your new address.',
        'Call the number on the letter if you do not understand it. You can ask for an interpreter.',
      ],
      appeal: [
        'Look in the letter for why, and for the date by which you can ask again.',
        'Often a paper was missing. Send it, and ask the county to look again.',
        'You can ask for a hearing. The letter says how. A legal aid group can help you for free.',
        'Until then, a health center can see you. It asks only what your family can pay.',
      ],
      use_it: [
        'Find the card and the letter with the name of your plan.',
        'Call the plan and choose a doctor. You can ask for one who speaks your language.',
        'Book a well visit. Counseling for a child is part of it.',
        'Ask the plan for a ride if getting there is hard.',
      ],
    },
    doorsHeading: 'Four doors to one application',
    rulesHeading: 'The rules, with their source',
    asOf: (day) => `As read on ${day}. Rules change.`,
    print: 'To keep your next step, use your browser’s print command.',
    confirm: 'Confirm this with the county before you rely on it.',
    source: 'Source',
    neverHeading: 'What you should never send us',
    never:
      'Never send the school or this site a Social Security number, immigration papers, pay stubs or passwords. Those go only to the application.',
    helpHeading: 'A person can help you',
    callMe: 'Ask someone at your school to call you',
    findHelp: 'Find a health center near you',
    rights: 'Your rights: school meal forms, interpreters, letters, who can say yes',
    notReviewed: 'This text is a draft that no named person has read yet.',
    incomplete: 'Please answer the first two questions.',
  },
  es: {
    title: 'Medi-Cal, paso a paso',
    description: 'Tres preguntas cortas, el siguiente paso y lo que necesita. No se guarda nada.',
    lead: 'Medi-Cal paga doctores, medicinas y consejería. Conteste dos o tres preguntas y vea su siguiente paso.',
    kept: 'No guardamos nada de lo que contesta aquí. No pedimos su nombre, sus ingresos ni sus papeles.',
    who: '¿Quién lo necesita?',
    people: {
      child: 'Un niño o joven menor de 19 años',
      adult: 'Un adulto de 19 a 64 años',
      pregnant: 'Alguien que está embarazada',
      older: 'Alguien de 65 años o más, o con una discapacidad',
    },
    now: '¿Cómo está ahora?',
    standings: {
      none: 'Sin seguro de salud',
      letter: 'Recibí una carta: renovar o mandar papeles',
      denied: 'El condado dijo que no',
      lost: 'Tenía Medi-Cal y se terminó',
      have: 'Ya lo tengo y quiero usarlo',
    },
    home: '¿Cuántas personas viven del mismo dinero que esta persona? (Puede saltarla.)',
    homeHint: 'Cuente a los padres, a los niños y a quien lo necesita. Basta un cálculo.',
    homeSkipped: 'Saltar esta pregunta',
    homeSize: (people) =>
      people === 1 ? '1 persona' : people === mostPeople ? `${people} personas o más` : `${people} personas`,
    incomeLine: (home, dollars) =>
      `Para ${home} son unos $${dollars.toLocaleString('en-US')} al mes antes de impuestos. El condado cuenta a su manera: solicite aunque gane más. Cifras:`,
    guideline: 'guía federal de pobreza, 2026',
    show: 'Ver mi siguiente paso',
    answerHeading: 'Qué quiere decir',
    likely: {
      likely:
        'Es probable. La mayoría de los niños de familias con ingresos bajos o medianos pueden tenerlo. Solicite y lo sabrá.',
      unsure:
        'No es seguro. Depende de los ingresos, y algunas reglas para adultos están cambiando. Solicitar es gratis.',
      ask: 'Pregunte. Hay caminos especiales. Una persona que ayuda puede decirle cuál es el suyo.',
    },
    stepHeading: 'Su siguiente paso',
    steps: {
      apply: [
        'Elija una puerta de abajo. Todas llevan a la misma solicitud.',
        'Empiece con lo que tenga. Puede mandar papeles después.',
        'Revise su correo. A la mayoría le dicen que no porque falta un papel.',
        'Si alguien necesita atención ya, pregunte en un centro de salud. Algunos pueden ayudar a un niño el mismo día.',
      ],
      answer_letter: [
        'Conteste la carta antes de su fecha, aunque no tenga todos los papeles.',
        'Si se mudó, dé al condado su nueva dirección.',
        'Llame al número de la carta si no la entiende. Puede pedir intérprete.',
      ],
      appeal: [
        'Busque en la carta la razón y la fecha hasta la que puede pedir otra vez.',
        'Muchas veces faltó un papel. Mándelo y pida al condado que revise otra vez.',
        'Puede pedir una audiencia. La carta dice cómo. Un grupo de ayuda legal le puede ayudar gratis.',
        'Mientras tanto, un centro de salud le puede atender. Solo pregunta cuánto puede pagar su familia.',
      ],
      use_it: [
        'Busque la tarjeta y la carta con el nombre de su plan.',
        'Llame al plan y elija un doctor. Puede pedir uno que hable su idioma.',
        'Haga una cita de revisión. La consejería para un niño es parte de esto.',
        'Pida al plan transporte si le es difícil llegar.',
      ],
    },
    doorsHeading: 'Cuatro puertas a una solicitud',
    rulesHeading: 'Las reglas, con su fuente',
    asOf: (day) => `Leído el ${day}. Las reglas cambian.`,
    print: 'Para guardar su siguiente paso, use el comando de imprimir de su navegador.',
    confirm: 'Confírmelo con el condado antes de confiar en esto.',
    source: 'Fuente',
    neverHeading: 'Lo que nunca debe mandarnos',
    never:
      'Nunca mande a la escuela ni a este sitio un número de Seguro Social, papeles migratorios, talones de pago o contraseñas. Eso va solo en la solicitud.',
    helpHeading: 'Una persona le puede ayudar',
    callMe: 'Pedir que alguien de su escuela le llame',
    findHelp: 'Buscar un centro de salud cerca',
    rights: 'Sus derechos: formularios de comida, intérpretes, cartas y quién dice que sí',
    notReviewed: 'Este texto es un borrador que ninguna persona con nombre ha leído todavía.',
    incomplete: 'Conteste las dos primeras preguntas, por favor.',
  },
}
