import type { Policy } from '#platform/viewer.ts'

/** Who invites sees what became of the letters. */
export const outboxPolicy = {
  read: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'read'>
