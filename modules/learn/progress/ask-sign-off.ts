import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Step } from '../content/content.ts'
import type { Curriculum } from '../role/curriculum.ts'
import type { Measure } from './measure.ts'
import { progressPolicy } from './progress.policy.ts'
import { listColleagues, listOwnFacts } from './progress.queries.ts'
import { signerOf, whyNotAsk } from './progress.rules.ts'
import { noProgress, type Progress, type StepRefusal } from './progress.ts'
import { insertRequest, newRequestId } from './sign-off.queries.ts'
import { signerRoles } from './signer.rules.ts'

type Asking = { readonly asked: string; readonly note: string | null }

/** The learner asks one colleague to sign a step. Nobody else is told, and nobody signs her own. */
export async function askSignOff(
  database: Database,
  viewer: Viewer,
  { curriculum, measures }: { readonly curriculum: Curriculum; readonly measures: readonly Measure[] },
  stepId: string,
  { asked, note }: Asking,
): Promise<Outcome<Step, StepRefusal>> {
  demand(viewer, progressPolicy, 'learn')
  const step = curriculum.step(stepId, 'en')?.step
  return database.asViewer(viewer, async (tx) => {
    const progress = { ...noProgress, facts: await listOwnFacts(tx), measured: supplied(step, measures) }
    const refusal = whyNotAsk(step, progress)
    if (refusal !== null || step === undefined) return refused(refusal ?? 'step_gone')
    const signers = await listColleagues(tx, signerRoles(signerOf(step) ?? '', curriculum))
    const colleague = signers.find(({ personId }) => personId === asked && personId !== viewer.personId)
    if (colleague === undefined) return refused('not_a_signer')
    const id = newRequestId(tx)
    await insertRequest(tx, { id, stepId, note }, colleague)
    await record(tx, 'learn.sign_off_asked', id)
    return done(step)
  })
}

/** Whether a floor supplies the step's figure; what it is does not matter for asking. */
export function supplied(step: Step | undefined, measures: readonly Measure[]): Progress['measured'] {
  if (step?.completion.by !== 'evidence') return []
  const { measure, scope } = step.completion
  return measures.some(({ name }) => name === measure) ? [{ measure, scope, value: null }] : []
}
