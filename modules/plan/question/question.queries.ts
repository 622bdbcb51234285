import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { Mark } from '../mark/mark.ts'
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

export async function findQuestion(tx: Tx, id: string): Promise<Question | undefined> {
  const found = await row(tx, sql<{ asks: Question }>`select asks from plan.question where id = ${id}`)
  return found?.asks
}

export async function insertAnswer(
  tx: Tx,
  questionId: string,
  document: string,
  seconds: number,
): Promise<void> {
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

type MarkRow = {
  readonly code: string
  readonly kind: Mark['kind']
  readonly year: number | null
  readonly schools: number | null
  readonly byWhom: string | null
  readonly sinceOn: string | null
}

/** The marks that hold, in an order that does not depend on when they were made. */
export async function listMarks(tx: Tx): Promise<readonly Mark[]> {
  const found = await rows(
    tx,
    sql<MarkRow>`select code, kind, year, schools, by_whom, since_on from plan.mark_now order by code, kind limit 5000`,
  )
  return found.map(markOf)
}

function markOf({ code, kind, year, schools, byWhom, sinceOn }: MarkRow): Mark {
  if (kind === 'district_floor' || kind === 'district_cap')
    return { kind, districtCode: code, count: schools ?? 0 }
  if (kind === 'open_now') return { kind, cds: code, by: byWhom, since: sinceOn }
  if (kind === 'served_by_other') return { kind, cds: code, by: byWhom ?? '', since: sinceOn }
  if (kind === 'pinned') return { kind, cds: code, year: year ?? 0 }
  return { kind, cds: code }
}
