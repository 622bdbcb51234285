import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone finds help; who helps families keeps the directory true; the county office takes lists over. */
export const listingPolicy = {
  find: allRoles,
  check: [
    'family_navigator',
    'wellness_coach',
    'peer_specialist',
    'school_social_worker',
    'county_coordinator',
    'county_director',
  ],
  take: ['county_coordinator', 'county_director', 'service'],
  /** An agency that holds the link it was given; the link is looked at, not the role. */
  answer: allRoles,
} as const satisfies Policy<'find' | 'check' | 'take' | 'answer'>
