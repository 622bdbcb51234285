import type { Words } from '#platform/words.ts'
import type { FigureKind } from './promise.rules.ts'
import type { PromiseFigures, PromiseState } from './promise.ts'

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
  readonly figures: Readonly<Record<FigureKind, (figures: PromiseFigures) => string>>
  readonly ofCounty: (county: string) => string
  readonly chooseCounty: string
  readonly empty: { readonly title: string; readonly why: string }
}

const count = { en: new Intl.NumberFormat('en-US'), es: new Intl.NumberFormat('es-US') } as const

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
    figures: {
      counties: ({ counties }) => `${count.en.format(counties)} counties have their figures in`,
      places: ({ schools, students, districts }) =>
        `${count.en.format(schools)} schools, ${count.en.format(students)} students, ${count.en.format(districts)} districts in the state’s files`,
      schools_confirmed: ({ schools, confirmed }) =>
        `${count.en.format(confirmed?.schools ?? 0)} of ${count.en.format(schools)} schools have someone confirmed`,
      listings: ({ listings }) =>
        `${count.en.format(listings?.foundTrue ?? 0)} of ${count.en.format(listings?.all ?? 0)} services listed were found true by someone`,
      people_confirmed: ({ confirmed }) =>
        `${count.en.format(confirmed?.clinicians ?? 0)} clinicians and ${count.en.format(confirmed?.professionals ?? 0)} professionals in all are confirmed`,
    },
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
    figures: {
      counties: ({ counties }) => `${count.es.format(counties)} condados tienen ya sus cifras`,
      places: ({ schools, students, districts }) =>
        `${count.es.format(schools)} escuelas, ${count.es.format(students)} estudiantes y ${count.es.format(districts)} distritos en los archivos del estado`,
      schools_confirmed: ({ schools, confirmed }) =>
        `${count.es.format(confirmed?.schools ?? 0)} de ${count.es.format(schools)} escuelas tienen a alguien confirmado`,
      listings: ({ listings }) =>
        `alguien comprobó ${count.es.format(listings?.foundTrue ?? 0)} de ${count.es.format(listings?.all ?? 0)} servicios`,
      people_confirmed: ({ confirmed }) =>
        `${count.es.format(confirmed?.clinicians ?? 0)} clínicos y ${count.es.format(confirmed?.professionals ?? 0)} profesionales en total, confirmados`,
    },
    ofCounty: (county) => `Cifras: ${county}.`,
    chooseCounty: 'Elija un condado y lea sus cifras',
    empty: { title: 'Aquí no hay promesas', why: 'La lista está vacía.' },
  },
}
