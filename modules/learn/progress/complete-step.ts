import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Step } from '../content/content.ts'
import { progressPolicy } from './progress.policy.ts'
import { insertCompletion, insertReopenings, listOwnFacts } from './progress.queries.ts'
import { openCompletions, whyNotComplete, whyNotReopen } from './progress.rules.ts'
import { noProgress, type StepRefusal } from './progress.ts'

/** The learner says that she did a step. Only a step that is hers to say. */
export async function completeStep(
  database: Database,
  viewer: Viewer,
  step: Step | undefined,
): Promise<Outcome<Step, StepRefusal>> {
  demand(viewer, progressPolicy, 'learn')
  return database.asViewer(viewer, async (tx) => {
    const facts = await listOwnFacts(tx)
    const refusal = whyNotComplete(step, { ...noProgress, facts })
    if (refusal !== null || step === undefined) return refused(refusal ?? 'step_gone')
    await insertCompletion(tx, step.id)
    await record(tx, 'learn.step_completed', step.id)
    return done(step)
  })
}

/** The learner takes back what she said. Both facts stay. */
export async function reopenStep(
  database: Database,
  viewer: Viewer,
  step: Step | undefined,
): Promise<Outcome<Step, StepRefusal>> {
  demand(viewer, progressPolicy, 'learn')
  return database.asViewer(viewer, async (tx) => {
    const facts = await listOwnFacts(tx)
    const refusal = whyNotReopen(step, { ...noProgress, facts })
    if (refusal !== null || step === undefined) return refused(refusal ?? 'step_gone')
    const open = openCompletions(facts.filter(({ stepId }) => stepId === step.id))
    await insertReopenings(
      tx,
      open.map(({ aboutId }) => aboutId),
    )
    await record(tx, 'learn.step_reopened', step.id)
    return done(step)
  })
}
