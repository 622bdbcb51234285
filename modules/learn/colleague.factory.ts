import { insertMembership, insertPerson } from '#modules/people/membership/membership.queries.ts'
import type { Database } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { type DatabaseRole, type StaffRole, service, type Viewer } from '#platform/viewer.ts'

type Given = {
  readonly role: StaffRole
  readonly name?: string
  readonly county?: number
  readonly place?: string
  /** Ids of the schools listed for them. */
  readonly schools?: readonly string[]
}

/** A member of staff of a county, entered as its office would; acts on the side and as widely as the post does. */
export async function aColleague(
  database: Database,
  given: Given,
): Promise<Viewer & { readonly personId: string }> {
  const { role, county = 0, schools = [], place = null } = given
  const personId = newId()
  const name = given.name ?? `Someone ${personId.slice(-4)}`
  await database.asViewer(service('a test', county), async (tx) => {
    await insertPerson(tx, personId, name)
    await insertMembership(tx, {
      membershipId: newId(tx.now),
      personId,
      role,
      title: role.replaceAll('_', ' '),
      place,
      startsOn: tx.today,
      endsOn: null,
      grantedById: null,
      grantedAs: 'a test',
      reason: 'a test',
    })
  })
  return { personId, label: name, roles: [role], databaseRole: sideOf(role), county, schools }
}

const sideOf = (role: StaffRole): DatabaseRole => {
  if (/^county_|evaluator|content_editor/.test(role)) return 'app_school_wide'
  return /^clinician|associate|intern|billing|health_center/.test(role)
    ? 'app_clinic_listed'
    : 'app_school_listed'
}
