import type { StaffRole } from '#platform/viewer.ts'
import type { Words } from '#platform/words.ts'

type Link = { readonly href: `/${string}`; readonly text: string }

type Shape = {
  readonly title: string
  readonly lead: string
  readonly waits: string
  readonly late: string
  readonly nothing: { readonly title: string; readonly why: string }
  readonly placesHeading: string
  readonly desks: readonly (Link & { readonly roles: readonly StaffRole[] })[]
  readonly everyone: readonly Link[]
  readonly tasks: (count: number) => string
  readonly signOffs: (count: number) => string
  readonly reviews: (count: number) => string
  readonly mine: (count: number) => string
  readonly unconfirmed: (count: number) => string
  readonly texts: (count: number) => string
  readonly pages: (count: number) => string
}

const office = ['county_director', 'county_coordinator'] as const
const editors = [...office, 'content_editor'] as const
const schoolSide = [
  ...office,
  'evaluator',
  'content_editor',
  'district_leader',
  'principal',
  'assistant_principal',
  'school_counselor',
  'school_psychologist',
  'school_social_worker',
  'family_navigator',
  'wellness_coach',
  'peer_specialist',
] as const
const leaders = [...office, 'principal', 'assistant_principal'] as const
const navigators = [...office, 'family_navigator', 'wellness_coach'] as const

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
    placesHeading: 'Your places',
    desks: [
      { href: '/front/messages', text: 'Messages to the county', roles: office },
      { href: '/navigator', text: 'Navigator’s day: calls, listings, visits', roles: navigators },
      { href: '/notices', text: 'Notices to families and students, twice a year', roles: leaders },
      { href: '/staff/placements', text: 'Who is at which school', roles: leaders },
      { href: '/staff/openings', text: 'Posts that are open', roles: office },
      { href: '/front/crisis', text: 'The crisis page', roles: office },
      { href: '/front/contact', text: 'Where families reach the county', roles: office },
      { href: '/front/texts', text: 'Texts to confirm', roles: editors },
      { href: '/front/pages', text: 'Public pages', roles: editors },
      { href: '/impact', text: 'Collective impact and decisions', roles: schoolSide },
      { href: '/people', text: 'People and invitations', roles: office },
    ],
    everyone: [
      { href: '/learn', text: 'Learn your role' },
      { href: '/convenings', text: 'Convenings' },
      { href: '/convenings/mine', text: 'What I come to' },
      { href: '/help-now', text: 'Help now' },
    ],
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
    placesHeading: 'Sus lugares',
    desks: [
      { href: '/front/messages', text: 'Mensajes para el condado', roles: office },
      { href: '/navigator', text: 'El día de quien navega: llamadas, lugares, visitas', roles: navigators },
      { href: '/notices', text: 'Avisos a familias y estudiantes, dos veces al año', roles: leaders },
      { href: '/staff/placements', text: 'Quién está en cada escuela', roles: leaders },
      { href: '/staff/openings', text: 'Puestos abiertos', roles: office },
      { href: '/front/crisis', text: 'La página de crisis', roles: office },
      { href: '/front/contact', text: 'Dónde encuentran las familias al condado', roles: office },
      { href: '/front/texts', text: 'Textos por confirmar', roles: editors },
      { href: '/front/pages', text: 'Páginas públicas', roles: editors },
      { href: '/impact', text: 'Impacto colectivo y decisiones', roles: schoolSide },
      { href: '/people', text: 'Personas e invitaciones', roles: office },
    ],
    everyone: [
      { href: '/learn', text: 'Aprenda su función' },
      { href: '/convenings', text: 'Encuentros' },
      { href: '/convenings/mine', text: 'A lo que voy' },
      { href: '/help-now', text: 'Ayuda ahora' },
    ],
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
