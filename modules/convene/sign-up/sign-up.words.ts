import type { Words } from '#platform/words.ts'
import type { SignUpRefusal } from './sign-up.rules.ts'
import type { FoodNeed, HeldBecause, LetterKind } from './sign-up.ts'

type Told = { readonly title: string; readonly when: string; readonly where: string; readonly link: string }
type LetterWords = {
  readonly subject: (title: string) => string
  readonly body: (told: Told) => string
}

type SignUpWords = {
  readonly heading: string
  readonly lead: string
  readonly kept: (days: number) => string
  readonly adults: string
  readonly children: string
  readonly firstName: string
  readonly firstNameHint: string
  readonly language: string
  readonly interpreter: string
  readonly interpreterHint: string
  readonly childcare: string
  readonly childcareHint: string
  readonly food: string
  readonly foodHint: string
  readonly foods: Readonly<Record<FoodNeed, string>>
  readonly email: string
  readonly emailHint: string
  readonly site: string
  readonly send: string
  readonly problemTitle: string
  readonly problems: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<SignUpRefusal, string>>
  readonly full: string
  readonly ownTitle: string
  readonly hasPlace: string
  readonly waits: string
  readonly cancelledNow: string
  readonly off: string
  readonly party: (adults: number, children: number) => string
  readonly childcareYes: (count: number) => string
  readonly childcareNo: string
  readonly interpreterYes: (language: string) => string
  readonly keepLink: string
  readonly erased: (days: number) => string
  readonly cancel: string
  readonly cancelLead: string
  readonly toEvent: string
  readonly letters: Readonly<Record<LetterKind, LetterWords>>
  readonly held: Readonly<Record<HeldBecause, string>>
}

const people = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const daysEn = (days: number) => (days === 1 ? 'one day' : `${days} days`)
const daysEs = (days: number) => (days === 1 ? 'un día' : `${days} días`)

export const signUpWords: Words<SignUpWords> = {
  en: {
    heading: 'Say that you are coming',
    lead: 'You need no account. Tell us how many are coming and what you need.',
    kept: (days) =>
      `We do not ask any child’s name. What you write here is deleted ${daysEn(days)} after the event.`,
    adults: 'How many grown-ups?',
    children: 'How many children?',
    firstName: 'Your first name, if you like',
    firstNameHint: 'A grown-up’s first name. You can leave it empty.',
    language: 'Which language do you speak best?',
    interpreter: 'I would like an interpreter',
    interpreterHint: 'It is free.',
    childcare: 'For how many children do you need childcare?',
    childcareHint: 'While you are at the event.',
    food: 'Food: tick what you need',
    foodHint: 'Leave it empty if you eat everything.',
    foods: {
      vegetarian: 'Vegetarian',
      vegan: 'Vegan',
      halal: 'Halal',
      kosher: 'Kosher',
      no_pork: 'No pork',
      no_nuts: 'No nuts',
      no_milk: 'No milk',
      no_gluten: 'No gluten',
    },
    email: 'Email, if you want a reminder',
    emailHint:
      'We write once, up to two days before the event, and when a place opens for you. You can leave it empty.',
    site: 'Leave this empty',
    send: 'We are coming',
    problemTitle: 'Please look at this again',
    problems: {
      count: 'Write a number: 1 to 10 grown-ups, up to 12 children.',
      firstName: 'Write a first name without digits, up to 60 letters, or leave it empty.',
      choose: 'Choose one answer.',
      email: 'Write an email address like name@example.org, or leave it empty.',
      childcare: 'This cannot be more than the children who come.',
    },
    refusals: {
      not_open: 'One cannot sign up for this event yet.',
      over: 'It is too late to sign up for this event.',
      cancelled: 'This event was called off.',
    },
    full: 'All places are taken. You can still sign up: you go on the waiting list and move up when someone cannot come.',
    ownTitle: 'Your sign-up',
    hasPlace: 'You have a place. We look forward to seeing you.',
    waits: 'You are on the waiting list. When a place opens, it is yours, in order. Look here again.',
    cancelledNow: 'You said that you cannot come. Thank you for telling us: someone else gets the place.',
    off: 'This event was called off.',
    party: (adults, children) =>
      `${people(adults, 'grown-up', 'grown-ups')}, ${people(children, 'child', 'children')}`,
    childcareYes: (count) => `Childcare for ${people(count, 'child', 'children')} is kept for you.`,
    childcareNo: 'The childcare places are taken for now. You can bring your children, or ask us.',
    interpreterYes: (language) => `You asked for an interpreter: ${language}.`,
    keepLink: 'Keep this page: a bookmark or a photo of it. It is the way back to your sign-up.',
    erased: (days) => `What you wrote is deleted ${daysEn(days)} after the event.`,
    cancel: 'We cannot come',
    cancelLead: 'If you cannot come, tell us here. Someone on the waiting list gets your place.',
    toEvent: 'Back to the event',
    letters: {
      called_off: {
        subject: (title) => `Called off: ${title}`,
        body: ({ title, when, where, link }) =>
          `This event will not take place. We are sorry.\n\n${title}\n${when}\n${where}\n\n${link}\n\nNobody reads answers to this letter.\n`,
      },
      moved: {
        subject: (title) => `Another time or place: ${title}`,
        body: ({ title, when, where, link }) =>
          `The event you signed up for is now here:\n\n${title}\n${when}\n${where}\n\nYour sign-up stands. If you cannot come, tell us here:\n${link}\n\nNobody reads answers to this letter.\n`,
      },
      reminder: {
        subject: (title) => `Soon: ${title}`,
        body: ({ title, when, where, link }) =>
          `${title}\n${when}\n${where}\n\nYou signed up to come. If you cannot come, tell us here, so that someone else gets the place:\n${link}\n\nThis letter was asked for by signing up. Nobody reads answers to it.\n`,
      },
      seated: {
        subject: (title) => `A place is yours: ${title}`,
        body: ({ title, when, where, link }) =>
          `You were on the waiting list. Now you have a place.\n\n${title}\n${when}\n${where}\n\nIf you cannot come, tell us here:\n${link}\n\nNobody reads answers to this letter.\n`,
      },
    },
    held: {
      hidden_field: 'A field was filled in that people do not see.',
      too_fast: 'It came faster than a person can read the form, or the page was kept open too long.',
    },
  },
  es: {
    heading: 'Diga que viene',
    lead: 'No necesita una cuenta. Díganos cuántos vienen y qué necesitan.',
    kept: (days) =>
      `No pedimos el nombre de ningún niño. Lo que escriba aquí se borra ${daysEs(days)} después del evento.`,
    adults: '¿Cuántos adultos?',
    children: '¿Cuántos niños?',
    firstName: 'Su nombre, si quiere',
    firstNameHint: 'El nombre de un adulto. Puede dejarlo vacío.',
    language: '¿Qué idioma habla mejor?',
    interpreter: 'Quiero un intérprete',
    interpreterHint: 'No le cuesta nada.',
    childcare: '¿Para cuántos niños necesita cuidado?',
    childcareHint: 'Mientras usted está en el evento.',
    food: 'Comida: marque lo que necesita',
    foodHint: 'Déjelo vacío si comen de todo.',
    foods: {
      vegetarian: 'Vegetariana',
      vegan: 'Vegana',
      halal: 'Halal',
      kosher: 'Kosher',
      no_pork: 'Sin cerdo',
      no_nuts: 'Sin nueces',
      no_milk: 'Sin leche',
      no_gluten: 'Sin gluten',
    },
    email: 'Correo electrónico, si quiere un aviso',
    emailHint:
      'Escribimos una vez, hasta dos días antes del evento, y cuando haya un lugar para usted. Puede dejarlo vacío.',
    site: 'Deje esto vacío',
    send: 'Sí venimos',
    problemTitle: 'Revise esto, por favor',
    problems: {
      count: 'Escriba un número: de 1 a 10 adultos, hasta 12 niños.',
      firstName: 'Escriba un nombre sin números, hasta 60 letras, o déjelo vacío.',
      choose: 'Elija una respuesta.',
      email: 'Escriba un correo como nombre@example.org, o déjelo vacío.',
      childcare: 'No puede ser más que los niños que vienen.',
    },
    refusals: {
      not_open: 'Todavía no se puede apuntar a este evento.',
      over: 'Ya es tarde para apuntarse a este evento.',
      cancelled: 'Este evento se canceló.',
    },
    full: 'Todos los lugares están tomados. Puede apuntarse: queda en la lista de espera y avanza cuando alguien no puede venir.',
    ownTitle: 'Su lugar',
    hasPlace: 'Tiene lugar. Les esperamos con gusto.',
    waits: 'Está en la lista de espera. Cuando haya un lugar, es suyo, por orden. Vuelva a mirar aquí.',
    cancelledNow: 'Nos dijo que no puede venir. Gracias por avisar: el lugar es para otra familia.',
    off: 'Este evento se canceló.',
    party: (adults, children) =>
      `${people(adults, 'adulto', 'adultos')}, ${people(children, 'niño', 'niños')}`,
    childcareYes: (count) => `Hay cuidado para ${people(count, 'niño', 'niños')} de su familia.`,
    childcareNo: 'Por ahora no quedan lugares de cuidado. Puede traer a sus niños, o preguntarnos.',
    interpreterYes: (language) => `Pidió un intérprete: ${language}.`,
    keepLink: 'Guarde esta página: un marcador o una foto. Es el camino de vuelta a su lugar.',
    erased: (days) => `Lo que escribió se borra ${daysEs(days)} después del evento.`,
    cancel: 'No podemos venir',
    cancelLead: 'Si no puede venir, díganos aquí. Su lugar será para una familia de la lista de espera.',
    toEvent: 'Volver al evento',
    letters: {
      called_off: {
        subject: (title) => `Se canceló: ${title}`,
        body: ({ title, when, where, link }) =>
          `Este evento no se hará. Lo sentimos.\n\n${title}\n${when}\n${where}\n\n${link}\n\nNadie lee las respuestas a este aviso.\n`,
      },
      moved: {
        subject: (title) => `Otra hora u otro lugar: ${title}`,
        body: ({ title, when, where, link }) =>
          `El evento al que se apuntó ahora es aquí:\n\n${title}\n${when}\n${where}\n\nSu lugar sigue igual. Si no puede venir, díganos aquí:\n${link}\n\nNadie lee las respuestas a este aviso.\n`,
      },
      reminder: {
        subject: (title) => `Pronto: ${title}`,
        body: ({ title, when, where, link }) =>
          `${title}\n${when}\n${where}\n\nUsted se apuntó para venir. Si no puede venir, díganos aquí, para que otra familia tenga el lugar:\n${link}\n\nEste aviso se pidió al apuntarse. Nadie lee las respuestas.\n`,
      },
      seated: {
        subject: (title) => `Ya tiene lugar: ${title}`,
        body: ({ title, when, where, link }) =>
          `Estaba en la lista de espera. Ahora tiene lugar.\n\n${title}\n${when}\n${where}\n\nSi no puede venir, díganos aquí:\n${link}\n\nNadie lee las respuestas a este aviso.\n`,
      },
    },
    held: {
      hidden_field: 'Se llenó un campo que las personas no ven.',
      too_fast:
        'Llegó más rápido de lo que se puede leer el formulario, o la página estuvo abierta demasiado tiempo.',
    },
  },
}
