import type { Words } from '#platform/words.ts'

type DoorWords = {
  readonly title: string
  readonly lead: string
  readonly code: string
  readonly codeHint: string
  readonly comeIn: string
  readonly unknown: string
  readonly staffLead: string
  readonly privacy: string
  readonly otherWay: string
  readonly registered: string
  readonly openNow: string
  readonly noCode: string
  readonly comeInto: (talk: string) => string
}

export const doorWords: Words<DoorWords> = {
  en: {
    title: 'Come into the live room',
    lead: 'Type the code that is shown in the room. You need no account.',
    code: 'Code of the room',
    codeHint: 'Eight letters and figures.',
    comeIn: 'Come in',
    unknown: 'No open room has this code. Look at it again, or ask who leads the talk.',
    staffLead: 'You are signed in and need no code.',
    privacy:
      'Your browser keeps a number for twelve hours so that you vote once. Nobody can tell from it who you are.',
    otherWay: 'Come in with a code',
    registered: 'If you registered, the link in your letter opens the room without a code.',
    openNow: 'Live now',
    noCode: 'You are registered and need no code.',
    comeInto: (talk) => `Come into the live room: ${talk}`,
  },
  es: {
    title: 'Entrar a la sala en vivo',
    lead: 'Escriba el código que se muestra en la sala. No necesita cuenta.',
    code: 'Código de la sala',
    codeHint: 'Ocho letras y cifras.',
    comeIn: 'Entrar',
    unknown: 'Ninguna sala abierta tiene este código. Revíselo o pregunte a quien dirige la charla.',
    staffLead: 'Usted ya inició sesión y no necesita código.',
    privacy:
      'Su navegador guarda un número por doce horas para que vote una sola vez. Nadie puede saber por él quién es usted.',
    otherWay: 'Entrar con un código',
    registered: 'Si se inscribió, el enlace de su carta abre la sala sin código.',
    openNow: 'En vivo ahora',
    noCode: 'Ya tiene inscripción y no necesita código.',
    comeInto: (talk) => `Entrar a la sala en vivo: ${talk}`,
  },
}
