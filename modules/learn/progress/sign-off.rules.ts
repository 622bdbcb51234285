import type { Role } from '#platform/viewer.ts'
import type { Step } from '../content/content.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { signerOf } from './progress.rules.ts'
import type { StepRefusal } from './progress.ts'
import { signerRoles } from './signer.rules.ts'

type Request = { readonly decision: string | null; readonly withdrawnAt: Date | null }
type Decision = { readonly decision: 'signed' | 'not_yet'; readonly note: string | null }

/** Why the one who was asked cannot sign now: the role may have changed since she was asked. */
export function whyNotSign(
  request: Request,
  step: Step | undefined,
  { decision, note }: Decision,
  roles: readonly Role[],
  curriculum: Curriculum,
): StepRefusal | null {
  if (request.decision !== null) return 'already_decided'
  const signer = step === undefined ? null : signerOf(step)
  if (signer === null) return 'step_gone'
  if (!signerRoles(signer, curriculum).some((role) => roles.some((held) => held === role)))
    return 'not_a_signer'
  return decision === 'not_yet' && note === null ? 'reason_missing' : null
}

export function whyNotWithdraw(request: Request, reason: string | null): StepRefusal | null {
  if (request.decision !== 'signed' || request.withdrawnAt !== null) return 'not_signed'
  return reason === null ? 'reason_missing' : null
}
