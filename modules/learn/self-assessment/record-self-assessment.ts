import type { Database, Tx } from '#platform/database.ts'
import { Forbidden, found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { demand, may, type Viewer } from '#platform/viewer.ts'
import { type DutyPlace, findDutyPlace } from '../duty/keep-duty.ts'
import { leadsDistrict } from '../sight/sight.queries.ts'
import { selfAssessmentPolicy } from './self-assessment.policy.ts'
import {
  insertSelfAssessment,
  insertSelfAssessmentWithdrawal,
  listSelfAssessments,
} from './self-assessment.queries.ts'
import type { NewSelfAssessment } from './self-assessment.ts'

/** A school scores itself, and so does a district: neither does it for the other. */
export async function mayRecordFor(tx: Tx, place: DutyPlace): Promise<boolean> {
  if (!may(tx.viewer, selfAssessmentPolicy, 'record')) return false
  return (await leadsDistrict(tx)) === (place.schoolId === null)
}

/** Writes down the scores of a day, beside all earlier ones. */
export async function recordSelfAssessment(
  database: Database,
  viewer: Viewer,
  placeCode: string,
  assessment: NewSelfAssessment,
): Promise<void> {
  demand(viewer, selfAssessmentPolicy, 'record')
  await database.asViewer(viewer, async (tx) => {
    const place = await findDutyPlace(tx, placeCode)
    if (!(await mayRecordFor(tx, place))) throw new Forbidden()
    await insertSelfAssessment(tx, place, assessment)
    await record(tx, 'learn.self_assessment_recorded', place.code, { instrument: assessment.instrumentId })
  })
}

/** Takes scores back that were entered wrongly. */
export async function withdrawSelfAssessment(
  database: Database,
  viewer: Viewer,
  placeCode: string,
  id: string,
): Promise<void> {
  demand(viewer, selfAssessmentPolicy, 'record')
  await database.asViewer(viewer, async (tx) => {
    const place = await findDutyPlace(tx, placeCode)
    if (!(await mayRecordFor(tx, place))) throw new Forbidden()
    const held = found((await listSelfAssessments(tx, place.code)).find((one) => one.id === id))
    await insertSelfAssessmentWithdrawal(tx, held.id)
    await record(tx, 'learn.self_assessment_withdrawn', held.id)
  })
}
