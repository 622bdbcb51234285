import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly number: string
  readonly waiting: string
  readonly when: string
  readonly who: string
  readonly what: string
  readonly as: string
  readonly older: string
  readonly summary: (count: number) => string
  readonly label: string
  readonly empty: { readonly title: string; readonly why: string }
  /** Kind → what was done; a kind without words is shown as it is. */
  readonly kinds: Readonly<Record<string, string>>
}

export const trailWords: Words<Shape> = {
  en: {
    title: 'What was done here',
    lead: 'Sign-ins, invitations and roles of this county. Nobody can change or take away a line: each is chained to the one before, and “./wellness audit verify” proves it.',
    number: 'Number',
    waiting: 'within a minute',
    when: 'When',
    who: 'Who',
    what: 'What',
    as: 'Acting as',
    older: 'Older',
    summary: (count) => `${count} entries on this page`,
    label: 'Pages of the trail',
    empty: { title: 'Nothing yet', why: 'The first sign-in of this county will stand here.' },
    kinds: {
      'record.read': 'Read someone’s record',
      'export.made': 'Took a file away',
      'reach_out.read': 'Opened a message to the county',
      'call.read': 'Read who waits for a call',
      'sign_in.began': 'Signed in',
      'sign_in.ended': 'Signed out',
      'sessions.ended': 'Ended someone’s sign-ins',
      'second_factor.set': 'Switched an authenticator on',
      'second_factor.asked': 'Set who needs a second factor',
      'second_factor.replaced': 'Replaced their authenticator',
      'password.changed': 'Changed their password',
      'passkey.added': 'Added a passkey',
      'sign_in.wave': 'Fifty sign-ins failed within fifteen minutes',
      'password.reset': 'Set a new password by a letter',
      'sign_in_provider.kept': 'Named a place where people sign in',
      'sign_in_provider.removed': 'Removed a place where people sign in',
      'passkey.removed': 'Removed a passkey',
      'invitation.made': 'Invited someone',
      'invitation.withdrawn': 'Withdrew an invitation',
      'membership.granted': 'Took up a role',
      'membership.ended': 'Ended a role',
      'membership.reviewed': 'Found a role still right',
      'vendor_visit.granted': 'Let someone of the operator’s in',
      'vendor_visit.accepted': 'Took up support access',
      'vendor_visit.opened': 'Opened the county by support access',
      'vendor_visit.read': 'Read rows by support access',
      'vendor_visit.halted': 'Support access was stopped at its limit of rows',
      'vendor_visit.ended': 'Ended support access',
    },
  },
  es: {
    title: 'Lo que se hizo aquí',
    lead: 'Inicios de sesión, invitaciones y funciones de este condado. Nadie puede cambiar ni quitar una línea: cada una está encadenada a la anterior, y “./wellness audit verify” lo prueba.',
    number: 'Número',
    waiting: 'en un minuto',
    when: 'Cuándo',
    who: 'Quién',
    what: 'Qué',
    as: 'Actuando como',
    older: 'Anteriores',
    summary: (count) => `${count} entradas en esta página`,
    label: 'Páginas del registro',
    empty: { title: 'Aún nada', why: 'Aquí aparecerá el primer inicio de sesión de este condado.' },
    kinds: {
      'record.read': 'Leyó el expediente de alguien',
      'export.made': 'Se llevó un archivo',
      'reach_out.read': 'Abrió un mensaje al condado',
      'call.read': 'Leyó quién espera una llamada',
      'sign_in.began': 'Inició sesión',
      'sign_in.ended': 'Cerró sesión',
      'sessions.ended': 'Cerró las sesiones de alguien',
      'second_factor.set': 'Activó una aplicación de autenticación',
      'second_factor.asked': 'Fijó quién necesita un segundo factor',
      'second_factor.replaced': 'Reemplazó su aplicación de autenticación',
      'password.changed': 'Cambió su contraseña',
      'passkey.added': 'Agregó una llave de acceso',
      'sign_in.wave': 'Fallaron cincuenta inicios de sesión en quince minutos',
      'password.reset': 'Puso una contraseña nueva por carta',
      'sign_in_provider.kept': 'Nombró un lugar donde se inicia sesión',
      'sign_in_provider.removed': 'Quitó un lugar donde se inicia sesión',
      'passkey.removed': 'Quitó una llave de acceso',
      'invitation.made': 'Invitó a alguien',
      'invitation.withdrawn': 'Retiró una invitación',
      'membership.granted': 'Asumió una función',
      'membership.ended': 'Terminó una función',
      'membership.reviewed': 'Confirmó una función',
      'vendor_visit.granted': 'Dejó entrar a alguien del operador',
      'vendor_visit.accepted': 'Aceptó un acceso de soporte',
      'vendor_visit.opened': 'Abrió el condado por acceso de soporte',
      'vendor_visit.read': 'Leyó filas por acceso de soporte',
      'vendor_visit.halted': 'Un acceso de soporte se detuvo en su límite de filas',
      'vendor_visit.ended': 'Terminó un acceso de soporte',
    },
  },
}
