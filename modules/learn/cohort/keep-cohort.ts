import type { Database } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { CalendarDate } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { cohortPolicy } from './cohort.policy.ts'
import {
  findCohort,
  insertCohort,
  insertCohortChoices,
  insertCohortClosing,
  isNameTaken,
} from './cohort.queries.ts'
import type { CohortRefusal } from './cohort.ts'

/** Names a group; answers its id. Two open groups of one name could not be told apart in a list. */
export async function makeCohort(
  database: Database,
  viewer: Viewer,
  { name, startsOn }: { readonly name: string; readonly startsOn: CalendarDate },
): Promise<Outcome<string, CohortRefusal>> {
  demand(viewer, cohortPolicy, 'keep')
  return database.asViewer(viewer, async (tx) => {
    if (await isNameTaken(tx, name)) return refused('name_taken')
    const id = await insertCohort(tx, name, startsOn)
    await record(tx, 'learn.cohort_made', id)
    return done(id)
  })
}

/** Takes colleagues into a group or out of it; answers how many. */
export async function chooseMembers(
  database: Database,
  viewer: Viewer,
  cohortId: string,
  { people, belongs }: { readonly people: readonly string[]; readonly belongs: boolean },
): Promise<Outcome<number, CohortRefusal>> {
  demand(viewer, cohortPolicy, 'keep')
  return database.asViewer(viewer, async (tx) => {
    const cohort = found(await findCohort(tx, cohortId))
    const count = await insertCohortChoices(tx, cohort.id, people, belongs)
    if (count === 0) return refused('nobody_chosen')
    await record(tx, 'learn.cohort_chosen', cohort.id, { people: count, belongs })
    return done(count)
  })
}

/** Closes a group: nobody is offered it any more, and what it was stays on file. */
export async function closeCohort(database: Database, viewer: Viewer, cohortId: string): Promise<void> {
  demand(viewer, cohortPolicy, 'keep')
  await database.asViewer(viewer, async (tx) => {
    const cohort = found(await findCohort(tx, cohortId))
    await insertCohortClosing(tx, cohort.id)
    await record(tx, 'learn.cohort_closed', cohort.id)
  })
}
