import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import { type Cohort, type CohortPerson, nearDays } from './cohort.ts'

const belonging = (
  tx: Tx,
) => sql`select distinct on (cohort_id, member_person_id) cohort_id, member_person_id, belongs
  from learn.cohort_choice where county_id = ${tx.viewer.county}
  order by cohort_id, member_person_id, chosen_at desc, id desc`

/** Open groups, by the day they began and then by name. */
export async function listCohorts(tx: Tx): Promise<readonly Cohort[]> {
  return rows(
    tx,
    sql<Cohort>`with belonging as (${belonging(tx)})
      select cohort.id, cohort.name, cohort.starts_on, count(belonging.member_person_id)::int as member_count
      from learn.cohort
      left join belonging on belonging.cohort_id = cohort.id and belonging.belongs
      where cohort.county_id = ${tx.viewer.county} and not exists (select from learn.cohort_closing closing
        where closing.county_id = cohort.county_id and closing.cohort_id = cohort.id)
      group by cohort.id, cohort.name, cohort.starts_on
      order by cohort.starts_on desc, cohort.name limit 100`,
  )
}

export async function findCohort(tx: Tx, id: string): Promise<Cohort | undefined> {
  return (await listCohorts(tx)).find((cohort) => cohort.id === id)
}

export async function listMemberIds(tx: Tx, cohortId: string): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{ memberPersonId: string }>`with belonging as (${belonging(tx)})
      select member_person_id from belonging where cohort_id = ${cohortId}::uuid and belongs limit 2000`,
  )
  return found.map(({ memberPersonId }) => memberPersonId)
}

/** Colleagues of today: those who belong, or others by a part of their name, or those who began near a day. */
export async function listCohortPeople(
  tx: Tx,
  given: {
    readonly members: readonly string[]
    readonly who: 'members' | 'others'
    readonly words?: string
    readonly near?: CalendarDate
  },
): Promise<readonly CohortPerson[]> {
  const { members, who, words = '', near = null } = given
  const like = `%${words.replaceAll(/[%_\\]/g, '\\$&')}%`
  return rows(
    tx,
    sql<CohortPerson>`select person_id, display_name, title, place_name from (
        select distinct on (colleague.person_id) colleague.person_id, colleague.display_name, colleague.title,
          colleague.starts_on, school.name as place_name
        from people.public_colleague colleague
        left join places.public_school school on school.county_id = colleague.county_id and school.code = colleague.place
        where colleague.county_id = ${tx.viewer.county}
          and ${tx.today} between colleague.starts_on and coalesce(colleague.ends_on, 'infinity')
          and (colleague.person_id = any(${`{${members.join(',')}}`}::uuid[])) = ${who === 'members'}::boolean
          and colleague.display_name ilike ${like}
        order by colleague.person_id, colleague.starts_on desc
      ) one
      where ${near}::date is null or abs(starts_on - ${near}::date) <= ${nearDays}
      order by display_name, person_id limit ${who === 'members' ? 2000 : 50}`,
  )
}

export async function insertCohort(tx: Tx, name: string, startsOn: CalendarDate): Promise<string> {
  const id = newId(tx.now)
  await sql`insert into learn.cohort (county_id, id, name, starts_on, person_id, made_at)
    values (${tx.viewer.county}, ${id}, ${name}, ${startsOn}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  return id
}

export async function insertCohortClosing(tx: Tx, cohortId: string): Promise<void> {
  await sql`insert into learn.cohort_closing (county_id, id, cohort_id, person_id, closed_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${cohortId}, ${tx.viewer.personId}, ${tx.now})
    on conflict do nothing`.execute(tx)
}

/** Takes colleagues of the county in, or members out; answers how many it concerned. */
export async function insertCohortChoices(
  tx: Tx,
  cohortId: string,
  people: readonly string[],
  belongs: boolean,
): Promise<number> {
  const made = await rows(
    tx,
    sql<{ id: string }>`insert into learn.cohort_choice
        (county_id, id, cohort_id, member_person_id, belongs, person_id, chosen_at)
      select ${tx.viewer.county}::int, given.id, ${cohortId}::uuid, given.member_person_id, ${belongs}::boolean,
        ${tx.viewer.personId}::uuid, ${tx.now}::timestamptz
      from unnest(${`{${people.map(() => newId(tx.now)).join(',')}}`}::uuid[],
        ${`{${people.join(',')}}`}::uuid[]) given (id, member_person_id)
      where exists (select from people.public_colleague colleague
        where colleague.county_id = ${tx.viewer.county} and colleague.person_id = given.member_person_id)
      returning id`,
  )
  return made.length
}

/** Whether an open group bears this name. */
export async function isNameTaken(tx: Tx, name: string): Promise<boolean> {
  const found = await row(
    tx,
    sql<{ id: string }>`select cohort.id from learn.cohort
      where cohort.county_id = ${tx.viewer.county} and lower(cohort.name) = lower(${name})
        and not exists (select from learn.cohort_closing closing
          where closing.county_id = cohort.county_id and closing.cohort_id = cohort.id) limit 1`,
  )
  return found !== undefined
}
