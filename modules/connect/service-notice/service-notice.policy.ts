import { allRoles, type Policy } from '#platform/viewer.ts'

const office = ['county_director', 'county_coordinator'] as const

/** Anyone reads the notice; the county office composes it and answers for it; a school says what it sent itself. */
export const serviceNoticePolicy = {
  read: allRoles,
  compose: office,
  record: [...office, 'principal', 'assistant_principal'],
} as const satisfies Policy<'read' | 'compose' | 'record'>
