import { z } from 'zod'
import type { Id } from '#platform/ids.ts'

/** A question from a live talk that nobody answered, who sees to it, and what was answered since. */
export type OpenQuestion = {
  readonly id: Id<'live_question'>
  readonly talkTitle: string
  readonly body: string
  readonly votes: number
  readonly assigneeId: string | null
  readonly assigneeName: string | null
}
/** A question that someone was named to answer, as they read it. */
export type NamedQuestion = {
  readonly id: Id<'live_question'>
  readonly conveningId: Id<'convening'>
  readonly conveningTitle: string
  readonly talkTitle: string
  readonly question: string
}
export type Reply = {
  readonly questionId: Id<'live_question'>
  readonly question: string
  readonly body: string
}
export type Colleague = { readonly personId: string; readonly name: string }

export const assignmentSchema = z.object({ person: z.string().max(40) })
export const replySchema = z.object({
  body: z.string().trim().min(1, 'body').max(4000, 'long'),
  /** Set when the name check has asked and the writer says that no student is named. */
  sure: z.literal('yes').optional(),
})
