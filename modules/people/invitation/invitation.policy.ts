import { allRoles, type Policy } from '#platform/viewer.ts'

/** Who invites is the county's own office; who holds a link takes it up. `service` is the command line. */
export const invitationPolicy = {
  invite: ['county_director', 'county_coordinator', 'service'],
  withdraw: ['county_director', 'county_coordinator'],
  accept: allRoles,
} as const satisfies Policy<'invite' | 'withdraw' | 'accept'>
