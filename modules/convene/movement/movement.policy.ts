import { allRoles, type Policy } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'

/** Anyone reads how far counties have come; the county office tells its own and says whose it reads. */
export const movementPolicy = {
  look: allRoles,
  tell: conveningPolicy.convene,
} as const satisfies Policy<'look' | 'tell'>
