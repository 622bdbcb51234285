import type { Tx } from '#platform/database.ts'
import { found, NotFound } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import { whyNotAnswer } from '../decision/decision.rules.ts'
import { taskPolicy } from './task.policy.ts'
import { findTask, insertAnswer, lockDecision } from './task.queries.ts'
import type { ReadAnswer } from './task.rules.ts'
import type { AnswerRefusal, Task, TaskId } from './task.ts'

/** A task of one of the viewer's schools that their role answers; to anyone else it is not there. */
export async function findOwnTask(tx: Tx, id: TaskId): Promise<Task> {
  demand(tx.viewer, taskPolicy, 'answer')
  const task = found(await findTask(tx, id))
  if (!tx.viewer.roles.includes(task.role)) throw new NotFound()
  return task
}

/** Answers for a school, or changes its answer while it may. `seen` is the answer the sender had before them. */
export async function answerTask(
  tx: Tx,
  id: TaskId,
  answer: ReadAnswer,
  seen: string | null,
): Promise<Outcome<TaskId, AnswerRefusal>> {
  await lockDecision(tx, (await findOwnTask(tx, id)).decisionId)
  const task = await findOwnTask(tx, id)
  const why = whyNotAnswer(task, tx.today)
  if (why !== null) return refused(why)
  if (task.answerId !== seen) return refused('answered_meanwhile')
  if (task.amount === answer.amount && task.choice === answer.choice) return done(id)
  if (!(await insertAnswer(tx, task, answer))) return refused('answered_meanwhile')
  await record(tx, 'decision.answered', id)
  return done(id)
}
