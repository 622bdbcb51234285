import type { Policy } from '#platform/viewer.ts'

/** The county office sees how its directory stands. */
export const directoryReportPolicy = {
  read: ['county_director', 'county_coordinator'],
} as const satisfies Policy<'read'>
