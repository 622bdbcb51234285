import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { DecisionId } from '../decision/decision.ts'
import type { ReadAnswer } from './task.rules.ts'
import type { Answer, Task, TaskId } from './task.ts'

const tasks = (tx: Tx) => sql`
  select task.id, task.decision_id, task.school_id, task.school_code, task.school_name, decision.words,
    decision.taken_by, decision.taken_on, decision.kind, decision.question, decision.choices, decision.role,
    decision.due_on, decision.withdrawn_at, decision.returned_at as returned, answer.id as answer_id, answer.amount,
    answer.choice
  from convene.task
  join convene.decision_now decision on decision.county_id = task.county_id and decision.id = task.decision_id
  left join convene.answer_now answer on answer.county_id = task.county_id and answer.task_id = task.id
  where task.county_id = ${tx.viewer.county}`

const open = (tx: Tx) => sql`decision.withdrawn_at is null and decision.returned_at is null
  and decision.due_on >= ${tx.today}::date`

/** Tasks at the viewer's schools that their role answers: those that wait first, the earliest day at the top. */
export const listTasks = (tx: Tx): Promise<readonly Task[]> =>
  rows(
    tx,
    sql<Task>`${tasks(tx)} and decision.withdrawn_at is null and decision.role = any(${[...tx.viewer.roles]}::text[])
      order by answer.id is not null, decision.due_on desc, task.school_name, task.id limit 500`,
  )

export const findTask = (tx: Tx, id: TaskId): Promise<Task | undefined> =>
  row(tx, sql<Task>`${tasks(tx)} and task.id = ${id}`)

/** Tasks of a decision with each school's answer, by name: for who was named to read them. */
export const listTasksOf = (tx: Tx, id: DecisionId): Promise<readonly Task[]> =>
  rows(
    tx,
    sql<Task>`${tasks(tx)} and task.decision_id = ${id} order by task.school_name, task.school_code limit 3000`,
  )

/** How many tasks wait for an answer of the viewer's role at their schools. */
export async function countOpenTasks(tx: Tx): Promise<number> {
  const found = await row(
    tx,
    sql<{ open: number }>`select count(*) as open
      from convene.task
      join convene.decision_now decision on decision.county_id = task.county_id and decision.id = task.decision_id
      where task.county_id = ${tx.viewer.county} and ${open(tx)} and decision.role = any(${[...tx.viewer.roles]}::text[])
        and not exists (select from convene.answer where answer.county_id = task.county_id and answer.task_id = task.id)`,
  )
  return found?.open ?? 0
}

/** Holds a decision until the transaction ends: what is counted and what is answered take turns. */
export async function lockDecision(tx: Tx, id: DecisionId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)
}

/** Every answer a school gave to a task, the newest first. */
export const listAnswers = (tx: Tx, id: TaskId): Promise<readonly Answer[]> =>
  rows(
    tx,
    sql<Answer>`select id, amount, choice, person_name, answered_at from convene.answer
      where county_id = ${tx.viewer.county} and task_id = ${id} order by answered_at desc, id desc limit 100`,
  )

/** False when another answered first: the key settles the race. */
export async function insertAnswer(
  tx: Tx,
  task: Pick<Task, 'id' | 'decisionId' | 'schoolId' | 'answerId'>,
  { amount, choice }: ReadAnswer,
): Promise<boolean> {
  const made = await rows(
    tx,
    sql`insert into convene.answer (county_id, id, task_id, decision_id, school_id, amount, choice, follows_id, person_id,
        person_name, answered_at)
      values (${tx.viewer.county}, ${newId(tx.now)}, ${task.id}, ${task.decisionId}, ${task.schoolId}, ${amount}, ${choice},
        ${task.answerId}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})
      on conflict do nothing returning id`,
  )
  return made.length === 1
}

/** Where a letter reaches those who answer for the schools of a decision; for reminders only where none answered yet. */
export async function listMailAddresses(
  tx: Tx,
  id: DecisionId,
  role: string,
  unansweredOnly: boolean,
): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{ email: string }>`select distinct mail.email
      from convene.task
      join people.public_colleague colleague on colleague.county_id = task.county_id and colleague.role = ${role}
        and colleague.place in (task.school_code, left(task.school_code, 7))
        and ${tx.today}::date between colleague.starts_on and coalesce(colleague.ends_on, 'infinity')
      join people.public_mail_address mail on mail.county_id = task.county_id and mail.person_id = colleague.person_id
      where task.county_id = ${tx.viewer.county} and task.decision_id = ${id}
        and (not ${unansweredOnly}::boolean or not exists (select from convene.answer
          where answer.county_id = task.county_id and answer.task_id = task.id))
      order by mail.email limit 5000`,
  )
  return found.map(({ email }) => email)
}

type NewLetter = { readonly kind: string; readonly dueOn: CalendarDate; readonly letters: number }

/** False when that letter went out before. */
export async function insertLetter(
  tx: Tx,
  id: DecisionId,
  { kind, dueOn, letters }: NewLetter,
): Promise<boolean> {
  const made = await rows(
    tx,
    sql`insert into convene.task_letter (county_id, decision_id, kind, due_on, letter_count, written_at)
      values (${tx.viewer.county}, ${id}, ${kind}, ${dueOn}, ${letters}, ${tx.now}) on conflict do nothing returning kind`,
  )
  return made.length === 1
}
