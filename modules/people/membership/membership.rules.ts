import { addDays, type CalendarDate } from '#platform/time.ts'
import { anyone, type DatabaseRole, type Role, type StaffRole, type Viewer } from '#platform/viewer.ts'
import type { KeptMembership, Membership } from './membership.ts'

const wholeCounty: readonly StaffRole[] = [
  'county_director',
  'county_coordinator',
  'evaluator',
  'content_editor',
]
const clinicSide: readonly StaffRole[] = [
  'clinician_1',
  'clinician_2',
  'associate',
  'graduate_intern',
  'billing_specialist',
  'health_center_partner',
]

/** Which side of the wall a role stands on, and whether it sees the county or listed schools. */
export function databaseRoleOf(role: StaffRole): DatabaseRole {
  if (wholeCounty.includes(role)) return 'app_school_wide'
  return clinicSide.includes(role) ? 'app_clinic_listed' : 'app_school_listed'
}

export const isCountyRole = (role: StaffRole): boolean => wholeCounty.includes(role)

/** Who grants: a director any role, a coordinator none that may grant, the command line any. */
export function mayGrant(granter: readonly Role[], role: StaffRole): boolean {
  if (granter.includes('county_director') || granter.includes('service')) return true
  return granter.includes('county_coordinator') && role !== 'county_director' && role !== 'county_coordinator'
}

/** True once a year has passed since a membership began or was last found right. */
export const owesReview = ({ startsOn, reviewedOn }: KeptMembership, today: CalendarDate): boolean =>
  addDays(reviewedOn ?? startsOn, 365) <= today

/** The viewer a membership makes. School-side work of clinic staff needs a membership of its own. */
export const viewerOf = (membership: Membership | undefined, schools: readonly string[] = []): Viewer =>
  membership === undefined
    ? anyone()
    : {
        personId: membership.personId,
        label: membership.displayName,
        roles: [membership.role],
        databaseRole: databaseRoleOf(membership.role),
        county: membership.countyId,
        schools,
      }

/** Someone who has signed in and acts nowhere yet: they may read what they are, and no county's record. */
export const actingNowhere = (personId: string, label: string): Viewer => ({ ...anyone(), personId, label })
