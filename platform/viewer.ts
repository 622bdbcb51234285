import { Forbidden, NotFound } from './errors.ts'

/** What people may be here: a closed list. What a county calls them, and the posts of a plan, are data. */
export const roles = [
  'county_director',
  'county_coordinator',
  'district_leader',
  'principal',
  'assistant_principal',
  'school_counselor',
  'school_psychologist',
  'school_social_worker',
  'school_staff',
  'clinician_1',
  'clinician_2',
  'associate',
  'graduate_intern',
  'family_navigator',
  'wellness_coach',
  'behavioral_health_coach',
  'peer_specialist',
  'billing_specialist',
  'health_center_partner',
  'evaluator',
  'content_editor',
] as const
export type StaffRole = (typeof roles)[number]
export type Role = StaffRole | 'anyone' | 'service'
export const allRoles: readonly Role[] = [...roles, 'anyone', 'service']

/** The database role a viewer acts under: which side of the wall, and how wide. */
export type DatabaseRole =
  | 'app_public'
  | 'app_school_wide'
  | 'app_school_listed'
  | 'app_clinic_wide'
  | 'app_clinic_listed'

/** Who is looking. Resolved once for a request; acts in exactly one county, or in none. */
export type Viewer = {
  readonly personId: string | null
  /** What a page calls them: a name for staff, a job's name for a service. */
  readonly label: string
  readonly roles: readonly Role[]
  readonly databaseRole: DatabaseRole
  /** County code as a number (34; 0 is the practice county), or null before one is chosen. */
  readonly county: number | null
  /** Ids of the schools listed for them; empty for a viewer who sees the county or the public. */
  readonly schools: readonly string[]
  /** When a request was told who this is, in milliseconds of this process's own clock (`performance.now`). */
  readonly knownAt?: number
  /** The session that the request came by: what it set going ends with it. Undefined for a visitor and for a job. */
  readonly session?: string
  /** Set for who looks by a county's leave: their transactions only read, and stop at this many rows. */
  readonly guest?: { readonly leave: string; readonly rowsLeft: number }
}

/** Ability → roles that have it. What is not listed is forbidden. */
export type Policy<Ability extends string> = Readonly<Record<Ability, readonly Role[]>>

export const may = <Ability extends string>(
  viewer: Viewer,
  policy: Policy<Ability>,
  ability: Ability,
): boolean => viewer.roles.some((role) => policy[ability].includes(role))

/** The first lock. The second is the row policy in the migration. */
export function demand<Ability extends string>(
  viewer: Viewer,
  policy: Policy<Ability>,
  ability: Ability,
): void {
  if (!may(viewer, policy, ability)) throw new Forbidden()
}

/** Someone who has not signed in, looking at one county's public pages or at none. */
export const anyone = (county: number | null = null): Viewer => ({
  personId: null,
  label: 'A visitor',
  roles: ['anyone'],
  databaseRole: 'app_public',
  county,
  schools: [],
})

/** A named job of the product's own, in one county, with the school side's breadth. */
export const service = (label: string, county: number): Viewer => ({
  personId: null,
  label,
  roles: ['service'],
  databaseRole: 'app_school_wide',
  county,
  schools: [],
})

/**
 * The viewer on a county's public page: themselves in their own county, a visitor anywhere else. Who works on the clinic's
 * side of the wall reads the school side's public pages as a visitor does, since their login may not read there.
 */
export const lookingAt = (viewer: Viewer, county: number): Viewer =>
  viewer.county === county && !viewer.databaseRole.startsWith('app_clinic') ? viewer : anyone(county)

/** Staff in their own county; anywhere else what they ask for is not there. @throws NotFound */
export function atHome(viewer: Viewer, county: number): Viewer {
  if (viewer.county !== county) throw new NotFound()
  return viewer
}
