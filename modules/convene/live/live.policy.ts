import { allRoles, type Policy } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'

/** Anyone with a seat takes part; who holds the convening holds its rooms, and the row policies keep them to their own. */
export const livePolicy = {
  join: allRoles,
  moderate: conveningPolicy.hold,
} as const satisfies Policy<'join' | 'moderate'>
