import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type {
  ConfirmationRefusal,
  ConfirmedPart,
  TextConfirmation,
  TextPart,
  TypedConfirmation,
} from './text-confirmation.ts'

const peopleNeeded = { counsel: 1, reviewer: 1, crisis: 2 } as const

/** The text with the confirmations that hold for its very words; those of older words have lapsed. */
export function withConfirmations(
  part: TextPart,
  textHash: string,
  all: readonly TextConfirmation[],
): ConfirmedPart {
  const confirmations = all.filter(
    (one) =>
      one.kind === part.kind &&
      one.part === part.part &&
      one.language === part.language &&
      one.textHash === textHash,
  )
  const people = new Set(confirmations.map(({ enteredById }) => enteredById)).size
  return { ...part, textHash, confirmations, confirmed: people >= peopleNeeded[part.kind] }
}

export type ConfirmationContext = {
  readonly part: ConfirmedPart | undefined
  readonly today: CalendarDate
  readonly personId: string | null
  /** The monthly look at crisis help is late: nothing of it changes before someone has looked. */
  readonly checkLate: boolean
}

export function whyNotConfirm(
  typed: TypedConfirmation,
  { part, today, personId, checkLate }: ConfirmationContext,
): ConfirmationRefusal | null {
  if (part === undefined) return 'no_such_text'
  if (part.textHash !== typed.text_hash) return 'text_changed'
  if (part.kind === 'crisis' && checkLate) return 'check_late'
  if (typed.confirmed_by === '') return 'name_missing'
  if (!isCalendarDate(typed.confirmed_on)) return 'no_such_day'
  if (typed.confirmed_on > today) return 'day_ahead'
  return part.confirmations.some(({ enteredById }) => enteredById === personId) ? 'confirmed_already' : null
}
