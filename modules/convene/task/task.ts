import type { Id } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { AnsweringRole, AskKind, DecisionId } from '../decision/decision.ts'

export type TaskId = Id<'task'>

export type Answer = {
  readonly id: string
  /** A number of people; null where a choice was asked. */
  readonly amount: number | null
  /** Which of the choices, from 0; of yes and no, yes is 0. */
  readonly choice: number | null
  readonly personName: string
  readonly answeredAt: Date
}

/** What a decision asks one school. */
export type Task = {
  readonly id: TaskId
  readonly decisionId: DecisionId
  readonly schoolId: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly words: string
  readonly takenBy: string
  readonly takenOn: CalendarDate
  readonly kind: AskKind
  readonly question: string
  readonly choices: readonly string[]
  readonly role: AnsweringRole
  readonly dueOn: CalendarDate
  readonly withdrawnAt: Date | null
  readonly returned: Date | null
  /** The answer that holds; null before there is one. */
  readonly answerId: string | null
  readonly amount: number | null
  readonly choice: number | null
}

export type AnswerProblem = 'not_a_number' | 'too_large' | 'choose'
export type AnswerRefusal =
  | 'answered_meanwhile'
  | 'withdrawn'
  | 'already_returned'
  | 'past_due'
  | 'no_question'
