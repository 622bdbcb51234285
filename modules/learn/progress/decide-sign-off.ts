import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { progressPolicy } from './progress.policy.ts'
import type { StepRefusal } from './progress.ts'
import { findAsked, insertSignOff, insertWithdrawal } from './sign-off.queries.ts'
import { whyNotSign, whyNotWithdraw } from './sign-off.rules.ts'
import type { SignOff } from './sign-off.ts'

type Decision = { readonly decision: 'signed' | 'not_yet'; readonly note: string | null }

/** The colleague who was asked signs, or says what is still missing. */
export async function decideSignOff(
  database: Database,
  viewer: Viewer,
  curriculum: Curriculum,
  requestId: string,
  decision: Decision,
): Promise<Outcome<SignOff, StepRefusal>> {
  return asAsked(database, viewer, requestId, async (tx, request) => {
    const step = curriculum.step(request.stepId, 'en')?.step
    const refusal = whyNotSign(request, step, decision, viewer.roles, curriculum)
    if (refusal !== null) return refused(refusal)
    if (!(await insertSignOff(tx, request, decision))) return refused('already_decided')
    await record(tx, `learn.sign_off_${decision.decision}`, request.id)
    return done(request)
  })
}

/** The colleague takes her signature back, and says why. */
export async function withdrawSignOff(
  database: Database,
  viewer: Viewer,
  requestId: string,
  reason: string | null,
): Promise<Outcome<SignOff, StepRefusal>> {
  return asAsked(database, viewer, requestId, async (tx, request) => {
    const refusal = whyNotWithdraw(request, reason)
    if (refusal !== null) return refused(refusal)
    if (!(await insertWithdrawal(tx, request, reason ?? ''))) return refused('not_signed')
    await record(tx, 'learn.sign_off_withdrawn', request.id)
    return done(request)
  })
}

/** To whoever was not asked, the request is not there. */
async function asAsked(
  database: Database,
  viewer: Viewer,
  requestId: string,
  work: (tx: Tx, request: SignOff) => Promise<Outcome<SignOff, StepRefusal>>,
): Promise<Outcome<SignOff, StepRefusal>> {
  demand(viewer, progressPolicy, 'sign')
  return database.asViewer(viewer, async (tx) => work(tx, found(await findAsked(tx, id(requestId)))))
}
