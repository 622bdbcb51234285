import type { Words } from '#platform/words.ts'
import type { SecondFactorRefusal } from './second-factor.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly problem: string
  readonly always: string
  readonly alwaysLead: string
  readonly yours: string
  readonly asked: (role: string) => string
  readonly notAsked: (role: string) => string
  readonly ask: (role: string) => string
  readonly askNoLonger: (role: string) => string
  readonly people: string
  readonly refusal: Readonly<Record<SecondFactorRefusal, string>>
}

export const secondFactorWords: Words<Shape> = {
  en: {
    title: 'Who needs a second factor',
    lead: 'A second factor keeps a stolen password from opening anything: a passkey, an authenticator app, or your school’s own sign-in when it vouches for one.',
    problem: 'Nothing was changed',
    always: 'Everywhere',
    alwaysLead: 'These roles read records, so they need one in every county. No county can take that away.',
    yours: 'In your county',
    asked: (role) => `${role}: needs a second factor here.`,
    notAsked: (role) => `${role}: the school’s sign-in alone is enough, since this role reads no record.`,
    ask: (role) => `Ask it of: ${role}`,
    askNoLonger: (role) => `Ask it no longer of: ${role}`,
    people: 'People of this county',
    refusal: { owed_by_all: 'That role needs a second factor in every county, so there is nothing to set.' },
  },
  es: {
    title: 'Quién necesita un segundo factor',
    lead: 'Con un segundo factor, una clave robada no abre nada. Puede ser una llave de acceso, una aplicación en el teléfono o la entrada de su escuela, cuando esta lo garantiza.',
    problem: 'No se cambió nada',
    always: 'En todas partes',
    alwaysLead:
      'Estas funciones leen expedientes, así que lo necesitan en todos los condados. Ningún condado puede quitarlo.',
    yours: 'En su condado',
    asked: (role) => `${role}: aquí necesita un segundo factor.`,
    notAsked: (role) => `${role}: basta el inicio de sesión de la escuela, porque no lee expedientes.`,
    ask: (role) => `Pedirlo a: ${role}`,
    askNoLonger: (role) => `Dejar de pedirlo a: ${role}`,
    people: 'Personas de este condado',
    refusal: {
      owed_by_all: 'Esa función necesita un segundo factor en todos los condados; no hay nada que cambiar.',
    },
  },
}
