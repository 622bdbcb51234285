import type { Words } from '#platform/words.ts'

type Link = { readonly href: `/${string}`; readonly text: string }

type Shape = {
  readonly title: string
  readonly lead: string
  readonly product: string
  readonly pages: string
  readonly counties: string
  readonly links: readonly Link[]
}

export const sitemapWords: Words<Shape> = {
  en: {
    title: 'All pages',
    lead: 'What anyone can read here without an account.',
    product: 'Help, plan, learn',
    pages: 'About it',
    counties: 'Counties',
    links: [
      { href: '/', text: 'Front page' },
      { href: '/help-now', text: 'Help now' },
      { href: '/students', text: 'For students' },
      { href: '/students/card', text: 'A card to show' },
      { href: '/find-my-school', text: 'Find my school' },
      { href: '/find-help', text: 'Find help nearby' },
      { href: '/we-need-you', text: 'We need you' },
      { href: '/interpreter-card', text: 'I speak another language' },
      { href: '/counties', text: 'Plan your county' },
      { href: '/california', text: 'California' },
      { href: '/learn', text: 'Learn your role' },
      { href: '/learn/glossary', text: 'Words of the training' },
      { href: '/learn/workbooks', text: 'Workbooks to fill in' },
      { href: '/learn/videos', text: 'Videos of the eight roles' },
      { href: '/learn/readiness', text: 'How ready is your county or school?' },
      { href: '/learn/journey', text: 'The way to a launch' },
      { href: '/learn/launch-board', text: 'What must be ready before a team arrives' },
      { href: '/learn/who-does-what', text: 'Who does what at a school' },
      { href: '/learn/duties', text: 'What the law asks of schools' },
      { href: '/convenings', text: 'Convenings' },
      { href: '/news', text: 'News and events' },
      { href: '/about', text: 'How the plan is made' },
      { href: '/measures', text: 'What is measured, and how' },
      { href: '/promises', text: 'What is promised, and today’s figures' },
    ],
  },
  es: {
    title: 'Todas las páginas',
    lead: 'Lo que cualquiera puede leer aquí sin una cuenta.',
    product: 'Ayuda, plan, aprendizaje',
    pages: 'Sobre esto',
    counties: 'Condados',
    links: [
      { href: '/', text: 'Portada' },
      { href: '/help-now', text: 'Ayuda ahora' },
      { href: '/students', text: 'Para estudiantes' },
      { href: '/students/card', text: 'Una tarjeta para mostrar' },
      { href: '/find-my-school', text: 'Busque su escuela' },
      { href: '/find-help', text: 'Busque ayuda cerca' },
      { href: '/we-need-you', text: 'Le necesitamos' },
      { href: '/interpreter-card', text: 'Hablo otro idioma' },
      { href: '/counties', text: 'Planee su condado' },
      { href: '/california', text: 'California' },
      { href: '/learn', text: 'Aprenda su función' },
      { href: '/learn/glossary', text: 'Palabras de la capacitación' },
      { href: '/learn/workbooks', text: 'Cuadernos para llenar' },
      { href: '/learn/videos', text: 'Videos de las ocho funciones' },
      { href: '/learn/readiness', text: '¿Qué tan listo está su condado o escuela?' },
      { href: '/learn/journey', text: 'El camino al inicio' },
      { href: '/learn/launch-board', text: 'Qué debe estar listo antes de que llegue un equipo' },
      { href: '/learn/who-does-what', text: 'Quién hace qué en una escuela' },
      { href: '/learn/duties', text: 'Qué pide la ley a las escuelas' },
      { href: '/convenings', text: 'Encuentros' },
      { href: '/news', text: 'Noticias y eventos' },
      { href: '/about', text: 'Cómo se hace el plan' },
      { href: '/measures', text: 'Qué se mide y cómo' },
      { href: '/promises', text: 'Lo prometido y las cifras de hoy' },
    ],
  },
}
