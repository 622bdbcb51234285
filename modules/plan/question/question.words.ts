import type { Words } from '#platform/words.ts'
import { mostYears } from './question.ts'
import type { QueueRefusal } from './solver-queue.ts'

export type AskRefusal =
  | 'years_outside'
  | 'start_outside'
  | 'year_outside'
  | 'find_missing'
  | 'promise_unknown'
  | 'shape_unknown'

const sentences: Readonly<Record<AskRefusal, (given: string) => string>> = {
  years_outside: (given) => `A plan runs from 1 to ${mostYears} years; "${given}" is not among them.`,
  start_outside: (given) => `A plan begins between 2020 and 2060; "${given}" does not.`,
  year_outside: (given) =>
    `"${given}" is not a year by which every school could be served; write one like 2034.`,
  promise_unknown: (given) =>
    `"${given}" is no promise of a plan: choose days_by_need or full_time_everywhere.`,
  shape_unknown: (given) => `"${given}" is no partnership shape: choose A, B, C or D.`,
  find_missing: (given) => `"${given}" cannot be looked for: choose hires_per_year or pps_rate.`,
}

export const askRefusalWords = (refusal: AskRefusal, given: string): string => sentences[refusal](given)

export const queueRefusalWords: Words<Readonly<Record<QueueRefusal, string>>> = {
  en: {
    queue_full:
      'Twenty plans are waiting already. Nothing was lost: below is the newest answer that is kept. Try again in a few minutes.',
    one_at_a_time:
      'Your last question is still being worked out. Wait for it or cancel it, then ask this one.',
    ten_an_hour: 'Ten plans an hour can be asked for from one address. Nothing was lost: try again later.',
  },
  es: {
    queue_full:
      'Ya hay veinte planes en espera. No se perdió nada: abajo está la respuesta más reciente. Inténtelo de nuevo en unos minutos.',
    one_at_a_time: 'Su última pregunta todavía se está calculando. Espérela o cancélela y luego haga esta.',
    ten_an_hour:
      'Desde una misma dirección se pueden pedir diez planes por hora. No se perdió nada: inténtelo más tarde.',
  },
}
