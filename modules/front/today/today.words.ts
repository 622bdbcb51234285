import type { Words } from '#platform/words.ts'
import type { DeskName } from './today.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly waits: string
  readonly late: string
  readonly nothing: { readonly title: string; readonly why: string }
  readonly groups: Readonly<Record<'work' | 'learning' | 'county', string>>
  readonly desks: Readonly<Record<DeskName, string>>
  readonly tasks: (count: number) => string
  readonly signOffs: (count: number) => string
  readonly reviews: (count: number) => string
  readonly mine: (count: number) => string
  readonly unconfirmed: (count: number) => string
  readonly texts: (count: number) => string
  readonly pages: (count: number) => string
}

export const todayWords: Words<Shape> = {
  en: {
    title: 'Today',
    lead: 'What waits for you, the late ones first.',
    waits: 'Waiting for you',
    late: 'late',
    nothing: {
      title: 'Nothing waits for you',
      why: 'When something needs you, it stands here. Nothing here is sent to your telephone at night.',
    },
    groups: { work: 'Your work', learning: 'Learning and meeting', county: 'Your county' },
    desks: {
      messages: 'Messages to the county',
      navigator: 'Navigator’s day: calls, listings, visits',
      notices: 'Notices to families and students, twice a year',
      events: 'Family evenings and other events',
      placements: 'Who is at which school',
      openings: 'Posts that are open',
      crisis: 'The crisis page',
      contact: 'Where families reach the county',
      texts: 'Texts to confirm',
      pages: 'Public pages',
      impact: 'Collective impact and decisions',
      agreements: 'Agreements between partners',
      team: 'Who waits at which step',
      reviews: 'Who has read our lessons',
      people: 'People and invitations',
      trail: 'The trail: who did what',
      path: 'Your path, step by step',
      monday: 'Your first Monday',
      signOffs: 'Steps to sign for colleagues',
      record: 'What is kept of your learning',
      certificates: 'Your certificates',
      convenings: 'Convenings',
      mine: 'What I come to',
      discussions: 'Talk between convenings',
      help: 'Help now',
      front: 'Your county’s front page',
      plan: 'Your county’s plan',
      outcomes: 'Absence and suspension, school by school',
      promises: 'What is promised, and today’s figures',
    },
    tasks: (count) =>
      count === 1
        ? '1 task or question on readiness is for you'
        : `${count} tasks and questions on readiness are for you`,
    signOffs: (count) =>
      count === 1
        ? '1 colleague asks you to sign a step'
        : `${count} steps of colleagues wait for your signature`,
    reviews: (count) =>
      count === 1
        ? '1 role has not been looked at for a year'
        : `${count} roles have not been looked at for a year`,
    mine: (count) => (count === 1 ? '1 message of yours is open' : `${count} messages of yours are open`),
    unconfirmed: (count) =>
      count === 1
        ? '1 placement is not confirmed for the public'
        : `${count} placements are not confirmed for the public`,
    texts: (count) =>
      count === 1 ? '1 public text has no one behind it' : `${count} public texts have no one behind them`,
    pages: (count) =>
      count === 1
        ? 'The shipped words changed under 1 page of yours'
        : `The shipped words changed under ${count} pages of yours`,
  },
  es: {
    title: 'Hoy',
    lead: 'Lo que le espera; primero lo atrasado.',
    waits: 'Le espera',
    late: 'atrasado',
    nothing: {
      title: 'No le espera nada',
      why: 'Cuando algo le necesite, aparece aquí. Nada de aquí llega a su teléfono de noche.',
    },
    groups: { work: 'Su trabajo', learning: 'Aprender y encontrarse', county: 'Su condado' },
    desks: {
      messages: 'Mensajes para el condado',
      navigator: 'El día de quien navega: llamadas, lugares, visitas',
      notices: 'Avisos a familias y estudiantes, dos veces al año',
      events: 'Noches de familias y otros eventos',
      placements: 'Quién está en cada escuela',
      openings: 'Puestos abiertos',
      crisis: 'La página de crisis',
      contact: 'Dónde encuentran las familias al condado',
      texts: 'Textos por confirmar',
      pages: 'Páginas públicas',
      impact: 'Impacto colectivo y decisiones',
      agreements: 'Acuerdos entre socios',
      team: 'Quién espera en qué paso',
      reviews: 'Quién ha leído nuestras lecciones',
      people: 'Personas e invitaciones',
      trail: 'El registro: quién hizo qué',
      path: 'Su camino, paso a paso',
      monday: 'Su primer lunes',
      signOffs: 'Pasos por firmar a colegas',
      record: 'Lo que se guarda de su aprendizaje',
      certificates: 'Sus certificados',
      convenings: 'Encuentros',
      mine: 'A lo que voy',
      discussions: 'Conversación entre encuentros',
      help: 'Ayuda ahora',
      front: 'La portada de su condado',
      plan: 'El plan de su condado',
      outcomes: 'Ausencia y suspensión, escuela por escuela',
      promises: 'Lo prometido y las cifras de hoy',
    },
    tasks: (count) =>
      count === 1
        ? '1 tarea o pregunta de preparación es para usted'
        : `${count} tareas y preguntas de preparación son para usted`,
    signOffs: (count) =>
      count === 1 ? '1 colega le pide firmar un paso' : `${count} pasos de colegas esperan su firma`,
    reviews: (count) =>
      count === 1 ? '1 función lleva un año sin revisarse' : `${count} funciones llevan un año sin revisarse`,
    mine: (count) => (count === 1 ? '1 mensaje suyo está abierto' : `${count} mensajes suyos están abiertos`),
    unconfirmed: (count) =>
      count === 1
        ? '1 persona aún no se muestra al público'
        : `${count} personas aún no se muestran al público`,
    texts: (count) =>
      count === 1
        ? '1 texto público sin nadie que responda'
        : `${count} textos públicos sin nadie que responda`,
    pages: (count) =>
      count === 1
        ? 'El texto de base cambió en 1 página suya'
        : `El texto de base cambió en ${count} páginas suyas`,
  },
}
