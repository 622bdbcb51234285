import type { Words } from '#platform/words.ts'
import type { AccountRefusal } from './sign-in.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly problems: string
  readonly accountProblems: string
  readonly email: string
  readonly password: string
  readonly signIn: string
  readonly noAccount: string
  readonly byPasskey: string
  readonly forgotten: string
  readonly qr: string
  readonly bySchool: string
  readonly passkeys: string
  readonly sessions: string
  readonly refusal: Readonly<Record<AccountRefusal, string>>
  readonly newPassword: string
  readonly newPasswordLead: string
  readonly current: string
  readonly changed: string
  readonly again: string
  readonly change: string
  readonly codeTitle: string
  readonly codeLead: string
  readonly code: string
  readonly codeHint: string
  readonly goOn: string
  readonly accountTitle: string
  readonly signedInAs: (name: string, email: string) => string
  readonly signOut: string
  readonly where: string
  readonly nowhere: string
  readonly acting: string
  readonly people: string
  readonly actHere: (title: string, county: string) => string
  readonly county: (code: string) => string
  readonly wholeCounty: string
  readonly visit: string
  readonly visitUntil: (until: string, rowsLeft: number) => string
  readonly factor: string
  readonly factorOn: string
  readonly factorOwed: string
  readonly byProvider: string
  readonly providerOwes: string
  readonly factorOff: string
  readonly setUp: string
  readonly replace: string
  readonly replaceLead: string
  readonly keyTitle: string
  readonly keyLead: string
  readonly key: string
  readonly keyLink: string
  readonly recovery: string
  readonly recoveryLead: string
  readonly confirm: string
}

export const signInWords: Words<Shape> = {
  en: {
    title: 'Sign in',
    lead: 'For people who work with a county office of education, its districts, schools and health partners.',
    problems: 'You are not signed in yet',
    accountProblems: 'Nothing was changed',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    forgotten: 'Forgotten password',
    qr: 'Square code to scan with your authenticator app; the key below says the same',
    bySchool: 'Sign in with your school account',
    byPasskey: 'Sign in with a passkey',
    passkeys: 'Your passkeys',
    sessions: 'Where you are signed in',
    noAccount: 'Accounts begin with an invitation from your county office.',
    refusal: {
      wrong: 'This address and this password do not belong together. Look at both and try again.',
      too_often: 'There were too many tries. Wait a little, at most fifteen minutes, and try again.',
      code: 'That code is not right, or was used before. Wait for the next one and try again.',
      factor_late:
        'It is more than a day since you took up an invitation, so a second factor cannot be set up any more. Ask your county office to invite you again: its link opens this for another day.',
      too_short: 'The new password is shorter than 15 characters. Add another word or two.',
      too_long: 'The new password is longer than 128 characters. Choose a shorter one.',
      easily_guessed: 'The new password would be guessed too soon. Take words that do not belong together.',
      not_the_same: 'The two new passwords are not the same. Type both again.',
      not_fresh:
        'You signed in more than ten minutes ago. How you sign in is changed only right after signing in: sign out, sign in again, and come back here.',
    },
    newPassword: 'A new password',
    newPasswordLead: 'At least 15 characters. Changing it signs you out everywhere else.',
    current: 'The password you have now',
    changed: 'The new password',
    again: 'The new password again',
    change: 'Change the password',
    codeTitle: 'Enter your code',
    codeLead:
      'Open your authenticator app and type the six digits it shows, or use one of your recovery codes.',
    code: 'Code',
    codeHint: 'Six digits, or a recovery code',
    goOn: 'Go on',
    accountTitle: 'Your account',
    signedInAs: (name, email) => `You are signed in as ${name} (${email}).`,
    signOut: 'Sign out',
    where: 'Where you work',
    nowhere: 'You have no role in any county today. Ask the county office that invited you.',
    acting: 'You are acting here now.',
    people: 'People of this county',
    actHere: (title, county) => `Act as ${title}, ${county}`,
    county: (code) => `county ${code}`,
    wholeCounty: 'Whole county',
    visit: 'Support access',
    visitUntil: (until, rowsLeft) => `until ${until}, ${rowsLeft} rows left`,
    factor: 'Second factor',
    factorOn: 'You signed in with a second factor.',
    factorOwed:
      'Your role reads students’ records, so it opens only with a second factor. Set up an authenticator app now.',
    byProvider: 'You came in by your school’s sign-in. Passwords and second factors are kept there.',
    providerOwes:
      'You came in by your school’s sign-in, which does not vouch for a second factor, and your role reads students’ records. Sign in with a passkey, or with your password and a code.',
    factorOff:
      'You have no second factor. An authenticator app keeps a stolen password from opening anything.',
    setUp: 'Set up an authenticator app',
    replace: 'Replace the authenticator app',
    replaceLead:
      'For a new phone. The app you have now, and its recovery codes, go on working until the first code of the new one is typed.',
    keyTitle: 'Add this key to your app',
    keyLead:
      'Scan this code with your authenticator app, or choose “enter a key by hand” and type the key below. Then type the six digits it shows.',
    key: 'Key',
    keyLink: 'Open in an app on this device',
    recovery: 'Recovery codes',
    recoveryLead:
      'Each of these opens your account once, should you lose your phone. Print them or write them down: they are shown only now.',
    confirm: 'Switch it on',
  },
  es: {
    title: 'Iniciar sesión',
    lead: 'Para quienes trabajan con una oficina de educación del condado, sus distritos, escuelas y socios de salud.',
    problems: 'Aún no ha iniciado sesión',
    accountProblems: 'No se cambió nada',
    email: 'Correo electrónico',
    password: 'Contraseña',
    signIn: 'Iniciar sesión',
    forgotten: 'Contraseña olvidada',
    qr: 'Código cuadrado para escanear con su aplicación de autenticación; la clave de abajo dice lo mismo',
    bySchool: 'Iniciar sesión con su cuenta de la escuela',
    byPasskey: 'Iniciar sesión con una llave de acceso',
    passkeys: 'Sus llaves de acceso',
    sessions: 'Dónde tiene sesiones abiertas',
    noAccount: 'Las cuentas comienzan con una invitación de la oficina de su condado.',
    refusal: {
      wrong: 'Este correo y esta contraseña no corresponden. Revise ambos e intente de nuevo.',
      too_often: 'Hubo demasiados intentos. Espere un poco, a lo más quince minutos, e intente de nuevo.',
      code: 'Ese código no es correcto o ya se usó. Espere el siguiente e intente de nuevo.',
      factor_late:
        'Ya pasó más de un día desde que aceptó una invitación, por lo que ya no se puede configurar un segundo factor. Pida a la oficina de su condado que le invite otra vez: ese enlace lo abre por un día más.',
      too_short: 'La contraseña nueva tiene menos de 15 caracteres. Agregue una o dos palabras.',
      too_long: 'La contraseña nueva tiene más de 128 caracteres. Elija una más corta.',
      easily_guessed: 'La contraseña nueva se adivinaría demasiado pronto. Use palabras que no vayan juntas.',
      not_the_same: 'Las dos contraseñas nuevas no son iguales. Escriba ambas de nuevo.',
      not_fresh:
        'Inició sesión hace más de diez minutos. La forma de entrar se cambia solo justo después de iniciar sesión: cierre la sesión, iníciela otra vez y vuelva aquí.',
    },
    newPassword: 'Una contraseña nueva',
    newPasswordLead: 'Al menos 15 caracteres. Al cambiarla se cierran sus demás sesiones.',
    current: 'La contraseña que tiene ahora',
    changed: 'La contraseña nueva',
    again: 'La contraseña nueva otra vez',
    change: 'Cambiar la contraseña',
    codeTitle: 'Escriba su código',
    codeLead:
      'Abra su aplicación de autenticación y escriba los seis dígitos que muestra, o use uno de sus códigos de recuperación.',
    code: 'Código',
    codeHint: 'Seis dígitos o un código de recuperación',
    goOn: 'Continuar',
    accountTitle: 'Su cuenta',
    signedInAs: (name, email) => `Ha iniciado sesión como ${name} (${email}).`,
    signOut: 'Cerrar sesión',
    where: 'Dónde trabaja',
    nowhere: 'Hoy no tiene ninguna función en ningún condado. Pregunte a la oficina que le invitó.',
    acting: 'Ahora actúa aquí.',
    people: 'Personas de este condado',
    actHere: (title, county) => `Actuar como ${title}, ${county}`,
    county: (code) => `condado ${code}`,
    wholeCounty: 'Todo el condado',
    visit: 'Acceso de soporte',
    visitUntil: (until, rowsLeft) => `hasta ${until}, quedan ${rowsLeft} filas`,
    factor: 'Segundo factor',
    factorOn: 'Inició sesión con un segundo factor.',
    factorOwed:
      'Su función lee expedientes de estudiantes, así que solo se abre con un segundo factor. Configure ahora una aplicación de autenticación.',
    byProvider:
      'Entró con el inicio de sesión de su escuela. Las contraseñas y los segundos factores se guardan ahí.',
    providerOwes:
      'Entró con el inicio de sesión de su escuela, que no garantiza un segundo factor, y su función lee registros de estudiantes. Use una llave de acceso, o su contraseña y un código.',
    factorOff: 'No tiene segundo factor. Con uno, una clave robada no abre nada.',
    setUp: 'Configurar una aplicación de autenticación',
    replace: 'Reemplazar la aplicación de autenticación',
    replaceLead:
      'Para un teléfono nuevo. La aplicación que tiene ahora y sus códigos de recuperación siguen sirviendo hasta que escriba el primer código de la nueva.',
    keyTitle: 'Agregue esta clave a su aplicación',
    keyLead:
      'Escanee este código con su aplicación de autenticación, o elija “escribir una clave a mano” y escriba la clave de abajo. Después escriba los seis dígitos que muestra.',
    key: 'Clave',
    keyLink: 'Abrir en una aplicación de este dispositivo',
    recovery: 'Códigos de recuperación',
    recoveryLead:
      'Cada uno abre su cuenta una sola vez si pierde su teléfono. Imprímalos o anótelos: solo se muestran ahora.',
    confirm: 'Activar',
  },
}

/** The letter to a county's directors, in both languages, since no one was at a page to choose. */
export const waveMailWords = {
  subject: 'Many failed sign-ins / Muchos intentos fallidos',
  body: [
    'Within fifteen minutes fifty sign-ins of people of your county failed. Someone may be trying passwords.',
    'Nothing was opened by them. Look at “What was done here”, and see that everyone has a second factor.',
    '',
    'En quince minutos fallaron cincuenta inicios de sesión de personas de su condado. Alguien puede estar probando contraseñas.',
    'No abrieron nada. Revise “Lo que se hizo aquí” y que todas las personas tengan un segundo factor.',
  ].join('\n'),
} as const
