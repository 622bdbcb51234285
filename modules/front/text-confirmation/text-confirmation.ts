import { z } from 'zod'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'

export const confirmationKinds = ['counsel', 'reviewer', 'crisis'] as const
export type ConfirmationKind = (typeof confirmationKinds)[number]

/** Floors whose pages speak Spanish; what a page says in words of its own is read as one text for each. */
export const floors = [
  'front',
  'connect',
  'convene',
  'learn',
  'plan',
  'places',
  'evaluate',
  'people',
  'staff',
] as const
export type Floor = (typeof floors)[number]

/** A public text that someone must stand for, in one language, as it reads today. */
export type TextPart = {
  readonly kind: ConfirmationKind
  /** Names the text and never changes: `student.parents-talk`, `page.careers`. */
  readonly part: string
  readonly language: Language
  /** What it is, for whoever confirms it. */
  readonly title: string
  /** The words themselves: shown in full, and what the confirmation holds for. */
  readonly text: string
}

/** Someone read the text under this hash and stands for it. */
export type TextConfirmation = Pick<TextPart, 'kind' | 'part' | 'language'> & {
  readonly textHash: string
  readonly confirmedBy: string
  readonly confirmedOn: CalendarDate
  readonly enteredById: string
}

/** A text with those who stand for the words it has today. */
export type ConfirmedPart = TextPart & {
  readonly textHash: string
  readonly confirmations: readonly TextConfirmation[]
  /** Counsel and a reviewer are one; for crisis help two people must have read it. */
  readonly confirmed: boolean
}

export const confirmationSchema = z.object({
  kind: z.enum(confirmationKinds),
  part: z.string().max(80),
  language: z.enum(['en', 'es']),
  text_hash: z.string().max(64),
  confirmed_by: z.string().trim().max(200).default(''),
  confirmed_on: z.string().trim().max(10).default(''),
})
export type TypedConfirmation = z.infer<typeof confirmationSchema>

export type ConfirmationRefusal =
  | 'no_such_text'
  | 'text_changed'
  | 'name_missing'
  | 'no_such_day'
  | 'day_ahead'
  | 'confirmed_already'
  | 'check_late'
