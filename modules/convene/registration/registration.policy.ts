import { allRoles, type Policy, roles } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'

/** Anyone registers, and opens what their own link opens; staff bring a team; who holds a convening sees who comes. */
export const registrationPolicy = {
  register: allRoles,
  own: allRoles,
  team: roles,
  see: conveningPolicy.hold,
} as const satisfies Policy<'register' | 'own' | 'team' | 'see'>
