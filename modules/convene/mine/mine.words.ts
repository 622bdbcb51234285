import type { Words } from '#platform/words.ts'

type MineWords = {
  readonly title: string
  readonly lead: string
  readonly coming: string
  readonly none: { readonly title: string; readonly why: string }
  readonly toConvenings: string
  readonly over: string
  readonly open: string
  readonly certificate: string
  readonly cannotComeTo: (title: string) => string
  readonly calendarLead: string
  readonly byLetter: string
}

export const mineWords: Words<MineWords> = {
  en: {
    title: 'What I come to',
    lead: 'The convenings and talks you registered for while you were signed in.',
    coming: 'Ahead',
    none: {
      title: 'You registered for nothing that lies ahead',
      why: 'Register for a convening while you are signed in, and it stands here.',
    },
    toConvenings: 'See the convenings',
    over: 'Over, or you cannot come',
    open: 'Open my registration',
    certificate: 'Certificate of attendance',
    cannotComeTo: (title) => `I cannot come: ${title}`,
    calendarLead:
      'One address for all of it, which your calendar reads by itself: it follows every change. Whoever has it can read it, and you can end it.',
    byLetter: 'What you registered for without signing in is opened by the link in its letter.',
  },
  es: {
    title: 'A lo que voy',
    lead: 'Los encuentros y las charlas en que se inscribió con su sesión iniciada.',
    coming: 'Lo que viene',
    none: {
      title: 'No se ha inscrito en nada que esté por venir',
      why: 'Inscríbase en un encuentro con su sesión iniciada y aparecerá aquí.',
    },
    toConvenings: 'Ver los encuentros',
    over: 'Ya pasó, o usted no puede ir',
    open: 'Abrir mi inscripción',
    certificate: 'Constancia de asistencia',
    cannotComeTo: (title) => `No puedo ir: ${title}`,
    calendarLead:
      'Una sola dirección para todo, que su calendario lee sin ayuda: sigue cada cambio. Quien la tenga puede leerla, y usted puede darla de baja.',
    byLetter: 'Lo que inscribió sin iniciar sesión se abre con el enlace de su carta.',
  },
}
