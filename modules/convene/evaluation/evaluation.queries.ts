import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { Evaluation, EvaluationTyped } from './evaluation.ts'

type Given = Pick<EvaluationTyped, 'useful' | 'practice' | 'voice' | 'access' | 'words'>

/** The id's own moment is the day's beginning, so that not even it tells who answered when. */
const idOf = (tx: Tx) => newId<'evaluation'>(new Date(`${tx.today}T00:00:00Z`))

/** One of a visitor's, at a school's own event; the database takes none for a convening, which has registrations. */
export async function insertEvaluation(tx: Tx, convening: ConveningId, typed: Given): Promise<void> {
  await sql`insert into convene.evaluation
      (county_id, id, convening_id, useful, practice, voice, access, words, given_on)
    values (${tx.viewer.county}, ${idOf(tx)}, ${convening}, ${typed.useful}, ${typed.practice}, ${typed.voice},
      ${typed.access}, ${typed.words}, ${tx.today})`.execute(tx)
}

/** The one of a giver, in place of what they gave before. True for their first. */
export async function upsertEvaluation(
  tx: Tx,
  convening: ConveningId,
  giver: string,
  typed: Given,
): Promise<boolean> {
  const given = await row(
    tx,
    sql<{
      first: boolean
    }>`select convene.give_evaluation(${convening}, ${idOf(tx)}, ${giver}, ${typed.useful},
      ${typed.practice}, ${typed.voice}, ${typed.access}, ${typed.words}, ${tx.today}) as first`,
  )
  return given?.first === true
}

export const findOwnEvaluation = (
  tx: Tx,
  convening: ConveningId,
  giver: string,
): Promise<Evaluation | undefined> =>
  row(
    tx,
    sql<Evaluation>`select useful, practice, voice, access, words
      from convene.own_evaluation(${convening}, ${giver})`,
  )

export async function forgetGivers(tx: Tx, openDays: number): Promise<number> {
  const forgotten = await row(
    tx,
    sql<{ count: number }>`select convene.forget_givers(${tx.now}, ${openDays}) as count`,
  )
  return forgotten?.count ?? 0
}

export const listEvaluations = (tx: Tx, convening: ConveningId): Promise<readonly Evaluation[]> =>
  rows(
    tx,
    sql<Evaluation>`select useful, practice, voice, access, words from convene.evaluation
      where county_id = ${tx.viewer.county} and convening_id = ${convening}`,
  )
