import type { Policy } from '#platform/viewer.ts'

/** The county's office reads its own trail. */
export const trailPolicy = {
  read: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'read'>
