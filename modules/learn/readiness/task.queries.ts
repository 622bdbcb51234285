import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { SavedCheck } from './readiness.ts'
import type { NewTask, ReadinessTask } from './task.ts'

const tasks = (tx: Tx) => sql`
  select task.id, task.check_id, task.form, task.place_code, task.item_id, task.kind, task.owner_name,
    task.owner_person_id, task.due_on, task.person_name, task.made_at, closing.answer, closing.note,
    closing.person_name as closed_name, closing.closed_at
  from learn.readiness_task task
  left join learn.readiness_task_closing closing
    on closing.county_id = task.county_id and closing.task_id = task.id
  where task.county_id = ${tx.viewer.county}`

/** Every task the viewer may see: open ones first, the earliest date at the top. */
export async function listTasks(tx: Tx): Promise<readonly ReadinessTask[]> {
  return rows(
    tx,
    sql<ReadinessTask>`${tasks(tx)} order by closing.closed_at is not null, task.due_on, task.id limit 1000`,
  )
}

export async function listTasksOfCheck(tx: Tx, checkId: string): Promise<readonly ReadinessTask[]> {
  return rows(
    tx,
    sql<ReadinessTask>`${tasks(tx)} and task.check_id = ${checkId} order by task.due_on, task.id limit 200`,
  )
}

export async function findTask(tx: Tx, id: string): Promise<ReadinessTask | undefined> {
  return row(tx, sql<ReadinessTask>`${tasks(tx)} and task.id = ${id}`)
}

/** Answers how many were made; an item of the check that has a task already is left as it is. */
export async function insertTasks(
  tx: Tx,
  check: SavedCheck & { readonly schoolId: string | null },
  made: readonly NewTask[],
): Promise<number> {
  const listed = made.map(({ itemId, kind, ownerName, dueOn }) => ({
    id: newId(tx.now),
    item_id: itemId,
    kind,
    owner_name: ownerName,
    due_on: dueOn,
  }))
  const inserted = await rows(
    tx,
    sql`insert into learn.readiness_task (county_id, id, check_id, form, place_code, school_id, item_id, kind, owner_name,
        owner_person_id, due_on, seen_by, person_id, person_name, made_at)
      select ${tx.viewer.county}, id, ${check.id}::uuid, ${check.form}, ${check.placeCode}, ${check.schoolId}::uuid,
        item_id, kind, owner_name,
        -- Two colleagues of one name are nobody: neither is told what may be the other's.
        (select (array_agg(distinct person_id))[1] from people.public_colleague colleague
          where colleague.county_id = ${tx.viewer.county} and lower(colleague.display_name) = lower(owner_name)
          having count(distinct person_id) = 1),
        due_on, ${check.seenBy}, ${tx.viewer.personId}::uuid, ${tx.viewer.label}, ${tx.now}
      from jsonb_to_recordset(${JSON.stringify(listed)}::jsonb)
        as task(id uuid, item_id text, kind text, owner_name text, due_on date)
      on conflict do nothing returning id`,
  )
  return inserted.length
}

type Closing = { readonly answer: '0' | '1' | '2' | null; readonly note: string | null }

/** False when it was closed already: the key settles the race. */
export async function insertTaskClosing(tx: Tx, taskId: string, { answer, note }: Closing): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into learn.readiness_task_closing (county_id, task_id, answer, note, person_id, person_name, closed_at)
      values (${tx.viewer.county}, ${taskId}, ${answer}, ${note}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})
      on conflict do nothing returning task_id`,
  )
  return inserted.length === 1
}

/** Open tasks and questions that are for the viewer herself, and how many of them are late. */
export async function countOwnTasks(tx: Tx): Promise<{ readonly open: number; readonly late: number }> {
  const found = await row(
    tx,
    sql<{ open: number; late: number }>`
      select count(*) as open, count(*) filter (where task.due_on < ${tx.today}) as late
      from learn.readiness_task task
      where task.county_id = ${tx.viewer.county} and task.owner_person_id = ${tx.viewer.personId} and not exists (
        select from learn.readiness_task_closing closing
        where closing.county_id = task.county_id and closing.task_id = task.id)`,
  )
  return found ?? { open: 0, late: 0 }
}
