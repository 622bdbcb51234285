import { allRoles, type Policy, roles } from '#platform/viewer.ts'

/** Anyone may answer and take the answers away in a file; who leads a school, district or the county may save. Whoever
 * a task or question is for may close it: the rows decide whose it is. */
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
  close: roles,
} as const satisfies Policy<'answer' | 'save' | 'close'>
