import type { KindWords } from '../leaf/leaf.ts'
import { leafWords } from '../leaf/leaf.words.ts'

export const activityWords: KindWords = {
  en: {
    title: 'Activities',
    lead: 'What each partner does, on one calendar, so that we see what is missing.',
    add: 'Add an activity',
    empty: {
      title: 'No activity yet',
      why: 'Put in what each partner does already. The calendar then shows months in which nothing happens.',
    },
    fields: {
      name: { label: 'Activity' },
      partner: { label: 'Partner', hint: 'Who does it.' },
      owner: { label: 'Owner', hint: 'Who answers for it. Without one it stands among the gaps.' },
      supports: { label: 'Which leaf it supports' },
      startsOn: { label: 'From' },
      endsOn: { label: 'Until', hint: 'Empty for a single day.' },
    },
    options: { supports: leafWords.en.conditions },
  },
  es: {
    title: 'Actividades',
    lead: 'Lo que hace cada socio, en un solo calendario, para ver qué falta.',
    add: 'Añadir una actividad',
    empty: {
      title: 'Aún no hay actividades',
      why: 'Anote lo que cada socio ya hace. El calendario muestra entonces los meses en que no pasa nada.',
    },
    fields: {
      name: { label: 'Actividad' },
      partner: { label: 'Socio', hint: 'Quién la hace.' },
      owner: {
        label: 'Responsable',
        hint: 'Quién responde por ella. Sin responsable figura entre los huecos.',
      },
      supports: { label: 'Qué hoja apoya' },
      startsOn: { label: 'Desde' },
      endsOn: { label: 'Hasta', hint: 'Vacío si es un solo día.' },
    },
    options: { supports: leafWords.es.conditions },
  },
}
