import type { Policy } from '#platform/viewer.ts'

/** Who helps sites along sees where they wait: the county's office everywhere, a Clinician II at her schools. */
export const teamPolicy = {
  see: ['county_director', 'county_coordinator', 'clinician_2'],
  /** The job that counts, and the service that writes letters. */
  count: ['service'],
} as const satisfies Policy<'see' | 'count'>
