import type { Policy } from '#platform/viewer.ts'

/** The office names groups: who belongs to one is a fact of its staff. */
export const cohortPolicy = {
  keep: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'keep'>
