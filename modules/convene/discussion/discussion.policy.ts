import { type Policy, roles } from '#platform/viewer.ts'

/** Staff of the county talk, each in what is for everyone and for their role; the county office keeps order. */
export const discussionPolicy = {
  talk: roles,
  moderate: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'talk' | 'moderate'>
