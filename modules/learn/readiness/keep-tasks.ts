import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { readinessPolicy } from './readiness.policy.ts'
import { findCheck, findSchoolId } from './readiness.queries.ts'
import { findTask, insertTaskClosing, insertTasks } from './task.queries.ts'
import type { NewTask, ReadinessTask, TaskRefusal } from './task.ts'

/** Makes tasks and questions of what a saved check found. Whoever sees the check sees them, and whoever they are for. */
export async function makeTasks(
  database: Database,
  viewer: Viewer,
  checkId: string,
  tasks: readonly NewTask[],
): Promise<Outcome<number, TaskRefusal>> {
  demand(viewer, readinessPolicy, 'save')
  return database.asViewer(viewer, async (tx) => {
    const check = found(await findCheck(tx, id(checkId)))
    if (tasks.length === 0) return refused('none_chosen')
    const schoolId = check.form === 'school' ? found(await findSchoolId(tx, check.placeCode)) : null
    const made = await insertTasks(tx, { ...check, schoolId }, tasks)
    await record(tx, 'learn.readiness_tasks_made', check.id, { tasks: made })
    return done(made)
  })
}

type Closing = { readonly answer: string; readonly note: string }

/** Closes a task: with how the item stands now, or dropped with a reason. */
export async function closeTask(
  database: Database,
  viewer: Viewer,
  taskId: string,
  { answer, note }: Closing,
): Promise<Outcome<ReadinessTask, TaskRefusal>> {
  demand(viewer, readinessPolicy, 'close')
  return database.asViewer(viewer, async (tx) => {
    const task = found(await findTask(tx, id(taskId)))
    const stands = (['0', '1', '2'] as const).find((known) => known === answer) ?? null
    if (stands === null && answer !== 'dropped') return refused('answer_missing')
    if (stands === null && note === '') return refused('reason_missing')
    const said = { answer: stands, note: note === '' ? null : note.slice(0, 1000) }
    if (!(await insertTaskClosing(tx, task.id, said))) return refused('already_closed')
    await record(tx, 'learn.readiness_task_closed', task.id)
    return done(task)
  })
}
