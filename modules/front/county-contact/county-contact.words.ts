import type { Words } from '#platform/words.ts'
import type { CountyContactRefusal } from './county-contact.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly now: string
  readonly none: string
  readonly heading: string
  readonly phone: string
  readonly hours: string
  readonly hoursHint: string
  readonly email: string
  readonly confirmedBy: string
  readonly confirmedOn: string
  readonly dayHint: string
  readonly keep: string
  readonly problems: string
  readonly refusals: Readonly<Record<CountyContactRefusal, string>>
}

export const countyContactWords: Words<Shape> = {
  en: {
    title: 'Where families reach the county',
    lead: 'Shown on Find my school wherever nobody at the school has been confirmed yet.',
    now: 'What stands there today',
    none: 'Nothing yet: families read that the county has not confirmed a contact.',
    heading: 'Enter a contact',
    phone: 'Phone',
    hours: 'When someone answers',
    hoursHint: 'Like: school days, 8 to 4',
    email: 'Mail address, if families may write',
    confirmedBy: 'Who confirmed it',
    confirmedOn: 'Confirmed on',
    dayHint: 'Like 2026-11-22',
    keep: 'Show this contact',
    problems: 'Nothing was changed',
    refusals: {
      no_phone: 'Write the phone with digits, like 916-555-0100.',
      hours_missing: 'Say when someone answers.',
      no_address: 'That is not a mail address.',
      confirmation_missing: 'Say who confirmed it.',
      no_such_day: 'Write the day like 2026-11-22.',
      day_ahead: 'That day has not come yet.',
    },
  },
  es: {
    title: 'Dónde encuentran las familias al condado',
    lead: 'Se muestra en Busque su escuela donde aún no se ha confirmado a nadie de la escuela.',
    now: 'Lo que aparece hoy',
    none: 'Nada todavía: las familias leen que el condado no ha confirmado un contacto.',
    heading: 'Registrar un contacto',
    phone: 'Teléfono',
    hours: 'Cuándo contesta alguien',
    hoursHint: 'Como: días de escuela, de 8 a 4',
    email: 'Correo, si las familias pueden escribir',
    confirmedBy: 'Quién lo confirmó',
    confirmedOn: 'Confirmado el',
    dayHint: 'Como 2026-11-22',
    keep: 'Mostrar este contacto',
    problems: 'No se cambió nada',
    refusals: {
      no_phone: 'Escriba el teléfono con dígitos, como 916-555-0100.',
      hours_missing: 'Diga cuándo contesta alguien.',
      no_address: 'Eso no es una dirección de correo.',
      confirmation_missing: 'Diga quién lo confirmó.',
      no_such_day: 'Escriba el día así: 2026-11-22.',
      day_ahead: 'Ese día aún no llega.',
    },
  },
}
