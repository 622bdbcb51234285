import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly newsHeading: string
  readonly eventsHeading: string
  readonly noEvents: string
  readonly allNews: string
  readonly convenings: string
  readonly eventsOf: (county: string) => string
  readonly chooseCounty: string
  readonly told: (day: string) => string
}

export const newsWords: Words<Shape> = {
  en: {
    title: 'News and events',
    lead: 'What happened to the program, in our words and with its source, and what you can come to.',
    description: 'News of the program with sources, and events and convenings to come.',
    newsHeading: 'News',
    eventsHeading: 'Events to come',
    noEvents: 'No event has been announced. When one is, it stands here.',
    allNews: 'All news and events',
    convenings: 'Convenings: learn and decide together',
    eventsOf: (county) => `Events for families: ${county}`,
    chooseCounty: 'Events belong to a county. Choose yours:',
    told: (day) => `News of ${day}`,
  },
  es: {
    title: 'Noticias y eventos',
    lead: 'Lo que le pasó al programa, con nuestras palabras y su fuente, y a qué puede venir usted.',
    description: 'Noticias del programa con sus fuentes, y los próximos eventos y encuentros.',
    newsHeading: 'Noticias',
    eventsHeading: 'Próximos eventos',
    noEvents: 'No se ha anunciado ningún evento. Cuando haya uno, aparecerá aquí.',
    allNews: 'Todas las noticias y los eventos',
    convenings: 'Encuentros: aprender y decidir juntos',
    eventsOf: (county) => `Eventos para familias: ${county}`,
    chooseCounty: 'Los eventos son de cada condado. Elija el suyo:',
    told: (day) => `Noticia del ${day}`,
  },
}
