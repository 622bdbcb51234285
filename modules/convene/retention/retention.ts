import { z } from 'zod'

/** Days after the end for which a county keeps what people left to take part. */
export type Retention = {
  /** A family's sign-up, whole. */
  readonly signUpDays: number
  /** What someone who registered needs to take part. */
  readonly needsDays: number
  /** The name and address of someone who registered without an account: as long as a certificate is asked for. */
  readonly nameDays: number
}

/** No law names these days: the most is what people were always told, and a county may only keep less. */
export const mostDays: Retention = { signUpDays: 30, needsDays: 30, nameDays: 1096 }
export const leastDays: Retention = { signUpDays: 1, needsDays: 1, nameDays: 30 }

const days = (name: keyof Retention) =>
  z.coerce.number('days').int('days').min(leastDays[name], 'days').max(mostDays[name], 'days')

/** What the form sends. A message is a name of `retentionWords.problems`. */
export const retentionSchema = z.object({
  signUpDays: days('signUpDays'),
  needsDays: days('needsDays'),
  nameDays: days('nameDays'),
})
