import { type Policy, roles } from '#platform/viewer.ts'

/** Whoever works at a school reads its board; who leads the school, its district or the launch writes it. */
export const launchBoardPolicy = {
  read: roles,
  write: [
    'county_director',
    'county_coordinator',
    'district_leader',
    'principal',
    'assistant_principal',
    'school_counselor',
  ],
} as const satisfies Policy<'read' | 'write'>
