import { allRoles, type Policy } from '#platform/viewer.ts'
import { progressPolicy } from '../progress/progress.policy.ts'

/** Anyone watches a starter; people in the eight roles send their own; the county decides what is shown. */
export const videoPolicy = {
  read: allRoles,
  /** Seconds watched are kept for those who have a path. */
  watch: progressPolicy.learn,
  send: [
    'county_director',
    'county_coordinator',
    'content_editor',
    'district_leader',
    'principal',
    'assistant_principal',
    'school_counselor',
    'clinician_1',
    'clinician_2',
    'associate',
    'graduate_intern',
    'family_navigator',
    'wellness_coach',
    'peer_specialist',
  ],
  publish: ['county_director', 'county_coordinator', 'content_editor'],
  convert: ['service'],
} as const satisfies Policy<'read' | 'watch' | 'send' | 'publish' | 'convert'>
