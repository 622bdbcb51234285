import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id, newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { findSubject } from '../progress/read-progress.ts'
import { findSchoolId } from '../readiness/readiness.queries.ts'
import { whoDoesWhatPolicy } from './who-does-what.policy.ts'
import { findDivision, insertConfirmation, insertDivision } from './who-does-what.queries.ts'
import { whyNotConfirm, whyNotSaveDivision } from './who-does-what.rules.ts'
import type { Division, DivisionRefusal, SavedDivision, WhoDoesWhat } from './who-does-what.ts'

/** Saves the page for the school the viewer works at, beside all earlier ones. Answers its id. */
export async function saveDivision(
  database: Database,
  viewer: Viewer,
  file: WhoDoesWhat,
  division: Division,
): Promise<Outcome<string, DivisionRefusal>> {
  demand(viewer, whoDoesWhatPolicy, 'save')
  return database.asViewer(viewer, async (tx) => {
    const { schoolCode } = await findSubject(tx, viewer.personId ?? '')
    const schoolId = schoolCode === null ? undefined : await findSchoolId(tx, schoolCode)
    const refusal = whyNotSaveDivision(viewer, division, schoolId)
    if (refusal !== null || schoolId === undefined || schoolCode === null)
      return refused(refusal ?? 'place_missing')
    const page = newId<'who_does_what'>(tx.now)
    await insertDivision(tx, {
      ...division,
      id: page,
      schoolId,
      placeCode: schoolCode,
      edition: file.edition,
    })
    await record(tx, 'learn.who_does_what_saved', page)
    return done(page)
  })
}

/** The school stands by a page. To whoever is not of the school, it is not there. */
export async function confirmDivision(
  database: Database,
  viewer: Viewer,
  file: WhoDoesWhat,
  pageId: string,
): Promise<Outcome<SavedDivision, DivisionRefusal>> {
  demand(viewer, whoDoesWhatPolicy, 'confirm')
  return database.asViewer(viewer, async (tx) => {
    const saved = found(await findDivision(tx, id(pageId)))
    const refusal = whyNotConfirm(file, saved)
    if (refusal !== null) return refused(refusal)
    if (!(await insertConfirmation(tx, saved))) return refused('already_confirmed')
    await record(tx, 'learn.who_does_what_confirmed', saved.id)
    return done(saved)
  })
}
