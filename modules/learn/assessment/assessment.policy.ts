import { allRoles, type Policy } from '#platform/viewer.ts'
import { progressPolicy } from '../progress/progress.policy.ts'

/** Anyone may try; what staff answered is kept, and each sees her own. */
export const assessmentPolicy = {
  take: allRoles,
  keep: progressPolicy.learn,
} as const satisfies Policy<'take' | 'keep'>
