import { languageName, weekdayName } from '#modules/staff/index.ts'
import type { Words } from '#platform/words.ts'
import type { ConfirmedPerson } from './find-my-school.ts'

type Shape = {
  readonly line: (person: ConfirmedPerson) => string
  readonly languages: (tags: readonly string[]) => string
  readonly until: (day: string) => string
  readonly confirmed: (by: string, day: string) => string
  readonly nobody: string
  readonly schoolPhone: (phone: string) => string
  readonly phoneSource: (day: string | null) => string
  readonly noPhone: string
  readonly countyPhone: (phone: string, hours: string) => string
  readonly countyEmail: (email: string) => string
  readonly noCounty: string
}

const who = ({ title, shownName }: ConfirmedPerson) => (shownName === null ? title : `${shownName}, ${title}`)

export const contactsWords: Words<Shape> = {
  en: {
    line: (person) =>
      `${who(person)}: ${person.weekdays.map((day) => weekdayName(day, 'en')).join(', ')}, ${person.fromTime} to ${person.untilTime}`,
    languages: (tags) => `Speaks ${tags.map((tag) => languageName(tag, 'en')).join(', ')}`,
    until: (day) => `Here until ${day}.`,
    confirmed: (by, day) => `Confirmed by ${by} on ${day}.`,
    nobody: 'Nobody has been confirmed for this school yet. Ask at the front desk, or call.',
    schoolPhone: (phone) => `The school: ${phone}`,
    phoneSource: (day) =>
      day === null
        ? 'From the state’s school directory.'
        : `From the state’s school directory, entry of ${day}.`,
    noPhone: 'The state’s directory lists no phone for this school.',
    countyPhone: (phone, hours) => `The county office: ${phone}, ${hours}`,
    countyEmail: (email) => `The county office by mail: ${email}`,
    noCounty: 'The county office has not confirmed a contact of its own yet.',
  },
  es: {
    line: (person) =>
      `${who(person)}: ${person.weekdays.map((day) => weekdayName(day, 'es')).join(', ')}, de ${person.fromTime} a ${person.untilTime}`,
    languages: (tags) => `Habla ${tags.map((tag) => languageName(tag, 'es')).join(', ')}`,
    until: (day) => `Está hasta el ${day}.`,
    confirmed: (by, day) => `Confirmado por ${by} el ${day}.`,
    nobody: 'Aún no se ha confirmado a nadie para esta escuela. Pregunte en la entrada o llame.',
    schoolPhone: (phone) => `La escuela: ${phone}`,
    phoneSource: (day) =>
      day === null
        ? 'Del directorio escolar del estado.'
        : `Del directorio escolar del estado, dato del ${day}.`,
    noPhone: 'El directorio del estado no trae teléfono de esta escuela.',
    countyPhone: (phone, hours) => `La oficina del condado: ${phone}, ${hours}`,
    countyEmail: (email) => `La oficina del condado por correo: ${email}`,
    noCounty: 'La oficina del condado aún no ha confirmado un contacto propio.',
  },
}
