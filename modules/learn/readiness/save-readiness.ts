import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { findSubject } from '../progress/read-progress.ts'
import { readinessPolicy } from './readiness.policy.ts'
import { findSchoolId, insertCheck } from './readiness.queries.ts'
import { countsOf, scoreOf, whyNotSave } from './readiness.rules.ts'
import type { Readiness, ReadinessAnswers, ReadinessForm, SaveRefusal, SeenBy } from './readiness.ts'

type Saving = {
  readonly form: ReadinessForm
  readonly answers: ReadinessAnswers
  readonly seenBy: SeenBy
}

/** Saves a check for the place the viewer works at, beside all earlier ones. Answers its id. */
export async function saveReadiness(
  database: Database,
  viewer: Viewer,
  readiness: Readiness,
  { form, answers, seenBy }: Saving,
): Promise<Outcome<string, SaveRefusal>> {
  demand(viewer, readinessPolicy, 'save')
  const score = scoreOf(readiness, form, answers)
  return database.asViewer(viewer, async (tx) => {
    const subject = await findSubject(tx, viewer.personId ?? '')
    const placeCode = form === 'school' ? subject.schoolCode : subject.districtCode
    const schoolId = form === 'school' && placeCode ? ((await findSchoolId(tx, placeCode)) ?? null) : null
    const refusal = whyNotSave(viewer, {
      form,
      answers,
      seenBy,
      placeCode,
      schoolId,
      districtCode: subject.districtCode,
    })
    if (refusal !== null || placeCode === null) return refused(refusal ?? 'place_missing')
    const id = newId<'readiness_check'>(tx.now)
    const counts = countsOf(score, answers)
    const { edition } = readiness
    await insertCheck(tx, {
      id,
      form,
      placeCode,
      schoolId,
      edition,
      answers: JSON.stringify(answers),
      seenBy,
      ...counts,
    })
    await record(tx, 'learn.readiness_saved', id, { form, place: placeCode })
    return done(id)
  })
}
