import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone may ask; the school's navigator or wellness coach, and the county office, call back. */
export const callPolicy = {
  ask: allRoles,
  answer: ['family_navigator', 'wellness_coach', 'county_coordinator', 'county_director'],
  erase: ['service'],
} as const satisfies Policy<'ask' | 'answer' | 'erase'>
