import type { Words } from '#platform/words.ts'
import type { VisitState } from './vendor-visit.rules.ts'
import type { SeenAs, VisitAcceptanceRefusal, VisitRefusal } from './vendor-visit.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly outside: string
  readonly problems: string
  readonly listed: string
  readonly none: { readonly title: string; readonly why: string }
  readonly who: string
  readonly reason: string
  readonly until: string
  readonly used: string
  readonly usedOf: (used: number, budget: number) => string
  readonly state: string
  readonly states: Readonly<Record<VisitState, string>>
  readonly change: string
  readonly look: (name: string) => string
  readonly end: (name: string) => string
  readonly give: string
  readonly giveLead: string
  readonly name: string
  readonly email: string
  readonly seenAs: string
  readonly seenAsWords: Readonly<Record<SeenAs, string>>
  readonly choose: string
  readonly reasonHint: string
  readonly hours: string
  readonly hoursHint: string
  readonly rows: string
  readonly rowsHint: string
  readonly grant: string
  readonly grantedTitle: string
  readonly grantedLead: (name: string) => string
  readonly back: string
  readonly readingsTitle: (name: string) => string
  readonly readingsLead: string
  readonly when: string
  readonly tables: string
  readonly noReadings: { readonly title: string; readonly why: string }
  readonly halted: (name: string) => string
  readonly refusal: Readonly<Record<VisitRefusal, string>>
}

export const vendorVisitWords: Words<Shape> = {
  en: {
    title: 'Support access',
    lead: 'Nobody who runs or supports this product reads your county’s records unless you let them in here. You let in one person, for a reason, until an hour you name, and for so many rows.',
    outside:
      'One thing stands outside this page: whoever holds the owner’s login of the database can read every row without asking. That login belongs in your county’s hands and in nobody else’s.',
    problems: 'Nobody was let in',
    listed: 'Who was let in',
    none: { title: 'Nobody was ever let in', why: 'Leave that you give stands here, with every look taken.' },
    who: 'Who',
    reason: 'Reason',
    until: 'Until',
    used: 'Rows read',
    usedOf: (used, budget) => `${used} of ${budget}`,
    state: 'State',
    states: {
      offered: 'link not taken up yet',
      open: 'open now',
      late: 'its hour has passed',
      ended: 'ended by the county',
      halted: 'stopped: more rows were asked for than given',
    },
    change: 'Look or end',
    look: (name) => `What ${name} read`,
    end: (name) => `End the access of ${name}`,
    give: 'Let someone in',
    giveLead:
      'They read as the role you choose and write nothing. Each look is in your trail. One row too many ends the access and tells your directors by mail.',
    name: 'Name',
    email: 'E-mail address',
    seenAs: 'They see',
    seenAsWords: {
      county_coordinator: 'what a county coordinator sees',
      evaluator: 'what an evaluator sees: counts, no people',
    },
    choose: 'Choose',
    reasonHint: 'What they are to look into; without any person’s name',
    hours: 'For how many hours',
    hoursHint: 'From 1 to 336, which is fourteen days',
    rows: 'How many rows at most',
    rowsHint: 'From 1 to 50,000. A page of a list is often 50 to 300 rows.',
    grant: 'Give leave',
    grantedTitle: 'Leave is given',
    grantedLead: (name) =>
      `Hand this link to ${name} yourself. It works once and is shown only now. They need a second factor before it opens anything.`,
    back: 'Back to support access',
    readingsTitle: (name) => `What ${name} read`,
    readingsLead: 'Each line is one look: when, how many rows, and of which tables.',
    when: 'When',
    tables: 'Tables',
    noReadings: { title: 'Nothing was read', why: 'The first look will stand here.' },
    halted: (name) => `The access of ${name} was stopped: more rows were asked for than you gave.`,
    refusal: {
      name_missing: 'Say who it is: their name is missing.',
      no_address: 'That is no e-mail address. Look at it again.',
      role_missing: 'Choose what they see.',
      reason_missing: 'Say why: the reason is part of the record.',
      hours_out_of_range: 'Give a whole number of hours from 1 to 336.',
      rows_out_of_range: 'Give a whole number of rows from 1 to 50,000.',
    },
  },
  es: {
    title: 'Acceso de soporte',
    lead: 'Nadie que opere o dé soporte a este producto lee los registros de su condado si usted no le deja entrar aquí: una persona, por una razón, hasta una hora que usted fija y para cierto número de filas.',
    outside:
      'Una cosa queda fuera de esta página: quien tenga la clave del dueño de la base de datos puede leer todas las filas sin pedir permiso. Esa clave debe estar en manos de su condado y de nadie más.',
    problems: 'No se dejó entrar a nadie',
    listed: 'A quién se dejó entrar',
    none: {
      title: 'Nunca se dejó entrar a nadie',
      why: 'Los permisos que usted dé aparecen aquí, con cada consulta hecha.',
    },
    who: 'Quién',
    reason: 'Razón',
    until: 'Hasta',
    used: 'Filas leídas',
    usedOf: (used, budget) => `${used} de ${budget}`,
    state: 'Estado',
    states: {
      offered: 'enlace aún sin usar',
      open: 'abierto ahora',
      late: 'ya pasó su hora',
      ended: 'terminado por el condado',
      halted: 'detenido: se pidieron más filas de las dadas',
    },
    change: 'Ver o terminar',
    look: (name) => `Lo que leyó ${name}`,
    end: (name) => `Terminar el acceso de ${name}`,
    give: 'Dejar entrar a alguien',
    giveLead:
      'Lee como la función que usted elija y no escribe nada. Cada consulta queda en su registro. Una fila de más termina el acceso y avisa por correo a su dirección.',
    name: 'Nombre',
    email: 'Correo electrónico',
    seenAs: 'Ve',
    seenAsWords: {
      county_coordinator: 'lo que ve la coordinación del condado',
      evaluator: 'lo que ve evaluación: conteos, no personas',
    },
    choose: 'Elija',
    reasonHint: 'Qué debe revisar; sin el nombre de ninguna persona',
    hours: 'Por cuántas horas',
    hoursHint: 'De 1 a 336, que son catorce días',
    rows: 'Cuántas filas como máximo',
    rowsHint: 'De 1 a 50,000. Una página de una lista suele tener de 50 a 300 filas.',
    grant: 'Dar permiso',
    grantedTitle: 'Permiso dado',
    grantedLead: (name) =>
      `Entregue usted este enlace a ${name}. Funciona una vez y solo se muestra ahora. Necesita un segundo factor antes de que abra algo.`,
    back: 'Volver a acceso de soporte',
    readingsTitle: (name) => `Lo que leyó ${name}`,
    readingsLead: 'Cada línea es una consulta: cuándo, cuántas filas y de qué tablas.',
    when: 'Cuándo',
    tables: 'Tablas',
    noReadings: { title: 'No se leyó nada', why: 'La primera consulta aparecerá aquí.' },
    halted: (name) => `El acceso de ${name} se detuvo: se pidieron más filas de las que usted dio.`,
    refusal: {
      name_missing: 'Diga quién es: falta su nombre.',
      no_address: 'Ese no es un correo electrónico. Revíselo.',
      role_missing: 'Elija lo que ve.',
      reason_missing: 'Diga por qué: la razón es parte del registro.',
      hours_out_of_range: 'Escriba un número entero de horas, de 1 a 336.',
      rows_out_of_range: 'Escriba un número entero de filas, de 1 a 50,000.',
    },
  },
}

type AcceptShape = {
  readonly title: string
  readonly lead: (county: string, hours: string) => string
  readonly forWhom: (name: string, email: string) => string
  readonly watched: string
  readonly problems: string
  readonly password: string
  readonly passwordHint: string
  readonly again: string
  readonly againHint: string
  readonly accept: string
  readonly refusal: Readonly<Record<VisitAcceptanceRefusal, string>>
}

/** What who holds a visit's link reads. */
export const acceptVisitWords: Words<AcceptShape> = {
  en: {
    title: 'A county lets you in',
    lead: (county, until) => `County office ${county} gives you leave to read its records until ${until}.`,
    forWhom: (name, email) => `This link is for ${name} (${email}). It works once.`,
    watched:
      'You write nothing. Every look is counted and stands in the county’s trail; the county may end it at any moment.',
    problems: 'Nothing was changed',
    password: 'Password',
    passwordHint: 'At least 15 characters; not your name, address or employer',
    again: 'The same password again',
    againHint: 'Leave this empty if you have an account',
    accept: 'Take it up',
    refusal: {
      too_short: 'The password is shorter than 15 characters. Add another word or two.',
      too_long: 'The password is longer than 128 characters. Choose a shorter one.',
      easily_guessed: 'That password would be guessed too soon. Take words that do not belong together.',
      not_the_same: 'The two passwords are not the same. Type both again.',
      not_your_password: 'That password does not open this account. Give the one you sign in with.',
      too_often: 'There were too many tries. Wait fifteen minutes and try again.',
    },
  },
  es: {
    title: 'Un condado le deja entrar',
    lead: (county, until) =>
      `La oficina del condado ${county} le da permiso para leer sus registros hasta ${until}.`,
    forWhom: (name, email) => `Este enlace es para ${name} (${email}). Funciona una sola vez.`,
    watched:
      'No escribe nada. Cada consulta se cuenta y queda en el registro del condado, que puede terminarla en cualquier momento.',
    problems: 'No se cambió nada',
    password: 'Contraseña',
    passwordHint: 'Al menos 15 caracteres; ni su nombre, ni su correo, ni su empleador',
    again: 'La misma contraseña otra vez',
    againHint: 'Déjelo vacío si ya tiene una cuenta',
    accept: 'Aceptarlo',
    refusal: {
      too_short: 'La contraseña tiene menos de 15 caracteres. Agregue una o dos palabras.',
      too_long: 'La contraseña tiene más de 128 caracteres. Elija una más corta.',
      easily_guessed: 'Esa contraseña es muy fácil. Use palabras que no vayan juntas.',
      not_the_same: 'Las dos contraseñas no son iguales. Escriba ambas de nuevo.',
      not_your_password: 'Esa contraseña no abre esta cuenta. Escriba la que usa para iniciar sesión.',
      too_often: 'Hubo demasiados intentos. Espere quince minutos e intente de nuevo.',
    },
  },
}

/** The letter to a county's directors, in both languages, since no one was at a page to choose. */
export const haltedMailWords = {
  subject: 'Support access was stopped / Se detuvo un acceso de soporte',
  body: [
    'Someone you let in asked for more rows than you gave. Their access ended at once and nothing of that look was shown.',
    'Sign in and open “Support access” to see what was read before.',
    '',
    'Alguien a quien usted dejó entrar pidió más filas de las que dio. Su acceso terminó de inmediato y no se mostró nada de esa consulta.',
    'Inicie sesión y abra “Acceso de soporte” para ver qué leyó antes.',
  ].join('\n'),
} as const
