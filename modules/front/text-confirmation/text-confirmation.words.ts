import type { Words } from '#platform/words.ts'
import type { ConfirmationKind, ConfirmationRefusal, Floor } from './text-confirmation.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly kinds: Readonly<Record<ConfirmationKind, string>>
  readonly leads: Readonly<Record<ConfirmationKind, string>>
  readonly state: (confirmed: boolean, count: number, kind: ConfirmationKind) => string
  readonly by: (who: string, day: string) => string
  readonly read: string
  readonly who: Readonly<Record<ConfirmationKind, string>>
  readonly on: string
  readonly confirm: string
  readonly problems: string
  readonly languages: Readonly<Record<'en' | 'es', string>>
  readonly refusals: Readonly<Record<ConfirmationRefusal, string>>
  readonly empty: string
  /** What the words of a floor's pages are about. */
  readonly floors: Readonly<Record<Floor, string>>
  readonly longText: string
  readonly back: string
}

export const textConfirmationWords: Words<Shape> = {
  en: {
    title: 'Texts to confirm',
    lead: 'What the public reads, and who stands for it. A confirmation holds for the very words: when they change, it lapses and the page says so.',
    kinds: { counsel: 'By counsel', reviewer: 'By a reviewer of Spanish', crisis: 'Crisis help' },
    leads: {
      counsel: 'Answers to students. Counsel reads each one; until then the page says “not yet confirmed”.',
      reviewer:
        'Spanish texts. Someone at home in both languages reads each one; until then the page says that no one has.',
      crisis: 'Two people must each read and confirm every text in every language before it counts.',
    },
    state: (confirmed, count, kind) =>
      confirmed ? 'Confirmed' : kind === 'crisis' ? `${count} of 2 people` : 'Not yet confirmed',
    by: (who, day) => `${who}, ${day}`,
    read: 'Read it',
    who: {
      counsel: 'Counsel who read it',
      reviewer: 'Who read it',
      crisis: 'Your name, as one of two',
    },
    on: 'On which day (YYYY-MM-DD)',
    confirm: 'Enter the confirmation',
    problems: 'Nothing was entered',
    languages: { en: 'English', es: 'Spanish' },
    refusals: {
      no_such_text: 'There is no such text any more.',
      text_changed: 'The words changed while you read. Read them again.',
      name_missing: 'Say who read it.',
      no_such_day: 'Write the day like 2026-11-22.',
      day_ahead: 'That day has not come yet.',
      confirmed_already: 'You have confirmed these words already. A second person must read them too.',
      check_late: 'The monthly look at the crisis page is late. Do that first; then texts can change again.',
    },
    empty: 'Nothing of this kind waits here.',
    floors: {
      front: 'Words of the front pages, header and footer',
      connect: 'Words of the directory, calls and rights',
      convene: 'Words of convenings and events',
      learn: 'Words of the training pages',
      plan: 'Words of the plan',
      places: 'Words of the counties’ pages',
      evaluate: 'Words of outcomes',
      people: 'Words of sign-in and accounts',
      staff: 'Words of who works where',
    },
    longText: 'Read it and confirm it, on its own page',
    back: 'All texts',
  },
  es: {
    title: 'Textos por confirmar',
    lead: 'Lo que lee el público y quién responde por ello. Una confirmación vale para esas mismas palabras: si cambian, caduca y la página lo dice.',
    kinds: { counsel: 'Del asesor legal', reviewer: 'De quien revisa el español', crisis: 'Ayuda en crisis' },
    leads: {
      counsel:
        'Respuestas para estudiantes. El asesor legal lee cada una; hasta entonces la página dice “aún no se confirma”.',
      reviewer:
        'Textos en español. Los lee alguien que domina los dos idiomas; hasta entonces la página dice que nadie lo ha hecho.',
      crisis: 'Dos personas deben leer y confirmar cada texto en cada idioma antes de que valga.',
    },
    state: (confirmed, count, kind) =>
      confirmed ? 'Confirmado' : kind === 'crisis' ? `${count} de 2 personas` : 'Aún sin confirmar',
    by: (who, day) => `${who}, ${day}`,
    read: 'Leerlo',
    who: {
      counsel: 'Asesor legal que lo leyó',
      reviewer: 'Quién lo leyó',
      crisis: 'Su nombre, como una de dos personas',
    },
    on: 'Qué día (AAAA-MM-DD)',
    confirm: 'Registrar la confirmación',
    problems: 'No se registró nada',
    languages: { en: 'Inglés', es: 'Español' },
    refusals: {
      no_such_text: 'Ese texto ya no existe.',
      text_changed: 'Las palabras cambiaron mientras leía. Léalas otra vez.',
      name_missing: 'Diga quién lo leyó.',
      no_such_day: 'Escriba el día así: 2026-11-22.',
      day_ahead: 'Ese día aún no llega.',
      confirmed_already: 'Usted ya confirmó estas palabras. También debe leerlas una segunda persona.',
      check_late: 'La revisión mensual de la página de crisis está atrasada. Hágala primero.',
    },
    empty: 'No hay nada de este tipo por confirmar.',
    floors: {
      front: 'Palabras de la portada, el encabezado y el pie',
      connect: 'Palabras de la guía de ayuda, las llamadas y los derechos',
      convene: 'Palabras de encuentros y eventos',
      learn: 'Palabras de la capacitación',
      plan: 'Palabras del plan',
      places: 'Palabras de las páginas de condados',
      evaluate: 'Palabras de resultados',
      people: 'Palabras de la entrada y las cuentas',
      staff: 'Palabras de quién trabaja dónde',
    },
    longText: 'Leerlo y confirmarlo, en su propia página',
    back: 'Todos los textos',
  },
}
