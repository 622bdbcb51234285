import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone may ask; the county's office works through it. What may tell of harm is read by the director and who took it. */
export const reachOutPolicy = {
  ask: allRoles,
  work: ['county_director', 'county_coordinator'],
  read_restricted: ['county_director'],
  set: ['county_director'],
} as const satisfies Policy<'ask' | 'work' | 'read_restricted' | 'set'>
