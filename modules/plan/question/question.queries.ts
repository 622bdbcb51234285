import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import type { Question } from './question.ts'

export type KeptAnswer = {
  readonly questionId: string
  readonly document: string
  readonly seconds: number
  readonly answeredAt: Date
}

/** Asked before is asked once: the id is the hash of what it asks. */
export async function insertQuestion(tx: Tx, id: string, question: Question): Promise<void> {
  await sql`
    insert into plan.question (county_id, id, asks, data_edition, model_version, asked_at)
    values (${tx.viewer.county}, ${id}, ${JSON.stringify(question)}, ${question.dataEdition},
      ${question.modelVersion}, ${tx.now})
    on conflict do nothing`.execute(tx)
}

export async function insertAnswer(
  tx: Tx,
  questionId: string,
  document: string,
  seconds: number,
  { quiet }: { readonly quiet: boolean },
): Promise<void> {
  // The answer to a visitor's own scenario changes no page that others see.
  if (quiet) await sql`select set_config('app.quiet', 'yes', true)`.execute(tx)
  await sql`
    insert into plan.answer (county_id, question_id, document, seconds, answered_at)
    values (${tx.viewer.county}, ${questionId}, ${document}, ${seconds}, ${tx.now})
    on conflict do nothing`.execute(tx)
}

const answers = sql`
  select answer.question_id, answer.document, answer.seconds, answer.answered_at
  from plan.answer`

export async function findAnswer(tx: Tx, questionId: string): Promise<KeptAnswer | undefined> {
  return row(tx, sql<KeptAnswer>`${answers} where question_id = ${questionId}`)
}

/** The newest answer to the county's plain question, whatever day it was asked: shown while a new one is worked out. */
export async function findNewestPlainAnswer(tx: Tx): Promise<KeptAnswer | undefined> {
  return row(
    tx,
    sql<KeptAnswer>`${answers}
    join plan.question on question.county_id = answer.county_id and question.id = answer.question_id
    where question.asks -> 'asks' -> 'changed' = '{}' and question.asks -> 'asks' ->> 'promise' = 'days_by_need'
      and question.asks -> 'asks' -> 'ask' ->> 'kind' = 'most_served' and question.asks -> 'asks' ->> 'shape' is null
    order by answered_at desc limit 1`,
  )
}
