import { allRoles, type Policy } from '#platform/viewer.ts'

export const entryPolicy = {
  read: allRoles,
  make: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'read' | 'make'>
