import { z } from 'zod'
import type { CalendarDate } from '#platform/time.ts'

export const noticeKinds = ['certificate_due', 'agreement_ending', 'step_late'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A letter owed to a person: about which thing, and the day that made it due. */
export type Notice = {
  readonly personId: string
  readonly kind: NoticeKind
  /** Id of the certificate, agreement or step. */
  readonly aboutId: string
  readonly dueOn: CalendarDate
  /** Named in the letter: the agreement or the step. A certificate is not named: the office reads the outbox. */
  readonly name: string
}

export const choiceSchema = z.object({ wanted: z.enum(['yes', 'no']) })
