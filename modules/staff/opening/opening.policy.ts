import type { Policy } from '#platform/viewer.ts'

/** The county's office says what is open; anyone reads it on the careers page. */
export const openingPolicy = {
  keep: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'keep'>
