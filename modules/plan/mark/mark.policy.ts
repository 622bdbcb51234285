import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone reads the county's marks; who plans for the county makes them. */
export const markPolicy = {
  read: allRoles,
  make: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'read' | 'make'>
