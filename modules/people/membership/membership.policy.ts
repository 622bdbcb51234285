import { allRoles, type Policy } from '#platform/viewer.ts'

/** In practice mode anyone may become an invented member of staff; production has no such page. */
export const membershipPolicy = {
  become: allRoles,
  leave: allRoles,
} as const satisfies Policy<'become' | 'leave'>
