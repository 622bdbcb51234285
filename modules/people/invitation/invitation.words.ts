import type { Words } from '#platform/words.ts'
import type { AcceptanceRefusal, FileRefusal, OfferRefusal } from './invitation.ts'

type Shape = {
  readonly title: string
  readonly lead: (title: string, county: string) => string
  readonly forWhom: (name: string, email: string) => string
  readonly howPassword: string
  readonly problems: string
  readonly password: string
  readonly passwordHint: string
  readonly again: string
  readonly againHint: string
  readonly accept: string
  readonly refusal: Readonly<Record<AcceptanceRefusal, string>>
}

/** What who holds a link reads. */
export const acceptWords: Words<Shape> = {
  en: {
    title: 'You are invited',
    lead: (title, county) => `County office ${county} offers you the role “${title}”.`,
    forWhom: (name, email) => `This link is for ${name} (${email}). It works once.`,
    howPassword:
      'Choose a password of at least 15 characters. Several words that do not belong together are best. If this address has an account here already, give that account’s password, once.',
    problems: 'Nothing was changed',
    password: 'Password',
    passwordHint: 'At least 15 characters; not your name, address or employer',
    again: 'The same password again',
    againHint: 'Leave this empty if you have an account',
    accept: 'Accept the invitation',
    refusal: {
      too_short: 'The password is shorter than 15 characters. Add another word or two.',
      too_long: 'The password is longer than 128 characters. Choose a shorter one.',
      easily_guessed:
        'That password would be guessed too soon. Take words that do not belong together, none of them yours.',
      not_the_same: 'The two passwords are not the same. Type both again.',
      not_your_password: 'That password does not open this account. Give the one you sign in with.',
      too_often: 'There were too many tries. Wait fifteen minutes and try again.',
    },
  },
  es: {
    title: 'Le invitamos',
    lead: (title, county) => `La oficina del condado ${county} le ofrece la función “${title}”.`,
    forWhom: (name, email) => `Este enlace es para ${name} (${email}). Funciona una sola vez.`,
    howPassword:
      'Elija una contraseña de al menos 15 caracteres. Lo mejor son varias palabras que no vayan juntas. Si este correo ya tiene una cuenta aquí, escriba la contraseña de esa cuenta, una vez.',
    problems: 'No se cambió nada',
    password: 'Contraseña',
    passwordHint: 'Al menos 15 caracteres; ni su nombre, ni su correo, ni su empleador',
    again: 'La misma contraseña otra vez',
    againHint: 'Déjelo vacío si ya tiene una cuenta',
    accept: 'Aceptar la invitación',
    refusal: {
      too_short: 'La contraseña tiene menos de 15 caracteres. Agregue una o dos palabras.',
      too_long: 'La contraseña tiene más de 128 caracteres. Elija una más corta.',
      easily_guessed:
        'Esa contraseña se adivinaría demasiado pronto. Use palabras que no vayan juntas y que no sean suyas.',
      not_the_same: 'Las dos contraseñas no son iguales. Escriba ambas de nuevo.',
      not_your_password: 'Esa contraseña no abre esta cuenta. Escriba la que usa para iniciar sesión.',
      too_often: 'Hubo demasiados intentos. Espere quince minutos e intente de nuevo.',
    },
  },
}

type MailShape = {
  readonly subject: string
  readonly body: (name: string, title: string, link: string) => string
}

/** The letter that brings a link. */
export const invitationMailWords: Words<MailShape> = {
  en: {
    subject: 'You are invited to Centers of Wellness',
    body: (name, title, link) =>
      `${name},\n\nyour county office offers you the role “${title}” in Centers of Wellness. This link is for you alone, works once and for 14 days:\n\n${link}\n\nIf you did not expect this, let the county office know and do not open the link.\n`,
  },
  es: {
    subject: 'Invitación a Centros de Bienestar',
    body: (name, title, link) =>
      `${name}:\n\nLa oficina de su condado le ofrece la función “${title}” en Centros de Bienestar. Este enlace es solo para usted, funciona una vez y durante 14 días:\n\n${link}\n\nSi no lo esperaba, avise a la oficina del condado y no abra el enlace.\n`,
  },
}

export const offerRefusalWords: Words<Readonly<Record<OfferRefusal, string>>> = {
  en: {
    name_missing: 'The name is missing or too long. Give the name as it should be shown.',
    no_address: 'This is no e-mail address. Give one like name@school.org.',
    no_such_role: 'There is no such role. Take one from the list, spelled as it stands there.',
    above_your_role: 'Your own role may not grant this one. Ask a county director.',
    place_needed:
      'This role belongs to a district or school. Give its code: 7 digits for a district, 14 for a school.',
    place_not_taken: 'This role is for the whole county. Leave the place empty.',
    no_such_place:
      'The county has no district or open school with this code. Look it up in the list of schools.',
    no_such_day: 'This is no day of the calendar. Write it as 2027-06-30.',
    ends_before_start: 'The last day lies before the first. Change one of them.',
    reason_missing: 'The reason is missing. Say in a few words why the person needs this.',
    invited_already:
      'This address has an open invitation to the same role and place. Withdraw that one first.',
    twice_in_file: 'The file names this address, role and place twice. Take one of the rows out.',
  },
  es: {
    name_missing: 'Falta el nombre o es demasiado largo. Escríbalo como debe mostrarse.',
    no_address: 'Esto no es un correo electrónico. Escriba uno como nombre@escuela.org.',
    no_such_role: 'No existe esa función. Tome una de la lista, escrita como está allí.',
    above_your_role: 'Su propia función no puede otorgar esta. Pregunte a la dirección del condado.',
    place_needed:
      'Esta función pertenece a un distrito o escuela. Dé su código: 7 dígitos para un distrito, 14 para una escuela.',
    place_not_taken: 'Esta función es para todo el condado. Deje vacío el lugar.',
    no_such_place:
      'El condado no tiene distrito ni escuela abierta con este código. Búsquelo en la lista de escuelas.',
    no_such_day: 'Esto no es un día del calendario. Escríbalo como 2027-06-30.',
    ends_before_start: 'El último día es anterior al primero. Cambie uno de ellos.',
    reason_missing: 'Falta el motivo. Diga en pocas palabras por qué la persona necesita esto.',
    invited_already:
      'Este correo ya tiene una invitación abierta a la misma función y lugar. Retire esa primero.',
    twice_in_file: 'El archivo nombra dos veces este correo, función y lugar. Quite una de las filas.',
  },
}

export const fileRefusalWords: Words<Readonly<Record<FileRefusal, string>>> = {
  en: {
    not_utf8: 'The file is not written in UTF-8. Save it as “CSV UTF-8” and send it again.',
    columns_missing:
      'The first line must name the columns name, email, role and reason; title, place, starts_on and ends_on may follow.',
    no_rows: 'The file names no one. Add a row for each person.',
    too_many_rows: 'The file has more than 500 rows. Split it.',
    not_csv:
      'A row has more or fewer cells than the first line, or a quotation mark stays open. Mend it and send it again.',
  },
  es: {
    not_utf8: 'El archivo no está en UTF-8. Guárdelo como “CSV UTF-8” y envíelo de nuevo.',
    columns_missing:
      'La primera línea debe nombrar las columnas name, email, role y reason; pueden seguir title, place, starts_on y ends_on.',
    no_rows: 'El archivo no nombra a nadie. Agregue una fila por persona.',
    too_many_rows: 'El archivo tiene más de 500 filas. Divídalo.',
    not_csv:
      'Una fila tiene más o menos celdas que la primera línea, o quedan comillas abiertas. Corríjalo y envíelo de nuevo.',
  },
}
