import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { ShownCount } from '#platform/small-numbers.ts'
import { told } from '../convening/convening-form.ts'
import { type PollKind, pollKinds } from './poll-kind.ts'

export type QuestionId = Id<'live_question'>
export type PollId = Id<'live_poll'>
export type SegmentId = Id<'live_segment'>

/** A place in one room: a name that cannot be read back, another in every room. */
export type Seat = string & { readonly seat: unique symbol }

export const questionStates = ['waiting', 'shown', 'answered', 'hidden'] as const
export type QuestionState = (typeof questionStates)[number]
export type PollState = 'draft' | 'open' | 'closed'

/** What a browser is told; moments are ISO texts, so that it survives the way there. */
export type LiveQuestion = {
  readonly id: QuestionId
  readonly body: string
  /** As whoever asked wrote it; null where they did not. */
  readonly askedBy: string | null
  readonly state: QuestionState
  readonly votes: number
  readonly askedAt: string
}

export type LivePoll = {
  readonly id: PollId
  readonly kind: PollKind
  readonly prompt: string
  /** The answers of a choice; the two ends of a scale; none for a word. */
  readonly options: readonly string[]
  readonly state: PollState
  readonly answered: ShownCount
  /** One for each answer of a choice, or for 1 to 5 of a scale. */
  readonly counts: readonly ShownCount[]
  /** Words that staff let through, the most said first. */
  readonly words: readonly { readonly word: string; readonly count: ShownCount }[]
  /** Words nobody has looked at; told to staff alone. */
  readonly waiting: readonly string[]
}

export type LiveSegment = {
  readonly id: SegmentId
  readonly position: number
  readonly title: string
  readonly minutes: number
  readonly startedAt: string | null
}

export type LiveRoom = {
  readonly open: boolean
  readonly questionsHeld: boolean
  readonly documentLink: string | null
  readonly captionsLink: string | null
}

/** A room as it stood when it had come to a number. */
export type LiveState = {
  readonly number: number
  /** The server's moment, by which a browser sets its timer. */
  readonly at: string
  readonly room: LiveRoom
  readonly questions: readonly LiveQuestion[]
  readonly polls: readonly LivePoll[]
  readonly agenda: readonly LiveSegment[]
}

/** What became of whatever changed after a number; `gone` is no longer to be seen. */
export type LiveChange = {
  readonly number: number
  readonly at: string
  readonly room?: LiveRoom
  readonly agenda?: readonly LiveSegment[]
  readonly questions?: readonly LiveQuestion[]
  readonly polls?: readonly LivePoll[]
  readonly gone?: readonly string[]
  /** The browser is ahead of the room, as after a restored backup, or far behind: it reads the page anew. */
  readonly anew?: true
}

/** Sent by script, which wants a sentence back and no page. */
const by = z.literal('script').optional()
const line = (most: number) => z.string().trim().min(1, 'empty').max(most, 'too_long')

export const bySchema = z.object({ by })
export const joinSchema = z.object({
  code: z
    .string()
    .transform((text) => text.toUpperCase().replaceAll(/[\s-]/g, ''))
    .refine((text) => /^[A-Z2-9]{8}$/.test(text), 'code'),
})
export const questionSchema = z.object({ body: line(400), askedBy: told(80), by })
export const questionStateSchema = z.object({ state: z.enum(['shown', 'answered', 'hidden']), by })
export const answerSchema = z.object({
  choice: z.coerce.number().int().min(1).max(8).optional(),
  word: z.string().trim().max(40, 'too_long').optional(),
  by,
})
export const pollSchema = z
  .object({
    kind: z.enum(pollKinds, 'choose'),
    prompt: line(300),
    options: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(/\r?\n/)
          .map((one) => one.trim())
          .filter(Boolean),
      ),
    by,
  })
  .refine(({ kind, options }) => kind === 'word' || options.every((one) => one.length <= 120), {
    path: ['options'],
    message: 'too_long',
  })
  .refine(
    ({ kind, options: { length } }) =>
      kind === 'choice' ? length >= 2 && length <= 8 : kind !== 'scale' || length === 2,
    { path: ['options'], message: 'options' },
  )
export type PollTyped = z.infer<typeof pollSchema>
export const pollStateSchema = z.object({ state: z.enum(['open', 'closed']), by })
export const wordSchema = z.object({ word: line(40), shown: z.enum(['yes', 'no']), by })
export const segmentSchema = z.object({
  title: line(200),
  minutes: z.coerce.number('minutes').int('minutes').min(1, 'minutes').max(480, 'minutes'),
  by,
})
const secureLink = told(1000).refine((text) => text === null || /^https:\/\/[^\s"<>]+$/.test(text), 'link')
export const roomSchema = z.object({
  documentLink: secureLink,
  captionsLink: secureLink,
  questionsHeld: z.literal('yes').optional(),
})
export type RoomTyped = z.infer<typeof roomSchema>
export const raiseSchema = z.object({ words: line(1000), by })
