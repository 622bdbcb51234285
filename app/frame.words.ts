import type { PageWords } from '#packages/ui/index.ts'
import type { Reviewer } from '#platform/http.ts'
import type { Words } from '#platform/words.ts'

export const frameWords: Words<PageWords> = {
  en: {
    siteName: 'Centers of Wellness',
    skipToContent: 'Skip to content',
    bannerLabel: 'Practice mode',
    breadcrumbLabel: 'You are here',
    navigationLabel: 'Main',
    languageLabel: 'Language',
    crisisLink: 'Help now',
    crisisLine: 'In crisis? Call or text 988, day or night. In danger? Call 911.',
    independence:
      'Open source, and independent of the county offices, districts and health centers it names. Figures are theirs and the state’s; the planning is ours to explain.',
    footerLinks: [
      { href: '/help-now', text: 'Help now' },
      { href: '/counties', text: 'Counties' },
      { href: '/about', text: 'How the plan is made' },
      { href: '/model', text: 'The model' },
      { href: '/promises', text: 'What is promised' },
      { href: '/we-need-you', text: 'We need you' },
      { href: '/where-from', text: 'Where this comes from' },
      { href: '/privacy', text: 'Privacy' },
      { href: '/accessibility', text: 'Accessibility' },
      { href: '/sitemap', text: 'All pages' },
    ],
    footerLabel: 'About this site',
  },
  es: {
    siteName: 'Centros de Bienestar',
    skipToContent: 'Ir al contenido',
    bannerLabel: 'Modo de práctica',
    breadcrumbLabel: 'Usted está aquí',
    navigationLabel: 'Principal',
    languageLabel: 'Idioma',
    crisisLink: 'Ayuda ahora',
    crisisLine: '¿En crisis? Llame o envíe un texto al 988, de día o de noche. ¿En peligro? Llame al 911.',
    independence:
      'De código abierto e independiente de las oficinas de condado, los distritos y los centros de salud que menciona. Las cifras son de ellos y del estado; el plan nos toca explicarlo a nosotros.',
    footerLinks: [
      { href: '/help-now', text: 'Ayuda ahora' },
      { href: '/counties', text: 'Condados' },
      { href: '/about', text: 'Cómo se hace el plan' },
      { href: '/model', text: 'El modelo' },
      { href: '/promises', text: 'Lo prometido' },
      { href: '/we-need-you', text: 'Le necesitamos' },
      { href: '/where-from', text: 'De dónde viene' },
      { href: '/privacy', text: 'Privacidad' },
      { href: '/accessibility', text: 'Accesibilidad' },
      { href: '/sitemap', text: 'Todas las páginas' },
    ],
    footerLabel: 'Sobre este sitio',
  },
}

type ClosedWords = { readonly title: string; readonly lead: string }

/** What a person reads at a closed door: what happened, that nothing was lost, what to do. */
export const closedWords: Words<(status: number, reference: string) => ClosedWords> = {
  en: (status, reference) => {
    if (status === 404)
      return {
        title: 'Nothing here',
        lead: 'There is no page at this address, or it is not yours to see. Start again from the front page.',
      }
    if (status === 401) return { title: 'Please sign in', lead: 'This page needs you to sign in first.' }
    if (status === 403)
      return {
        title: 'Not for this visitor',
        lead: 'What you asked for belongs to someone with another role. Nothing was changed.',
      }
    if (status === 413)
      return {
        title: 'Too large',
        lead: 'That is more than this form takes. Nothing was changed. Send a smaller file.',
      }
    if (status === 429)
      return {
        title: 'One moment',
        lead: 'This address has asked for a lot in the last hour. Nothing was lost. Try again later.',
      }
    if (status === 503)
      return {
        title: 'One moment',
        lead: 'Many are asking for this at once. Nothing was lost. Try again in a minute.',
      }
    if (status < 500)
      return {
        title: 'That could not be read',
        lead: 'Nothing was changed. Go back, look at what was entered, and send it again.',
      }
    return {
      title: 'Something went wrong',
      lead: `It is our mistake, and nothing was half done. If you write to us, give this reference: ${reference}`,
    }
  },
  es: (status, reference) => {
    if (status === 404)
      return {
        title: 'Aquí no hay nada',
        lead: 'No hay página en esta dirección, o no le corresponde verla. Comience de nuevo desde la portada.',
      }
    if (status === 401)
      return { title: 'Inicie sesión', lead: 'Para ver esta página primero debe iniciar sesión.' }
    if (status === 403)
      return {
        title: 'No es para este visitante',
        lead: 'Lo que pidió pertenece a alguien con otra función. No se cambió nada.',
      }
    if (status === 413)
      return {
        title: 'Demasiado grande',
        lead: 'Es más de lo que admite este formulario. No se cambió nada. Envíe un archivo más pequeño.',
      }
    if (status === 429)
      return {
        title: 'Un momento',
        lead: 'Esta dirección ha pedido mucho en la última hora. No se perdió nada. Inténtelo más tarde.',
      }
    if (status === 503)
      return {
        title: 'Un momento',
        lead: 'Muchos lo piden a la vez. No se perdió nada. Inténtelo en un minuto.',
      }
    if (status < 500)
      return {
        title: 'No se pudo leer',
        lead: 'No se cambió nada. Vuelva, revise lo que escribió y envíelo otra vez.',
      }
    return {
      title: 'Algo salió mal',
      lead: `Es un error nuestro y nada quedó a medias. Si nos escribe, dé esta referencia: ${reference}`,
    }
  },
}

type ShellWords = {
  readonly practice: string
  readonly practiceLink: string
  readonly actingAs: (name: string, county: string) => string
  readonly stepOut: string
  readonly signIn: string
  readonly signOut: string
  readonly today: string
  readonly navigation: readonly { readonly href: string; readonly text: string }[]
  readonly description: string
  /** Who has read the page's translation, or that nobody has; English, which all is written in, needs none. */
  readonly translation: (reviewer: Reviewer | null) => string | null
}

const spanishDay = new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' })

export const shellWords: Words<ShellWords> = {
  en: {
    practice:
      'Practice mode: people and the practice county are invented. Nothing here reaches a real school.',
    practiceLink: 'Become someone',
    actingAs: (name, county) => `${name}, county ${county}`,
    stepOut: 'Step out',
    signIn: 'Sign in',
    signOut: 'Sign out',
    today: 'Today',
    navigation: [
      { href: '/counties', text: 'Plan your county' },
      { href: '/learn', text: 'Learn your role' },
      { href: '/students', text: 'For students' },
      { href: '/find-my-school', text: 'Find my school' },
      { href: '/find-help', text: 'Find help' },
      { href: '/california', text: 'California' },
    ],
    description: 'When can every school have its clinical team, and what must be true?',
    translation: () => null,
  },
  es: {
    practice:
      'Modo de práctica: las personas y el condado de práctica son inventados. Nada de aquí llega a una escuela real.',
    practiceLink: 'Conviértase en alguien',
    actingAs: (name, county) => `${name}, condado ${county}`,
    stepOut: 'Salir',
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    today: 'Hoy',
    navigation: [
      { href: '/counties', text: 'Planee su condado' },
      { href: '/learn', text: 'Aprenda su función' },
      { href: '/students', text: 'Para estudiantes' },
      { href: '/find-my-school', text: 'Busque su escuela' },
      { href: '/find-help', text: 'Busque ayuda' },
      { href: '/california', text: 'California' },
    ],
    description: '¿Cuándo puede tener cada escuela su equipo clínico, y qué tiene que ser cierto?',
    translation: (reviewer) =>
      reviewer === null
        ? 'Ninguna persona con nombre ha revisado todavía esta traducción. El texto en inglés es el que vale.'
        : `Revisó esta traducción ${reviewer.by}, el ${spanishDay.format(new Date(`${reviewer.on}T00:00:00Z`))}.`,
  },
}
