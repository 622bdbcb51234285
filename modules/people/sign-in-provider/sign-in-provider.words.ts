import type { Words } from '#platform/words.ts'
import type { ArrivalRefusal, ProviderRefusal, Vouches } from './sign-in-provider.ts'

type Shape = {
  readonly doorTitle: string
  readonly doorLead: string
  readonly nobody: string
  readonly goTo: (name: string) => string
  readonly withPassword: string
  readonly notIn: string
  readonly arrival: Readonly<Record<ArrivalRefusal, string>>
  readonly title: string
  readonly lead: string
  readonly problems: string
  readonly listed: string
  readonly none: { readonly title: string; readonly why: string }
  readonly name: string
  readonly nameHint: string
  readonly issuer: string
  readonly issuerHint: string
  readonly clientId: string
  readonly clientSecret: string
  readonly clientSecretHint: string
  readonly domains: string
  readonly domainsHint: string
  readonly vouches: string
  readonly vouchesWords: Readonly<Record<Vouches, string>>
  readonly address: string
  readonly backTo: (address: string) => string
  readonly add: string
  readonly keep: string
  readonly change: string
  readonly remove: (name: string) => string
  readonly refusal: Readonly<Record<ProviderRefusal, string>>
}

export const signInProviderWords: Words<Shape> = {
  en: {
    doorTitle: 'Sign in with your school account',
    doorLead: 'Choose where you sign in every day. If you are signed in there already, one press is enough.',
    nobody: 'No county office has set this up yet. Sign in with a passkey or a password.',
    goTo: (name) => `Sign in with ${name}`,
    withPassword: 'Sign in with a password',
    notIn: 'You are not signed in yet',
    arrival: {
      not_answered: 'Your school’s sign-in did not answer as it should. Try again in a minute.',
      address_unverified:
        'Your school’s sign-in does not say that it has checked your address. Ask whoever runs it to turn that on.',
      other_domain:
        'Your school’s sign-in may not speak for an address like yours here. Ask your county office.',
      not_invited: 'Your county office has not invited this address yet. Ask it for an invitation.',
    },
    title: 'Where people sign in',
    lead: 'Your districts have a sign-in of their own. Named here, it lets their people in: those whom you invited, in your county alone.',
    problems: 'Nothing was kept',
    listed: 'Sign-ins of your county',
    none: { title: 'None yet', why: 'Until one is named, people sign in with a passkey or a password.' },
    name: 'Name',
    nameHint: 'What people know it by, such as the district’s name',
    issuer: 'Issuer address',
    issuerHint: 'Begins with https, as the provider’s settings page shows it',
    clientId: 'Client id',
    clientSecret: 'Client secret',
    clientSecretHint: 'Kept encrypted; nobody can read it here again',
    domains: 'Address endings it speaks for',
    domainsHint: 'Such as meadowusd.example; more than one with commas between',
    vouches: 'Does it ask for a second factor?',
    vouchesWords: {
      never: 'No. It opens only roles that read no student’s record.',
      when_said: 'Sometimes; its answer then says “mfa”',
      always: 'Always, for everyone. We vouch for that.',
    },
    address: 'One press from a launcher',
    backTo: (address) => `At the provider, allow this address to come back to: ${address}`,
    add: 'Name a sign-in',
    keep: 'Keep it',
    change: 'Change',
    remove: (name) => `Remove ${name}`,
    refusal: {
      name_missing: 'Say what people know it by.',
      no_issuer: 'That is no https address of an issuer. Copy it from the provider’s settings.',
      client_missing: 'The provider gives you this when you register the product there.',
      no_domain: 'Name at least one ending, such as meadowusd.example.',
    },
  },
  es: {
    doorTitle: 'Iniciar sesión con su cuenta de la escuela',
    doorLead: 'Elija dónde inicia sesión todos los días. Si ya la inició ahí, basta con pulsar una vez.',
    nobody: 'Ninguna oficina de condado lo ha configurado aún. Use una llave de acceso o una contraseña.',
    goTo: (name) => `Iniciar sesión con ${name}`,
    withPassword: 'Iniciar sesión con contraseña',
    notIn: 'Aún no ha iniciado sesión',
    arrival: {
      not_answered:
        'El inicio de sesión de su escuela no respondió como debe. Intente de nuevo en un minuto.',
      address_unverified:
        'El inicio de sesión de su escuela no dice que haya comprobado su correo. Pida a quien lo administra que lo active.',
      other_domain:
        'El inicio de sesión de su escuela no puede responder aquí por un correo como el suyo. Pregunte a la oficina de su condado.',
      not_invited: 'La oficina de su condado aún no ha invitado este correo. Pídale una invitación.',
    },
    title: 'Dónde se inicia sesión',
    lead: 'Sus distritos tienen su propio inicio de sesión. Al nombrarlo aquí deja entrar a su gente: a quienes usted invitó, y solo en su condado.',
    problems: 'No se guardó nada',
    listed: 'Inicios de sesión de su condado',
    none: {
      title: 'Aún ninguno',
      why: 'Mientras no nombre uno, se entra con una llave de acceso o una contraseña.',
    },
    name: 'Nombre',
    nameHint: 'Como la gente lo conoce, por ejemplo el nombre del distrito',
    issuer: 'Dirección del emisor',
    issuerHint: 'Empieza con https, como la muestra la configuración del proveedor',
    clientId: 'Identificador de cliente',
    clientSecret: 'Secreto de cliente',
    clientSecretHint: 'Se guarda cifrado; nadie podrá leerlo aquí otra vez',
    domains: 'Terminaciones de correo por las que responde',
    domainsHint: 'Por ejemplo meadowusd.example; si son varias, sepárelas con comas',
    vouches: '¿Pide un segundo factor?',
    vouchesWords: {
      never: 'No. Solo abre funciones que no leen registros de estudiantes.',
      when_said: 'A veces; su respuesta dice entonces “mfa”',
      always: 'Siempre y a todos. Nosotros lo garantizamos.',
    },
    address: 'Con una sola pulsación desde un menú',
    backTo: (address) => `En el proveedor, permita volver a esta dirección: ${address}`,
    add: 'Nombrar un inicio de sesión',
    keep: 'Guardarlo',
    change: 'Cambiar',
    remove: (name) => `Quitar ${name}`,
    refusal: {
      name_missing: 'Diga cómo lo conoce la gente.',
      no_issuer: 'Esa no es una dirección https de un emisor. Cópiela de la configuración del proveedor.',
      client_missing: 'El proveedor se lo da cuando usted registra ahí este producto.',
      no_domain: 'Nombre al menos una terminación, por ejemplo meadowusd.example.',
    },
  },
}
