import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { CalendarDate } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { seeingSchool } from '../sight/seeing-school.ts'
import { journeyPolicy } from './journey.policy.ts'
import { insertJourneyEntry, insertJourneyStart, listJourneyEntries } from './journey.queries.ts'
import type { JourneyRefusal, JourneyWriting } from './journey.ts'

/** Says on which day a school begins, or began, its way. */
export async function beginJourney(
  database: Database,
  viewer: Viewer,
  schoolCode: string,
  startsOn: CalendarDate,
): Promise<void> {
  demand(viewer, journeyPolicy, 'write')
  await database.asViewer(viewer, async (tx) => {
    const school = await seeingSchool(tx, schoolCode, 'journey')
    await insertJourneyStart(tx, school, startsOn)
    await record(tx, 'learn.journey_begun', school.id)
  })
}

/** Writes one step. Whoever opened the form before another wrote is told, and nothing is overwritten. */
export async function writeJourneyStep(
  database: Database,
  viewer: Viewer,
  schoolCode: string,
  writing: JourneyWriting,
): Promise<Outcome<string, JourneyRefusal>> {
  demand(viewer, journeyPolicy, 'write')
  return database.asViewer(viewer, async (tx) => {
    const school = await seeingSchool(tx, schoolCode, 'journey')
    const held = (await listJourneyEntries(tx, school.id)).find(({ stepId }) => stepId === writing.stepId)
    if ((held?.id ?? null) !== writing.seen) return refused('written_meanwhile')
    if (!(await insertJourneyEntry(tx, school, writing))) return refused('written_meanwhile')
    await record(tx, 'learn.journey_written', school.id, { step: writing.stepId })
    return done(writing.stepId)
  })
}
