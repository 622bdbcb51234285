import { allRoles, type Policy } from '#platform/viewer.ts'

/** Calendars are public; the county office keeps them. */
export const schoolCalendarPolicy = {
  read: allRoles,
  keep: ['county_director', 'county_coordinator', 'service'],
} as const satisfies Policy<'read' | 'keep'>
