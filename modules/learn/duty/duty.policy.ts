import { allRoles, type Policy } from '#platform/viewer.ts'

const leaders = [
  'county_director',
  'county_coordinator',
  'district_leader',
  'principal',
  'assistant_principal',
] as const

/** The duties themselves are public; how a place keeps them is for those who lead it. */
export const dutyPolicy = {
  read: allRoles,
  keep: leaders,
} as const satisfies Policy<'read' | 'keep'>
