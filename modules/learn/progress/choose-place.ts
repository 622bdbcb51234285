import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Place } from './place.ts'
import { progressPolicy } from './progress.policy.ts'
import { findPlace, insertPlace } from './progress.queries.ts'
import type { StepRefusal } from './progress.ts'

/** The learner says at which school or district she works, so that its figures can speak for her steps. */
export async function choosePlace(
  database: Database,
  viewer: Viewer,
  code: string,
): Promise<Outcome<Place, StepRefusal>> {
  demand(viewer, progressPolicy, 'learn')
  return database.asViewer(viewer, async (tx) => {
    const place = await findPlace(tx, code)
    if (place === undefined) return refused('place_unknown')
    await insertPlace(tx, code)
    await record(tx, 'learn.place_chosen', code)
    return done(place)
  })
}
