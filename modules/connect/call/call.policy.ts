import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone may ask; who helps families at a school, and the county office, call back. */
export const callPolicy = {
  ask: allRoles,
  answer: ['family_navigator', 'wellness_coach', 'peer_specialist', 'county_coordinator', 'county_director'],
  erase: ['service'],
} as const satisfies Policy<'ask' | 'answer' | 'erase'>
