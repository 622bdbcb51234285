import { allRoles, type Policy } from '#platform/viewer.ts'
import { progressPolicy } from '../progress/progress.policy.ts'

/** Anyone reads and prints a blank one; staff write. */
export const workbookPolicy = {
  read: allRoles,
  write: progressPolicy.learn,
} as const satisfies Policy<'read' | 'write'>
