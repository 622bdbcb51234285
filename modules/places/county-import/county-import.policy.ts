import { allRoles, type Policy } from '#platform/viewer.ts'

/** Public figures are for everyone; which county's is settled by row policy, so nobody imports into another's. */
export const countyImportPolicy = {
  read: allRoles,
  bring: ['county_director', 'county_coordinator', 'service'],
} as const satisfies Policy<'read' | 'bring'>
