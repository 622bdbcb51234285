import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { Evaluation, EvaluationTyped } from './evaluation.ts'

/** The id's own moment is the day's beginning, so that not even it tells who answered when. */
export async function insertEvaluation(
  tx: Tx,
  convening: ConveningId,
  typed: EvaluationTyped,
): Promise<void> {
  const id = newId<'evaluation'>(new Date(`${tx.today}T00:00:00Z`))
  await sql`insert into convene.evaluation
      (county_id, id, convening_id, useful, practice, voice, access, words, given_on)
    values (${tx.viewer.county}, ${id}, ${convening}, ${typed.useful}, ${typed.practice}, ${typed.voice},
      ${typed.access}, ${typed.words}, ${tx.today})`.execute(tx)
}

export const listEvaluations = (tx: Tx, convening: ConveningId): Promise<readonly Evaluation[]> =>
  rows(
    tx,
    sql<Evaluation>`select useful, practice, voice, access, words from convene.evaluation
      where county_id = ${tx.viewer.county} and convening_id = ${convening}`,
  )
