import type { CalendarDate } from '#platform/time.ts'
import type { ReadinessForm } from './readiness.ts'

/** A gap to close, or a question to a person, from one saved check. */
export type ReadinessTask = {
  readonly id: string
  readonly checkId: string
  readonly form: ReadinessForm
  readonly placeCode: string
  readonly itemId: string
  readonly kind: 'gap' | 'question'
  readonly ownerName: string
  readonly ownerPersonId: string | null
  readonly dueOn: CalendarDate
  readonly personName: string
  readonly madeAt: Date
  /** What the item stands at since it was closed; null while open, and where it was dropped. */
  readonly answer: '0' | '1' | '2' | null
  readonly note: string | null
  readonly closedName: string | null
  readonly closedAt: Date | null
}

export type NewTask = Pick<ReadinessTask, 'itemId' | 'kind' | 'ownerName' | 'dueOn'>
/** A task as the page proposes it: for whom, and by when. */
export type ProposedTask = NewTask & { readonly blocks: boolean }

export type TaskProblem = 'owner_missing' | 'not_a_day' | 'day_passed' | 'too_long'
export type TaskRefusal = 'none_chosen' | 'already_closed' | 'answer_missing' | 'reason_missing'
