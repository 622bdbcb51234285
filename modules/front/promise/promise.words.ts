import type { Words } from '#platform/words.ts'
import type { PromiseState } from './promise.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly summary: (states: Readonly<Record<PromiseState, number>>) => string
  readonly group: (number: string, english: string) => string
  readonly no: string
  readonly sentence: string
  readonly where: string
  readonly measured: string
  readonly today: string
  readonly state: string
  readonly states: Readonly<Record<PromiseState, string>>
  readonly notMeasured: string
  readonly see: string
  readonly countedOn: (day: string) => string
  readonly how: string
  readonly howHeading: string
  readonly howLead: string
  readonly ofCounty: (county: string) => string
  readonly chooseCounty: string
  readonly empty: { readonly title: string; readonly why: string }
}

export const promiseWords: Words<Shape> = {
  en: {
    title: 'What is promised, and today’s figures',
    lead: 'Every sentence the program says of itself, restated in our words. Beside it: where you meet it here, and today’s figure, or “not measured yet”.',
    description: 'Every promise of the program with the figure that stands today, or “not measured yet”.',
    summary: ({ works, partly, 'not yet': not }) =>
      `${works} can be seen at work here, ${partly} in part, ${not} not yet.`,
    group: (_number, english) => english,
    no: 'No.',
    sentence: 'The promise',
    where: 'Where you meet it',
    measured: 'Seen by',
    today: 'Today',
    state: 'How far',
    states: { works: 'works', partly: 'in part', 'not yet': 'not yet' },
    notMeasured: 'not measured yet',
    see: 'See it',
    countedOn: (day) => `Counted on ${day}, where the figure names no other day.`,
    how: 'how it is counted',
    howHeading: 'How the figures are counted',
    howLead: 'Small counts are left out: fewer than 11 families or students, and fewer than 5 of the staff.',
    ofCounty: (county) => `Figures of ${county}.`,
    chooseCounty: 'Choose a county and read its figures',
    empty: { title: 'No promise stands here', why: 'The list is empty.' },
  },
  es: {
    title: 'Lo prometido y las cifras de hoy',
    lead: 'Cada frase que el programa dice de sí mismo, con nuestras palabras. Al lado: dónde se encuentra aquí y la cifra de hoy, o “aún no se mide”.',
    description: 'Cada promesa del programa con la cifra de hoy, o “aún no se mide”.',
    summary: ({ works, partly, 'not yet': not }) =>
      `${works} ya se ven funcionar aquí, ${partly} en parte y ${not} todavía no.`,
    group: (number, english) =>
      ({
        A: 'La página de consejería escolar',
        B: 'Las guías y la subvención de promotores',
        C: 'La página principal',
        D: 'La página de la dirección',
        E: 'El recurso de capacitación',
      })[number.slice(0, 1)] ?? english,
    no: 'N.º',
    sentence: 'La promesa',
    where: 'Dónde se encuentra',
    measured: 'Se ve en',
    today: 'Hoy',
    state: 'Hasta dónde',
    states: { works: 'funciona', partly: 'en parte', 'not yet': 'todavía no' },
    notMeasured: 'aún no se mide',
    see: 'Verlo',
    countedOn: (day) => `Contado el ${day}, donde la cifra no dice otro día.`,
    how: 'cómo se cuenta',
    howHeading: 'Cómo se cuentan las cifras',
    howLead:
      'No se muestran las cuentas pequeñas: menos de 11 familias o estudiantes y menos de 5 del personal.',
    ofCounty: (county) => `Cifras: ${county}.`,
    chooseCounty: 'Elija un condado y lea sus cifras',
    empty: { title: 'Aquí no hay promesas', why: 'La lista está vacía.' },
  },
}
