import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Assessment } from '../content/content.ts'
import { resultOf } from './answer.rules.ts'
import { assessmentPolicy } from './assessment.policy.ts'
import { insertAttempt } from './assessment.queries.ts'
import type { Answers } from './assessment.ts'

/** Keeps one try, passed or not, and answers its id. */
export async function takeAssessment(
  database: Database,
  viewer: Viewer,
  assessment: Assessment,
  answers: Answers,
): Promise<string> {
  demand(viewer, assessmentPolicy, 'keep')
  const result = resultOf(assessment, answers)
  return database.asViewer(viewer, async (tx) => {
    const id = newId<'attempt'>(tx.now)
    await insertAttempt(tx, { id, assessmentId: assessment.id, answers }, result)
    await record(
      tx,
      result.passed === true ? 'learn.assessment_passed' : 'learn.assessment_tried',
      assessment.id,
    )
    return id
  })
}
