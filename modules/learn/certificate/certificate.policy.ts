import { allRoles, type Policy, roles } from '#platform/viewer.ts'

/** Staff hold certificates of their own; whoever was given a code checks one; the county's office looks after them. */
export const certificatePolicy = {
  hold: roles,
  verify: allRoles,
  revoke: ['county_director', 'county_coordinator'],
  keep: ['county_director'],
  /** The service that signs. */
  award: ['service'],
} as const satisfies Policy<'hold' | 'verify' | 'revoke' | 'keep' | 'award'>
