import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import type { Phase } from '../content/content.ts'
import { insertEvidence } from './measure.queries.ts'
import { newEvidence } from './measure.rules.ts'
import type { Measure } from './measure.ts'
import { progressPolicy } from './progress.policy.ts'
import { readProgress } from './read-progress.ts'

/**
 * Writes down which of these phases' marks today's figures meet, so that the step stays done when the figure
 * falls. The figures are read and written by the measuring service; the learner's word plays no part.
 */
export async function keepEvidence(
  database: Database,
  viewer: Viewer,
  measures: readonly Measure[],
  phases: readonly Phase[],
): Promise<number> {
  demand(viewer, progressPolicy, 'learn')
  const steps = phases.flatMap((phase) => phase.steps)
  const { progress, subject } = await readProgress(database, viewer, measures, steps)
  if (subject === null || viewer.county === null) return 0
  const found = newEvidence(phases, progress, {
    personId: subject.personId,
    placeOf: (scope) =>
      scope === 'school' ? subject.schoolCode : scope === 'district' ? subject.districtCode : null,
  })
  const measuring = service('learning measures', viewer.county)
  demand(measuring, progressPolicy, 'measure')
  if (found.length > 0)
    await database.asViewer(measuring, async (tx) => {
      for (const evidence of found) {
        await insertEvidence(tx, evidence)
        await record(tx, 'learn.step_measured', evidence.stepId, { measure: evidence.measure })
      }
    })
  return found.length
}
