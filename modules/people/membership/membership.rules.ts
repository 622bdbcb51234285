import { anyone, type DatabaseRole, type StaffRole, type Viewer } from '#platform/viewer.ts'
import type { Membership } from './membership.ts'

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

/** The viewer a membership makes. School-side work of clinic staff needs a membership of its own. */
export const viewerOf = (membership: Membership | undefined): Viewer =>
  membership === undefined
    ? anyone()
    : {
        personId: membership.personId,
        label: membership.displayName,
        roles: [membership.role],
        databaseRole: databaseRoleOf(membership.role),
        county: membership.countyId,
        schools: [],
      }
