import { leastOf, limitOf } from '#platform/small-numbers.ts'
import {
  type Answers,
  fewestAnswers,
  isTooNear,
  shownChoices,
  shownNumbers,
} from '#platform/small-numbers-answers.ts'
import { addDays, type CalendarDate } from '#platform/time.ts'
import type {
  AskKind,
  Decision,
  DecisionTyped,
  DueRefusal,
  ReturnRefusal,
  ReturnShown,
  WordRefusal,
} from './decision.ts'

/** Fewest schools a question may go to: of fewer answers nothing is ever shown, so nobody is asked in vain. */
export const fewestSchools = (kind: AskKind): number =>
  kind === 'students' || kind === 'adults' ? fewestAnswers : leastOf.adults

/** Why a question cannot go out: too few schools to hide one among, or a day that has passed. */
export function whyNotAsk(
  { kind, scope, school }: Pick<DecisionTyped, 'kind' | 'scope' | 'school'>,
  schools: number,
  dueOn: CalendarDate,
  today: CalendarDate,
): WordRefusal | null {
  if (dueOn < today) return 'due_in_the_past'
  if (scope === 'schools' && schools < new Set(school).size) return 'no_such_school'
  return schools < fewestSchools(kind) ? 'too_few_schools' : null
}

type Standing = Pick<Decision, 'kind' | 'withdrawnAt' | 'dueOn'> & { readonly returned: unknown }

/** Why answers are not taken; the day they are due still counts. */
export function whyNotAnswer(decision: Standing, today: CalendarDate) {
  if (decision.withdrawnAt !== null) return 'withdrawn'
  if (decision.returned !== null) return 'already_returned'
  if (decision.dueOn === null) return 'no_question'
  return today > decision.dueOn ? 'past_due' : null
}

/** What comes back comes back once: after the last day, or before it when every school has answered. */
export function whyNotBringBack(
  decision: Standing,
  count: { readonly asked: number; readonly answered: number },
  today: CalendarDate,
): ReturnRefusal | null {
  const closed = whyNotAnswer(decision, today)
  if (closed !== null && closed !== 'past_due') return closed
  return closed === 'past_due' || count.answered === count.asked ? null : 'not_yet'
}

/** The last day is moved on while answers still come in, and never back. */
export function whyNotMoveDue(decision: Standing, to: CalendarDate, today: CalendarDate): DueRefusal | null {
  const closed = whyNotAnswer(decision, today)
  if (closed !== null) return closed
  return decision.dueOn !== null && to <= decision.dueOn ? 'not_later' : null
}

export type Answered = {
  readonly schoolId: string
  readonly amount: number | null
  readonly choice: number | null
}
/** What a county raised its limits to; 0 where it did not. */
export type RaisedLimits = { readonly students: number; readonly adults: number }

/** By school, as the one rule of small numbers takes them. */
export const byPlace = (answers: readonly Answered[]): Answers =>
  new Map(answers.map(({ schoolId, amount, choice }) => [schoolId, amount ?? choice ?? 0]))

/**
 * Counts and ranges of what schools answered, with the limit by which they were hidden. `earlier` is what came back of
 * such questions before: where the two could be taken apart, nothing is shown.
 */
export function returnOf(
  decision: Pick<Decision, 'kind' | 'choices'>,
  answers: readonly Answered[],
  raised: RaisedLimits,
  earlier: readonly Answers[] = [],
): { readonly shown: ReturnShown; readonly least: number } | null {
  const { kind, choices } = decision
  if (kind === 'none') return null
  if (kind === 'students' || kind === 'adults') {
    const near = isTooNear(byPlace(answers), earlier, kind, raised[kind])
    const amounts = near ? [] : answers.flatMap(({ amount }) => amount ?? [])
    return {
      shown: { kind, ...shownNumbers(amounts, kind, raised[kind]), ...(near ? { near } : {}) },
      least: limitOf(kind, raised[kind]),
    }
  }
  const near = isTooNear(byPlace(answers), earlier, 'choice', raised.adults)
  const counts = Array.from({ length: choiceCount(kind, choices) }, (_, at) =>
    near ? 0 : answers.filter(({ choice }) => choice === at).length,
  )
  return {
    shown: { kind, counts: shownChoices(counts, raised.adults), ...(near ? { near } : {}) },
    least: limitOf('adults', raised.adults),
  }
}

/** Yes stands first, no second. */
export const choiceCount = (kind: AskKind, choices: readonly string[]): number =>
  kind === 'yes_no' ? 2 : choices.length

/** Days before the last one on which those who have not answered are reminded. */
export const soonDays = 3

/** Which letter is due today: three days before, and on the last day itself. */
export function letterDue(dueOn: CalendarDate, today: CalendarDate): 'soon' | 'last_day' | null {
  if (today === dueOn) return 'last_day'
  return today >= addDays(dueOn, -soonDays) && today < dueOn ? 'soon' : null
}
