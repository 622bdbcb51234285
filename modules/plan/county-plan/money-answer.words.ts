import { count, dollars, shortDollars } from '#platform/numbers.ts'
import type { Language, Words } from '#platform/words.ts'
import { rateText } from '../money/rate.words.ts'
import type { MoneyAnswer } from './money-answer.rules.ts'

type Shape = {
  readonly heading: string
  readonly cover: (rate: string, cover: string, asked: string) => string
  readonly earns: (net: string) => string
  readonly costs: (net: string) => string
  readonly pays: (rate: string) => string
  readonly noRate: string
  readonly week: string
  readonly cannot: string
  readonly years: string
}

export const moneyAnswerWords: Words<Shape> = {
  en: {
    heading: 'With these figures, once every team has settled',
    cover: (rate, cover, asked) => `At ${rate} a visit ${cover} of ${asked} schools cover their own team.`,
    earns: (net) => `Together they earn ${net} a year more than they cost.`,
    costs: (net) => `Together they cost ${net} a year more than visits earn.`,
    pays: (rate) => `${rate} a visit would pay for all of them.`,
    noRate: 'No visit rate alone would pay for all of them.',
    week: 'Visits cross into the hours of the week that no visit may take.',
    cannot: 'One of the figures cannot be taken like this; the button says which.',
    years: 'Hires and leavers move the years, which are worked out when you ask for them.',
  },
  es: {
    heading: 'Con estas cifras, cuando todos los equipos estén asentados',
    cover: (rate, cover, asked) =>
      `A ${rate} por visita, ${cover} de ${asked} escuelas cubren su propio equipo.`,
    earns: (net) => `Juntas ganan ${net} al año más de lo que cuestan.`,
    costs: (net) => `Juntas cuestan ${net} al año más de lo que ganan las visitas.`,
    pays: (rate) => `${rate} por visita las pagaría a todas.`,
    noRate: 'Ninguna tarifa por visita bastaría por sí sola para todas.',
    week: 'Las visitas entran en las horas de la semana que ninguna visita puede tomar.',
    cannot: 'Una de las cifras no se puede tomar así; el botón dice cuál.',
    years: 'Contrataciones y salidas mueven los años, que se calculan cuando usted los pide.',
  },
}

/** The settled answer in three sentences. */
export function moneySentences(
  answer: MoneyAnswer,
  rateDollars: number,
  language: Language,
): readonly string[] {
  const words = moneyAnswerWords[language]
  const net = shortDollars(Math.abs(answer.netCents), language)
  return [
    words.cover(
      dollars(Math.round(rateDollars * 100), language, !Number.isInteger(rateDollars)),
      count(answer.coverTheirTeam, language),
      count(answer.asked, language),
    ),
    answer.netCents < 0 ? words.costs(net) : words.earns(net),
    answer.breakEvenRate === null ? words.noRate : words.pays(rateText(answer.breakEvenRate, language)),
  ]
}
