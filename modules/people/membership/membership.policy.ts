import { allRoles, type Policy } from '#platform/viewer.ts'

/** In practice mode anyone may become an invented member of staff; production has no such page. */
export const membershipPolicy = {
  become: allRoles,
  leave: allRoles,
  list: ['county_director', 'county_coordinator'],
  end: ['county_director', 'county_coordinator'],
  review: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'become' | 'leave' | 'list' | 'end' | 'review'>
