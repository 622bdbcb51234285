import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone reads what counties published; a county publishes its own row, by its director or by a named job. */
export const countyAnswerPolicy = {
  read: allRoles,
  publish: ['county_director', 'service'],
} as const satisfies Policy<'read' | 'publish'>
