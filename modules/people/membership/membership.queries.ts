import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { Membership, MembershipId } from './membership.ts'

const columns = sql`
  select membership.id, membership.county_id, membership.person_id, person.display_name, membership.role,
    membership.title, membership.place
  from people.membership
  join people.person on person.id = membership.person_id`

/** The practice county's invented staff, in the order in which the page shows them. */
export async function listPracticeMemberships(tx: Tx): Promise<readonly Membership[]> {
  return rows(
    tx,
    sql<Membership>`${columns}
    where membership.county_id = 0 and person.practice
      and ${tx.today} between membership.starts_on and coalesce(membership.ends_on, 'infinity')
    order by membership.id limit 100`,
  )
}

export async function findPracticeMembership(tx: Tx, id: MembershipId): Promise<Membership | undefined> {
  return row(
    tx,
    sql<Membership>`${columns}
    where membership.county_id = 0 and person.practice and membership.id = ${id}
      and ${tx.today} between membership.starts_on and coalesce(membership.ends_on, 'infinity')`,
  )
}

type Invented = {
  readonly personId: string
  readonly membershipId: string
  readonly displayName: string
  readonly role: string
  readonly title: string
}

/** The database takes invented people of the practice county and no others. */
export async function insertInventedPerson(tx: Tx, person: Invented): Promise<void> {
  await sql`insert into people.person (id, display_name, practice)
    values (${person.personId}, ${person.displayName}, true)`.execute(tx)
  await sql`insert into people.membership (county_id, id, person_id, role, title, starts_on)
    values (0, ${person.membershipId}, ${person.personId}, ${person.role}, ${person.title}, ${tx.today})`.execute(
    tx,
  )
}
