import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: (county: string) => string
  readonly lead: string
  readonly description: string
  readonly progress: string
  readonly apart: string
  readonly schools: string
  readonly schoolsNote: (year: string) => string
  readonly served: string
  readonly sites: string
  readonly sitesNote: (day: string) => string
  readonly clinicians: string
  readonly professionals: string
  readonly confirmedNote: (day: string | null) => string
  readonly answerHeading: string
  readonly answerLink: string
  readonly helpHeading: string
  readonly student: string
  readonly find: string
  readonly ask: string
  readonly nearby: string
  readonly call: string
  readonly rights: string
  readonly notice: string
  readonly events: string
  readonly convenings: string
  readonly pagesHeading: string
  readonly promises: string
  readonly impact: string
}

export const countyFrontWords: Words<Shape> = {
  en: {
    title: (county) => `Centers of wellness in ${county}`,
    lead: 'Where the county stands, who is at your school, and how to reach its office.',
    description: 'Where the county stands, who is at which school, and how to reach the office.',
    progress: 'How far the county is',
    apart:
      'Schools, sites, clinicians and all professionals are counted apart, each with its own day: public reports often mix them.',
    schools: 'public schools in the state’s files',
    schoolsNote: (year) => `School year ${year}.`,
    served: 'schools with someone confirmed',
    sites: 'health center sites on the federal list',
    sitesNote: (day) => `Brought in on ${day}.`,
    clinicians: 'clinicians confirmed at schools',
    professionals: 'professionals of all kinds confirmed at schools',
    confirmedNote: (day) => (day === null ? 'Nobody has been confirmed yet.' : `Newest confirmation ${day}.`),
    answerHeading: 'The plan',
    answerLink: 'Read the county’s answer',
    helpHeading: 'If you need someone',
    student: 'I am a student',
    find: 'Find my school',
    ask: 'We need you',
    nearby: 'Find help nearby',
    call: 'Please call me',
    rights: 'Know your rights: who decides, and in which language',
    notice: 'How to get help, on one page',
    events: 'Events for families',
    convenings: 'Convenings: learn and decide together',
    pagesHeading: 'More about it',
    promises: 'What is promised, and today’s figures',
    impact: 'How the county and its partners work together, and what came of it',
  },
  es: {
    title: (county) => `Centros de bienestar: ${county}`,
    lead: 'Dónde está el condado, quién está en su escuela y cómo encontrar a la oficina.',
    description: 'Dónde está el condado, quién está en cada escuela y cómo encontrar a la oficina.',
    progress: 'Hasta dónde va el condado',
    apart:
      'Escuelas, sitios, clínicos y todos los profesionales se cuentan por separado, cada uno con su día: los informes públicos suelen mezclarlos.',
    schools: 'escuelas públicas en los archivos del estado',
    schoolsNote: (year) => `Año escolar ${year}.`,
    served: 'escuelas con alguien confirmado',
    sites: 'sitios de centros de salud en la lista federal',
    sitesNote: (day) => `Cargados el ${day}.`,
    clinicians: 'clínicos confirmados en escuelas',
    professionals: 'profesionales de todo tipo confirmados en escuelas',
    confirmedNote: (day) => (day === null ? 'Aún no se confirma a nadie.' : `Última confirmación: ${day}.`),
    answerHeading: 'El plan',
    answerLink: 'Lea la respuesta del condado',
    helpHeading: 'Si necesita a alguien',
    student: 'Soy estudiante',
    find: 'Busque su escuela',
    ask: 'Le necesitamos',
    nearby: 'Busque ayuda cerca',
    call: 'Por favor, llámenme',
    rights: 'Conozca sus derechos: quién decide y en qué idioma',
    notice: 'Cómo recibir ayuda, en una página',
    events: 'Eventos para familias',
    convenings: 'Encuentros: aprender y decidir juntos',
    pagesHeading: 'Más sobre esto',
    promises: 'Lo prometido y las cifras de hoy',
    impact: 'Cómo trabajan juntos el condado y sus socios, y qué resultó',
  },
}
