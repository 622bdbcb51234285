import { allRoles, type Policy } from '#platform/viewer.ts'

/** The director alone lets the operator in; the office sees every visit and ends it. Who holds the link takes it up. */
export const vendorVisitPolicy = {
  list: ['county_director', 'county_coordinator'],
  grant: ['county_director'],
  end: ['county_director', 'county_coordinator'],
  accept: allRoles,
} as const satisfies Policy<'list' | 'grant' | 'end' | 'accept'>
