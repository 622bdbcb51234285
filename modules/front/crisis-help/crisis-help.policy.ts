import { allRoles, type Policy } from '#platform/viewer.ts'

export const crisisHelpPolicy = {
  read: allRoles,
  // The county's own numbers, and the monthly look at them.
  keep: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'read' | 'keep'>
