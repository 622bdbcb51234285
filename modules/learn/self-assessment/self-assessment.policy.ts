import type { Policy } from '#platform/viewer.ts'

/** What a place thinks of itself is read by those it shows it to, and written by its own leaders alone. */
export const selfAssessmentPolicy = {
  read: [
    'county_director',
    'county_coordinator',
    'district_leader',
    'principal',
    'assistant_principal',
    'school_counselor',
    'school_psychologist',
    'school_social_worker',
  ],
  record: ['district_leader', 'principal', 'assistant_principal'],
} as const satisfies Policy<'read' | 'record'>
