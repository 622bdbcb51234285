import type { Database, Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { type StaffRole, service } from '#platform/viewer.ts'
import {
  findPracticePlaces,
  insertEnding,
  insertInventedPerson,
  insertMembership,
  listPracticeMemberships,
  type PracticePlaces,
} from './membership.queries.ts'
import { isCountyRole } from './membership.rules.ts'
import type { Membership } from './membership.ts'

type Post = 'county' | 'district' | 'school'

// Invented, and kept apart from any real name by being plain words of the landscape.
const invented: readonly [name: string, role: StaffRole, title: string, post: Post][] = [
  ['Marisol Arroyo', 'county_director', 'Director of school wellness', 'county'],
  ['Devon Lark', 'county_coordinator', 'Program coordinator', 'county'],
  ['Priya Meadow', 'district_leader', 'District wellness lead', 'district'],
  ['Tomas Ridge', 'principal', 'Principal', 'school'],
  ['Amara Stone', 'school_counselor', 'School counselor', 'school'],
  ['Lena Brook', 'clinician_2', 'Clinician II', 'school'],
  ['Joon Field', 'clinician_1', 'Clinician I', 'school'],
  ['Rosa Canyon', 'family_navigator', 'Family navigator', 'district'],
  ['Eli Harbor', 'billing_specialist', 'Billing specialist', 'district'],
  ['Noor Summit', 'evaluator', 'Evaluator', 'county'],
  ['Iris Grove', 'school_staff', 'Teacher', 'school'],
]

/**
 * Fills the practice county with its invented staff, each at a district or school of it where their role works at one.
 * Call it after the county's schools are there. Twice does no harm; who stood at no place before is given theirs.
 */
export async function inventPracticePeople(database: Database): Promise<void> {
  await database.asViewer(service('practice county', 0), async (tx) => {
    const places = await findPracticePlaces(tx)
    const known = new Map((await listPracticeMemberships(tx)).map((one) => [one.displayName, one]))
    for (const [displayName, role, title, post] of invented) {
      const place = placeOf(post, places)
      const standing = known.get(displayName)
      if (standing === undefined)
        await insertInventedPerson(tx, {
          personId: newId(tx.now),
          membershipId: newId(tx.now),
          displayName,
          role,
          title,
          place,
        })
      else if (standing.place === null && place !== null && !isCountyRole(role))
        await bind(tx, standing, place)
    }
  })
}

const placeOf = (post: Post, places: PracticePlaces | undefined): string | null =>
  post === 'county' || places === undefined ? null : places[post]

/** A membership is never edited: the one without a place ends, and one with a place begins. */
async function bind(tx: Tx, standing: Membership, place: string): Promise<void> {
  await insertEnding(tx, standing.id, 'given a place of the practice county')
  await insertMembership(tx, {
    membershipId: newId(tx.now),
    personId: standing.personId,
    role: standing.role,
    title: standing.title,
    place,
    startsOn: tx.today,
    endsOn: null,
    grantedById: null,
    grantedAs: 'practice county',
    reason: 'invented',
  })
}
