import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { NewSelfAssessment, SelfAssessment } from './self-assessment.ts'

/** The scores of a place that the viewer is shown and that were not withdrawn, the newest day first. */
export async function listSelfAssessments(tx: Tx, placeCode: string): Promise<readonly SelfAssessment[]> {
  return rows(
    tx,
    sql<SelfAssessment>`select id, instrument_id, taken_on, scores, note, person_name, recorded_at
      from learn.self_assessment one
      where county_id = ${tx.viewer.county} and place_code = ${placeCode} and not exists (
        select from learn.self_assessment_withdrawal gone
        where gone.county_id = one.county_id and gone.assessment_id = one.id)
      order by taken_on desc, id desc limit 200`,
  )
}

type Place = { readonly code: string; readonly schoolId: string | null }

export async function insertSelfAssessment(
  tx: Tx,
  place: Place,
  assessment: NewSelfAssessment,
): Promise<void> {
  const { instrumentId, takenOn, scores, note } = assessment
  await sql`insert into learn.self_assessment (county_id, id, place_code, school_id, instrument_id, taken_on, scores, note,
      person_id, person_name, recorded_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${place.code}, ${place.schoolId}, ${instrumentId}, ${takenOn},
      ${JSON.stringify(scores)}, ${note}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(tx)
}

export async function insertSelfAssessmentWithdrawal(tx: Tx, id: string): Promise<void> {
  await sql`insert into learn.self_assessment_withdrawal (county_id, assessment_id, person_id, withdrawn_at)
    values (${tx.viewer.county}, ${id}, ${tx.viewer.personId}, ${tx.now}) on conflict do nothing`.execute(tx)
}
