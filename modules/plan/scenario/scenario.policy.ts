import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone reads the county office's plans; who plans for the county keeps, confirms and takes them back. */
export const scenarioPolicy = {
  read: allRoles,
  keep: ['county_director', 'county_coordinator'],
  confirm: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'read' | 'keep' | 'confirm'>
