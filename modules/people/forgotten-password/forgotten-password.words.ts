import type { Words } from '#platform/words.ts'
import type { ResetRefusal } from './forgotten-password.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly email: string
  readonly ask: string
  readonly askedTitle: string
  readonly asked: string
  readonly noMail: string
  readonly back: string
  readonly newTitle: string
  readonly newLead: string
  readonly problems: string
  readonly changed: string
  readonly changedHint: string
  readonly again: string
  readonly put: string
  readonly tooOften: string
  readonly refusal: Readonly<Record<ResetRefusal, string>>
}

export const forgottenPasswordWords: Words<Shape> = {
  en: {
    title: 'Forgotten password',
    lead: 'Type the address you sign in with. A letter with a link comes to it, good for one hour and once.',
    email: 'E-mail address',
    ask: 'Send me the link',
    askedTitle: 'Look at your mail',
    asked:
      'If that address has an account here, a letter is on its way. If none comes, look among unwanted mail, or ask your county office.',
    noMail: 'This server sends no mail. Ask your county office to invite you again.',
    back: 'Back to sign-in',
    newTitle: 'Choose a new password',
    newLead: 'Your second factor stays as it is. Every session of yours ends.',
    problems: 'Nothing was changed',
    changed: 'The new password',
    changedHint: 'At least 15 characters; several words that do not belong together are best',
    again: 'The new password again',
    put: 'Put it in place',
    tooOften: 'There were too many tries. Wait a little, at most fifteen minutes, and try again.',
    refusal: {
      too_short: 'The new password is shorter than 15 characters. Add another word or two.',
      too_long: 'The new password is longer than 128 characters. Choose a shorter one.',
      easily_guessed: 'The new password would be guessed too soon. Take words that do not belong together.',
      not_the_same: 'The two new passwords are not the same. Type both again.',
    },
  },
  es: {
    title: 'Contraseña olvidada',
    lead: 'Escriba el correo con el que inicia sesión. Le llegará una carta con un enlace que vale una hora y una sola vez.',
    email: 'Correo electrónico',
    ask: 'Envíenme el enlace',
    askedTitle: 'Revise su correo',
    asked:
      'Si ese correo tiene una cuenta aquí, la carta va en camino. Si no llega, busque entre el correo no deseado o pregunte a la oficina de su condado.',
    noMail: 'Este servidor no envía correo. Pida a la oficina de su condado que le invite otra vez.',
    back: 'Volver a iniciar sesión',
    newTitle: 'Elija una contraseña nueva',
    newLead: 'Su segundo factor queda igual. Todas sus sesiones terminan.',
    problems: 'No se cambió nada',
    changed: 'La contraseña nueva',
    changedHint: 'Al menos 15 caracteres; lo mejor son varias palabras que no vayan juntas',
    again: 'La contraseña nueva otra vez',
    put: 'Guardarla',
    tooOften: 'Hubo demasiados intentos. Espere un poco, a lo más quince minutos, e intente de nuevo.',
    refusal: {
      too_short: 'La contraseña nueva tiene menos de 15 caracteres. Agregue una o dos palabras.',
      too_long: 'La contraseña nueva tiene más de 128 caracteres. Elija una más corta.',
      easily_guessed: 'La contraseña nueva se adivinaría demasiado pronto. Use palabras que no vayan juntas.',
      not_the_same: 'Las dos contraseñas nuevas no son iguales. Escriba ambas de nuevo.',
    },
  },
}

type MailShape = { readonly subject: string; readonly body: (link: string) => string }

/** The letter with the link. */
export const resetMailWords: Words<MailShape> = {
  en: {
    subject: 'A new password',
    body: (link) =>
      `Someone asked for a new password for this address. This link is good for one hour and once:\n\n${link}\n\nIf it was not you, do nothing: your password stays as it is.`,
  },
  es: {
    subject: 'Una contraseña nueva',
    body: (link) =>
      `Alguien pidió una contraseña nueva para este correo. Este enlace vale una hora y una sola vez:\n\n${link}\n\nSi no fue usted, no haga nada: su contraseña queda igual.`,
  },
}
