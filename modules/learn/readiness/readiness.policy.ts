import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone may answer and take the answers away in a file; who leads a school, district or the county may save. */
export const readinessPolicy = {
  answer: allRoles,
  save: [
    'county_director',
    'county_coordinator',
    'district_leader',
    'principal',
    'assistant_principal',
    'school_counselor',
  ],
} as const satisfies Policy<'answer' | 'save'>
