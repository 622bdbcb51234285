import type { Words } from '#platform/words.ts'
import type { HeldSession } from '../account/account.ts'

export type SessionRefusal = 'not_fresh'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly problems: string
  readonly listed: string
  readonly by: Readonly<Record<HeldSession['by'], string>>
  readonly howBegun: string
  readonly begun: string
  readonly used: string
  readonly change: string
  readonly thisOne: string
  readonly end: (begun: string) => string
  readonly endOthers: string
  readonly none: { readonly title: string; readonly why: string }
  readonly back: string
  readonly refusal: Readonly<Record<SessionRefusal, string>>
}

export const sessionWords: Words<Shape> = {
  en: {
    title: 'Where you are signed in',
    lead: 'Each line is one sign-in that still holds. End whatever you do not know, then change your password.',
    problems: 'Nothing was ended',
    listed: 'Your sign-ins',
    by: { password: 'Password', passkey: 'Passkey', provider: 'School sign-in' },
    howBegun: 'Signed in by',
    begun: 'Since',
    used: 'Last used',
    change: 'Change',
    thisOne: 'This is the one you are using.',
    end: (begun) => `End the sign-in of ${begun}`,
    endOthers: 'End all others',
    none: { title: 'None', why: 'Nobody is signed in as you.' },
    back: 'Back to your account',
    refusal: {
      not_fresh:
        'You signed in more than ten minutes ago. Sign out, sign in again, and come back here: whoever sits at your computer could not end your other sign-ins.',
    },
  },
  es: {
    title: 'Dónde tiene sesiones abiertas',
    lead: 'Cada línea es una sesión que sigue abierta. Cierre la que no reconozca y después cambie su contraseña.',
    problems: 'No se cerró nada',
    listed: 'Sus sesiones',
    by: { password: 'Contraseña', passkey: 'Llave de acceso', provider: 'Cuenta de la escuela' },
    howBegun: 'Entró con',
    begun: 'Desde',
    used: 'Último uso',
    change: 'Cambiar',
    thisOne: 'Es la que está usando.',
    end: (begun) => `Cerrar la sesión del ${begun}`,
    endOthers: 'Cerrar todas las demás',
    none: { title: 'Ninguna', why: 'Nadie tiene una sesión abierta a su nombre.' },
    back: 'Volver a su cuenta',
    refusal: {
      not_fresh:
        'Inició sesión hace más de diez minutos. Cierre la sesión, iníciela otra vez y vuelva aquí: así nadie que use su computadora podrá cerrar sus otras sesiones.',
    },
  },
}
