import { allRoles, type Policy } from '#platform/viewer.ts'

export const findMySchoolPolicy = {
  read: allRoles,
  // Where families reach the county: entered by the office itself.
  contact: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'read' | 'contact'>
