import { allRoles, type Policy } from '#platform/viewer.ts'

/** The county office holds convenings; a school's own people hold its events, and the row policies keep them to it. */
export const conveningPolicy = {
  read: allRoles,
  convene: ['county_director', 'county_coordinator'],
  hold: [
    'county_director',
    'county_coordinator',
    'principal',
    'assistant_principal',
    'school_counselor',
    'school_psychologist',
    'school_social_worker',
    'family_navigator',
    'wellness_coach',
  ],
} as const satisfies Policy<'read' | 'convene' | 'hold'>
