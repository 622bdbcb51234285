import type { Words } from '#platform/words.ts'
import type { PasskeyRefusal } from './passkey.ts'

type Shape = {
  readonly signInTitle: string
  readonly signInLead: string
  readonly use: string
  readonly needsScript: string
  readonly withPassword: string
  readonly title: string
  readonly lead: string
  readonly problems: string
  readonly yours: string
  readonly none: string
  readonly made: (day: string, used: string | null) => string
  readonly name: string
  readonly nameHint: string
  readonly rename: (name: string) => string
  readonly remove: (name: string) => string
  readonly addTitle: string
  readonly add: string
  readonly notHere: string
  readonly back: string
  readonly unnamed: string
  readonly refusal: Readonly<Record<PasskeyRefusal, string>>
}

export const passkeyWords: Words<Shape> = {
  en: {
    signInTitle: 'Sign in with a passkey',
    signInLead:
      'Your phone, computer or security key proves who you are. Nothing is typed, and nothing stays on this computer.',
    use: 'Use my passkey',
    needsScript: 'A passkey needs script in this browser. Without it, sign in with your password.',
    withPassword: 'Sign in with a password',
    title: 'Your passkeys',
    lead: 'A passkey signs you in with your fingerprint, face or PIN, on a device of yours. It counts as both factors.',
    problems: 'Nothing was changed',
    yours: 'The passkeys you have',
    none: 'You have none yet.',
    made: (day, used) => `made ${day}${used === null ? ', never used' : `, last used ${used}`}`,
    name: 'Name',
    nameHint: 'What you will know it by, such as “my phone”',
    rename: (name) => `Rename ${name}`,
    remove: (name) => `Remove ${name}`,
    addTitle: 'Add a passkey',
    add: 'Add a passkey on this device',
    notHere: 'This browser made no passkey. Try again, or use another device.',
    back: 'Back to your account',
    unnamed: 'Passkey',
    refusal: {
      not_taken: 'That passkey was not taken. Begin again; a question is good for two minutes.',
      factor_late:
        'It is more than a day since you took up an invitation, so a passkey cannot be added from here. Sign in with the second factor you have, or ask your county office to invite you again.',
      not_fresh:
        'You signed in more than ten minutes ago. Passkeys are changed only right after signing in: sign out, sign in again, and come back here.',
      last_factor:
        'This is your only second factor. Add another passkey or an authenticator app first, then remove this one.',
      too_often: 'There were too many tries. Wait a little, at most fifteen minutes, and try again.',
    },
  },
  es: {
    signInTitle: 'Iniciar sesión con una llave de acceso',
    signInLead:
      'Su teléfono, su computadora o su llave de seguridad prueba quién es. No se escribe nada y nada queda en esta computadora.',
    use: 'Usar mi llave de acceso',
    needsScript:
      'Una llave de acceso necesita que este navegador ejecute código. Sin eso, inicie sesión con su contraseña.',
    withPassword: 'Iniciar sesión con contraseña',
    title: 'Sus llaves de acceso',
    lead: 'Una llave de acceso inicia su sesión con su huella, su rostro o su PIN, en un dispositivo suyo. Vale por los dos factores.',
    problems: 'No se cambió nada',
    yours: 'Las llaves de acceso que tiene',
    none: 'Aún no tiene ninguna.',
    made: (day, used) =>
      `creada el ${day}${used === null ? ', nunca usada' : `, usada por última vez el ${used}`}`,
    name: 'Nombre',
    nameHint: 'Cómo la reconocerá, por ejemplo “mi teléfono”',
    rename: (name) => `Cambiar el nombre de ${name}`,
    remove: (name) => `Quitar ${name}`,
    addTitle: 'Agregar una llave de acceso',
    add: 'Agregar una llave de acceso en este dispositivo',
    notHere: 'Este navegador no creó ninguna llave. Intente de nuevo o use otro dispositivo.',
    back: 'Volver a su cuenta',
    unnamed: 'Llave de acceso',
    refusal: {
      not_taken: 'Esa llave no se aceptó. Comience de nuevo; cada pregunta vale dos minutos.',
      factor_late:
        'Ya pasó más de un día desde que aceptó una invitación, por lo que no se puede agregar una llave desde aquí. Inicie sesión con el segundo factor que tiene o pida a la oficina de su condado que le invite otra vez.',
      not_fresh:
        'Inició sesión hace más de diez minutos. Las llaves de acceso se cambian solo justo después de iniciar sesión: cierre la sesión, iníciela otra vez y vuelva aquí.',
      last_factor:
        'Es su único segundo factor. Agregue antes otra llave o una aplicación de autenticación y después quite esta.',
      too_often: 'Hubo demasiados intentos. Espere un poco, a lo más quince minutos, e intente de nuevo.',
    },
  },
}
