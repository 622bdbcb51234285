import { allRoles, type Policy, roles } from '#platform/viewer.ts'

/** Staff of the county talk, each in what is for everyone and for their role; the county office keeps order. Whoever holds a letter stops it. */
export const discussionPolicy = {
  talk: roles,
  moderate: ['county_director', 'county_coordinator'],
  stop: allRoles,
} as const satisfies Policy<'talk' | 'moderate' | 'stop'>
