import { type Policy, roles } from '#platform/viewer.ts'

/** Whoever works at a school sees its way to the launch; who leads school, district or launch keeps it. */
export const journeyPolicy = {
  read: roles,
  write: ['county_director', 'county_coordinator', 'district_leader', 'principal', 'assistant_principal'],
} as const satisfies Policy<'read' | 'write'>
