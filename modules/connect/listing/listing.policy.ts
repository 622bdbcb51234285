import { allRoles, type Policy } from '#platform/viewer.ts'

const keepers = [
  'family_navigator',
  'wellness_coach',
  'peer_specialist',
  'school_social_worker',
  'county_coordinator',
  'county_director',
] as const

/** Anyone finds help; who helps families keeps the directory true; the county office takes lists over. */
export const listingPolicy = {
  find: allRoles,
  check: keepers,
  /** Adds listings, has one say something else, takes a change back. */
  edit: keepers,
  take: ['county_coordinator', 'county_director', 'service'],
  /** An agency that holds the link it was given; the link is looked at, not the role. */
  answer: allRoles,
} as const satisfies Policy<'find' | 'check' | 'edit' | 'take' | 'answer'>
