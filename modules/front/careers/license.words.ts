import type { Words } from '#platform/words.ts'
import type { LicenseName } from './license.ts'

type Shape = {
  readonly heading: string
  readonly lead: string
  readonly license: string
  readonly names: Readonly<Record<LicenseName, string>>
  readonly done: string
  readonly weekly: (most: number) => string
  readonly weeks: string
  readonly count: string
  readonly estimate: (years: string, hours: string, weekly: number, weeks: number) => string
  readonly reached: (hours: string) => string
  readonly weeksBind: (weeks: number) => string
  readonly weeksBindUnconfirmed: (weeks: number) => string
  readonly decides: string
  readonly caption: (month: string) => string
  readonly asks: Readonly<Record<'hours' | 'weeks' | 'direct', string>>
  readonly unconfirmed: (figure: string) => string
  readonly sources: string
  readonly board: string
}

/** '2026-11' → 'November 2026', 'noviembre de 2026'. */
const monthIn = (locale: string, month: string) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )

export const licenseWords: Words<Shape> = {
  en: {
    heading: 'How long for me? An estimate',
    lead: 'A license and three numbers, counted here and kept by nobody.',
    license: 'License',
    names: {
      lmft: 'Marriage and family therapist (LMFT)',
      lcsw: 'Clinical social worker (LCSW)',
      lpcc: 'Professional clinical counselor (LPCC)',
    },
    done: 'Supervised hours you already have',
    weekly: (most) => `Hours that count in a usual week (at most ${most})`,
    weeks: 'Weeks you work in a year',
    count: 'Count it',
    estimate: (years, hours, weekly, weeks) =>
      `About ${years} years for the ${hours} hours left, at ${weekly} hours in each of ${weeks} weeks a year.`,
    reached: (hours) => `You have the ${hours} hours. What is left is with the board: its forms and exams.`,
    weeksBind: (weeks) => `Here the ${weeks} weeks are the floor, not the hours.`,
    weeksBindUnconfirmed: (weeks) =>
      `Here the ${weeks} weeks are the floor, not the hours. We have not confirmed them for this license: ask the board.`,
    decides:
      'An estimate: the board decides which hours count, only those of the last six years do, and exams come on top. Hours with clients have a minimum of their own.',
    caption: (month) => `What each license asks, as read in ${monthIn('en-US', month)}`,
    asks: {
      hours: 'Supervised hours',
      weeks: 'In no fewer weeks than',
      direct: 'Of the hours, with clients',
    },
    unconfirmed: (figure) => `${figure}, to be confirmed`,
    sources: 'Where the other figures were read, and who decides:',
    board: 'Board of Behavioral Sciences',
  },
  es: {
    heading: '¿Cuánto tardaría yo? Una estimación',
    lead: 'Una licencia y tres números que se calculan aquí y nadie guarda.',
    license: 'Licencia',
    names: {
      lmft: 'Terapia matrimonial y familiar (LMFT)',
      lcsw: 'Trabajo social clínico (LCSW)',
      lpcc: 'Consejería clínica profesional (LPCC)',
    },
    done: 'Horas supervisadas que ya tiene',
    weekly: (most) => `Horas que cuentan en una semana normal (cuando mucho ${most})`,
    weeks: 'Semanas que trabaja al año',
    count: 'Calcular',
    estimate: (years, hours, weekly, weeks) =>
      `Unos ${years} años para las ${hours} horas que faltan, con ${weekly} horas en cada una de ${weeks} semanas al año.`,
    reached: (hours) =>
      `Ya tiene las ${hours} horas. Lo que falta es con la junta: sus formularios y exámenes.`,
    weeksBind: (weeks) => `Aquí el mínimo son las ${weeks} semanas, no las horas.`,
    weeksBindUnconfirmed: (weeks) =>
      `Aquí el mínimo son las ${weeks} semanas, no las horas. No las hemos confirmado para esta licencia: pregunte a la junta.`,
    decides:
      'Es una estimación: la junta decide qué horas cuentan, solo valen las de los últimos seis años y faltan los exámenes. Las horas con clientes tienen su propio mínimo.',
    caption: (month) => `Lo que pide cada licencia, según lo leído en ${monthIn('es-US', month)}`,
    asks: {
      hours: 'Horas supervisadas',
      weeks: 'En no menos semanas que',
      direct: 'De esas horas, con clientes',
    },
    unconfirmed: (figure) => `${figure}, por confirmar`,
    sources: 'Dónde leímos las otras cifras, y quién decide:',
    board: 'Junta estatal (Board of Behavioral Sciences)',
  },
}
