import { addDays, type CalendarDate } from '#platform/time.ts'
import {
  type Answers,
  type Asker,
  type FieldRefusal,
  type Question,
  questionsOf,
  type ReachOut,
  type StepRefusal,
  type TypedReachOut,
  type TypedStep,
} from './reach-out.ts'

export const longestLine = 200
export const longestWords = 600

/** The answers to the asker's own questions, and what is wrong, field by field. */
export function readAnswers(
  asker: Asker,
  typed: TypedReachOut,
): { readonly answers: Answers; readonly problems: Readonly<Record<string, FieldRefusal>> } {
  const answers: Record<string, string> = {}
  const problems: Record<string, FieldRefusal> = {}
  for (const question of questionsOf[asker]) {
    const value = typed[question.name]
    const refusal = whyNotAnswer(question, value)
    if (refusal !== null) problems[question.name] = refusal
    else if (value !== '') answers[question.name] = value
  }
  return { answers, problems }
}

function whyNotAnswer({ kind, required, options }: Question, value: string): FieldRefusal | null {
  if (value === '') return required ? 'missing' : null
  if (kind === 'choice') return options?.includes(value) ? null : 'not_a_choice'
  if (kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return 'not_an_address'
  return value.length > (kind === 'lines' ? longestWords : longestLine) ? 'too_long' : null
}

/** Where a reply may be sent by mail; null when it is to go another way. */
export function mailOf({ asker, answers }: Pick<ReachOut, 'asker' | 'answers'>): string | null {
  const address = asker === 'family' ? (answers.how === 'email' ? answers.reach : undefined) : answers.email
  return address !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address.toLowerCase() : null
}

/** How many working days a first reply may take: the product's own aim, since no county has published one. */
export const daysToReply = 2

/** The last day on which a first reply is in time: Saturdays and Sundays do not count. */
export function replyDueOn(receivedOn: CalendarDate): CalendarDate {
  let day = receivedOn
  for (let left = daysToReply; left > 0; ) {
    day = addDays(day, 1)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return day
}

export type Reader = { readonly personId: string | null; readonly mayReadRestricted: boolean }

/** What may tell of harm is read by the director, and by who took the case. */
export const mayReadWords = ({ restricted, ownerId }: ReachOut, reader: Reader): boolean =>
  !restricted || reader.mayReadRestricted || (ownerId !== null && ownerId === reader.personId)

export function whyNotStep(
  message: ReachOut,
  { kind, words }: TypedStep,
  reader: Reader,
): StepRefusal | null {
  if (message.erasedAt !== null) return 'erased'
  if (!mayReadWords(message, reader)) return 'not_yours_to_read'
  if (kind === 'kept') return message.quarantined ? null : 'not_in_quarantine'
  if (kind === 'reopened') return message.closedAt === null ? 'not_closed' : null
  if (message.closedAt !== null) return 'closed_already'
  if (kind === 'taken' || kind === 'restricted') return null
  if (message.ownerId === null || message.ownerId !== reader.personId) return 'not_owner'
  return (kind === 'replied' || kind === 'noted') && words === '' ? 'words_missing' : null
}
