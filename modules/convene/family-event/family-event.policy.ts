import { allRoles, type Policy } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'

/** Anyone reads what was announced; a school's own people hold its events, the county office any. */
export const familyEventPolicy = {
  read: allRoles,
  hold: conveningPolicy.hold,
} as const satisfies Policy<'read' | 'hold'>
