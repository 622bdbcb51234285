import { leastOf } from '#platform/small-numbers.ts'
import type { Convening } from '../convening/convening.ts'
import type { Registration } from '../registration/registration.ts'
import type { Evaluation, EvaluationResult, evaluationItems } from './evaluation.ts'

/** For how many days after a convening one can say what one thought. */
export const openDays = 30

export type EvaluationRefusal = 'not_begun' | 'closed' | 'junk' | 'by_link' | 'not_there'

/** Why nobody can say now what they thought, or null. */
export function whyNotEvaluate(
  { state, startsAt, endsAt }: Pick<Convening, 'state' | 'startsAt' | 'endsAt'>,
  now: Date,
): EvaluationRefusal | null {
  if (state === 'draft' || state === 'cancelled') return 'closed'
  if (now < startsAt) return 'not_begun'
  return now.getTime() > endsAt.getTime() + openDays * 86_400_000 ? 'closed' : null
}

/** The same for who registered: only someone who had a place, or was seen there, says how it was. */
export function whyNotGive(
  held: Pick<Convening, 'state' | 'startsAt' | 'endsAt'>,
  { placedAt, cancelledAt, attendedAt }: Pick<Registration, 'placedAt' | 'cancelledAt' | 'attendedAt'>,
  now: Date,
): EvaluationRefusal | null {
  const isThere = attendedAt !== null || (placedAt !== null && cancelledAt === null)
  return isThere ? whyNotEvaluate(held, now) : 'not_there'
}

/** The means of what was answered, or null while fewer than five answered. */
export function resultOf(answers: readonly Evaluation[]): EvaluationResult | null {
  if (answers.length < leastOf.adults) return null
  const mean = (item: (typeof evaluationItems)[number]) =>
    Math.round((10 * answers.reduce((sum, answer) => sum + answer[item], 0)) / answers.length) / 10
  return {
    count: answers.length,
    means: {
      useful: mean('useful'),
      practice: mean('practice'),
      voice: mean('voice'),
      access: mean('access'),
    },
  }
}

/** What people wrote, from five answers up, in an order that tells nothing of who came first. */
export const wordsOf = (answers: readonly Evaluation[]): readonly string[] =>
  answers.length < leastOf.adults
    ? []
    : answers
        .flatMap(({ words }) => (words === null ? [] : [words]))
        .sort((one, other) => one.localeCompare(other))
