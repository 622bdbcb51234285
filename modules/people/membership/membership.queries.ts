import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import { kept } from '#platform/kept-statements.ts'
import type { CalendarDate } from '#platform/time.ts'
import { roles } from '#platform/viewer.ts'
import { mayGrant } from './membership.rules.ts'
import type { KeptMembership, Membership, MembershipId } from './membership.ts'

const columns = sql`${kept}
  select membership.id, membership.county_id, membership.person_id, person.display_name, membership.role,
    membership.title, membership.place,
    coalesce(
      (select min(name) from places.public_school school
       where school.county_id = membership.county_id and school.code = membership.place),
      (select min(district_name) from places.public_school school
       where school.county_id = membership.county_id and school.district_code = membership.place),
      membership.place) as place_name,
    coalesce(
      (select rule.required from people.second_factor_rule rule
       where rule.county_id = membership.county_id and rule.role = membership.role
       order by rule.set_at desc, rule.id desc limit 1), false) as factor_asked
  from people.membership_standing membership
  join people.person on person.id = membership.person_id`

const holds = (tx: Tx) =>
  sql`${tx.today} between membership.starts_on and coalesce(membership.ends_on, 'infinity')`

/** The practice county's invented staff, in the order in which the page shows them. */
export async function listPracticeMemberships(tx: Tx): Promise<readonly Membership[]> {
  return rows(
    tx,
    sql<Membership>`${columns}
    where membership.county_id = 0 and person.practice and ${holds(tx)}
    order by membership.id limit 100`,
  )
}

export type PracticePlaces = { readonly school: string; readonly district: string }

/** The first school of the practice county's largest district; undefined before the county is seeded. */
export async function findPracticePlaces(tx: Tx): Promise<PracticePlaces | undefined> {
  return row(
    tx,
    sql<PracticePlaces>`select min(code) as school, district_code as district from places.public_school
      where county_id = 0 group by district_code order by count(*) desc, district_code limit 1`,
  )
}

export async function findPracticeMembership(tx: Tx, id: MembershipId): Promise<Membership | undefined> {
  return row(
    tx,
    sql<Membership>`${columns}
    where membership.county_id = 0 and person.practice and membership.id = ${id} and ${holds(tx)}`,
  )
}

/** What a person is today, in every county. */
export async function listMembershipsOf(tx: Tx, personId: string): Promise<readonly Membership[]> {
  return rows(
    tx,
    sql<Membership>`${columns}
    where membership.person_id = ${personId} and ${holds(tx)}
    order by membership.county_id, membership.id limit 50`,
  )
}

/** Ids of the open schools of a district (seven digits) or of a school (fourteen) of the viewer's county. */
export async function listSchoolIdsAt(tx: Tx, place: string): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{ id: string }>`select id from places.public_school
      where county_id = ${tx.viewer.county} and (district_code = ${place} or code = ${place})
      order by id limit 2500`,
  )
  return found.map(({ id }) => id)
}

/** Everyone who is or will be something in the viewer's county, whoever is longest unreviewed first. */
export async function listCountyMemberships(tx: Tx): Promise<readonly KeptMembership[]> {
  return rows(
    tx,
    sql<KeptMembership>`
      select membership.id, membership.county_id, membership.person_id, person.display_name, membership.role,
        membership.title, membership.place, membership.starts_on, membership.ends_on, granter.display_name as granted_by,
        membership.granted_as, membership.reason,
        (select to_char(max(review.reviewed_at) at time zone 'America/Los_Angeles', 'YYYY-MM-DD')
         from people.membership_review review
         where review.county_id = membership.county_id and review.membership_id = membership.id) as reviewed_on
      from people.membership_standing membership
      join people.person on person.id = membership.person_id
      left join people.person granter on granter.id = membership.granted_by_id
      where membership.county_id = ${tx.viewer.county} and coalesce(membership.ends_on, 'infinity') >= ${tx.today}
      order by person.display_name, membership.id limit 5000`,
  )
}

/** How many roles that are the viewer's to look at nobody has found right for a year. */
export async function countReviewsOwed(tx: Tx): Promise<number> {
  const theirs = roles.filter((role) => mayGrant(tx.viewer.roles, role))
  const counted = await row(
    tx,
    sql<{ owed: number }>`select count(*) as owed from people.membership_standing membership
      where membership.county_id = ${tx.viewer.county} and ${holds(tx)}
        and membership.person_id is distinct from ${tx.viewer.personId}::uuid
        and membership.role = any(${`{${theirs.join(',')}}`}::text[])
        and coalesce((select (max(review.reviewed_at) at time zone 'America/Los_Angeles')::date
          from people.membership_review review
          where review.county_id = membership.county_id and review.membership_id = membership.id),
          membership.starts_on) + 365 <= ${tx.today}::date`,
  )
  return counted?.owed ?? 0
}

/** Whether the viewer is still what they act as, and the session they came by has not ended. */
export async function isStanding(tx: Tx): Promise<boolean> {
  const found = await rows(
    tx,
    sql`${kept}select from people.membership_standing membership
      where membership.county_id = ${tx.viewer.county} and membership.person_id = ${tx.viewer.personId}
        and membership.role = any(${`{${tx.viewer.roles.join(',')}}`}::text[]) and ${holds(tx)}
        and (${tx.viewer.session ?? null}::uuid is null
          or people.session_stands(${tx.viewer.session ?? null}::uuid, membership.person_id)) limit 1`,
  )
  return found.length === 1
}

/** Whether someone is anything in the viewer's county today. */
export async function isStaffToday(tx: Tx, personId: string): Promise<boolean> {
  const found = await rows(
    tx,
    sql`select from people.membership_standing membership
      where membership.county_id = ${tx.viewer.county} and membership.person_id = ${personId} and ${holds(tx)} limit 1`,
  )
  return found.length === 1
}

export async function findStanding(tx: Tx, id: MembershipId): Promise<Membership | undefined> {
  return row(
    tx,
    sql<Membership>`${columns} where membership.county_id = ${tx.viewer.county} and membership.id = ${id}`,
  )
}

type Invented = {
  readonly personId: string
  readonly membershipId: string
  readonly displayName: string
  readonly role: string
  readonly title: string
  readonly place: string | null
}

/** The database takes invented people in the practice county, and real ones nowhere in it. */
export async function insertInventedPerson(tx: Tx, person: Invented): Promise<void> {
  await insertPerson(tx, person.personId, person.displayName)
  await insertMembership(tx, {
    ...person,
    startsOn: tx.today,
    endsOn: null,
    grantedById: null,
    grantedAs: 'practice county',
    reason: 'invented',
  })
}

/** Who is known already stays as they are. */
export async function insertPerson(tx: Tx, id: string, displayName: string): Promise<void> {
  await sql`insert into people.person (id, display_name, practice)
    values (${id}, ${displayName}, ${tx.viewer.county === 0}) on conflict do nothing`.execute(tx)
}

export type NewMembership = {
  readonly membershipId: string
  readonly personId: string
  readonly role: string
  readonly title: string
  readonly place: string | null
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly grantedById: string | null
  readonly grantedAs: string
  readonly reason: string
}

export async function insertMembership(tx: Tx, row: NewMembership): Promise<void> {
  await sql`insert into people.membership (county_id, id, person_id, role, title, place, starts_on, ends_on,
      granted_by_id, granted_as, reason)
    values (${tx.viewer.county}, ${row.membershipId}, ${row.personId}, ${row.role}, ${row.title}, ${row.place},
      ${row.startsOn}, ${row.endsOn}, ${row.grantedById}, ${row.grantedAs}, ${row.reason})`.execute(tx)
}

/** Answers false when someone ended it already. */
export async function insertEnding(tx: Tx, id: MembershipId, reason: string): Promise<boolean> {
  const ended = await rows(
    tx,
    sql`insert into people.membership_ending (county_id, membership_id, ended_at, ended_by_id, reason)
      values (${tx.viewer.county}, ${id}, ${tx.now}, ${tx.viewer.personId}, ${reason})
      on conflict do nothing returning membership_id`,
  )
  return ended.length === 1
}

export async function insertReview(tx: Tx, id: MembershipId): Promise<void> {
  await sql`insert into people.membership_review (county_id, id, membership_id, reviewed_at, reviewed_by_id)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${id}, ${tx.now}, ${tx.viewer.personId})`.execute(tx)
}
