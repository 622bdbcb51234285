import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { Passed } from '../progress/progress.ts'
import type { Answers, Attempt, Result } from './assessment.ts'

const columns = sql`id, assessment_id, choices, ratings, right_count, asked_count, passed, attempted_at`

/** The viewer's own tries at one assessment, the newest first. */
export async function listAttempts(tx: Tx, assessmentId: string): Promise<readonly Attempt[]> {
  return rows(
    tx,
    sql<Attempt>`select ${columns} from learn.assessment_attempt
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId}
        and assessment_id = ${assessmentId}
      order by attempted_at desc, id desc limit 100`,
  )
}

export async function findAttempt(tx: Tx, id: string): Promise<Attempt | undefined> {
  return row(
    tx,
    sql<Attempt>`select ${columns} from learn.assessment_attempt
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId} and id = ${id}`,
  )
}

/** When the viewer first passed each assessment. */
export async function listPassed(tx: Tx): Promise<readonly Passed[]> {
  return rows(
    tx,
    sql<Passed>`select assessment_id, min(attempted_at) as passed_at from learn.assessment_attempt
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId} and passed
      group by assessment_id order by assessment_id limit 500`,
  )
}

type NewAttempt = { readonly id: string; readonly assessmentId: string; readonly answers: Answers }

export async function insertAttempt(
  tx: Tx,
  { id, assessmentId, answers }: NewAttempt,
  result: Result,
): Promise<void> {
  await sql`insert into learn.assessment_attempt
      (county_id, id, person_id, assessment_id, choices, ratings, right_count, asked_count, passed, attempted_at)
    values (${tx.viewer.county}, ${id}, ${tx.viewer.personId}, ${assessmentId}, ${JSON.stringify(answers.choices)},
      ${JSON.stringify(answers.ratings)}, ${result.rightCount}, ${result.askedCount}, ${result.passed === true},
      ${tx.now})`.execute(tx)
}
