import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Place } from './place.ts'
import type { Colleague, StepFact } from './progress.ts'

/** Everything that happened on the viewer's own path, oldest first. */
export async function listOwnFacts(tx: Tx): Promise<readonly StepFact[]> {
  return rows(
    tx,
    sql<StepFact>`select step_id, kind, about_id, happened_at, by_name, note, value from learn.step_fact
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId}
      order by happened_at, about_id limit 10000`,
  )
}

export async function insertCompletion(tx: Tx, stepId: string): Promise<void> {
  await sql`insert into learn.step_completion (county_id, id, person_id, step_id, completed_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${tx.viewer.personId}, ${stepId}, ${tx.now})`.execute(tx)
}

/** Takes back all that was said of a step; a completion already taken back is left as it is. */
export async function insertReopenings(tx: Tx, completionIds: readonly string[]): Promise<void> {
  await sql`insert into learn.step_reopening (county_id, completion_id, person_id, reopened_at)
    select county_id, id, person_id, ${tx.now} from learn.step_completion
    where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId}
      and id = any(${`{${completionIds.join(',')}}`}::uuid[])
    on conflict do nothing`.execute(tx)
}

/** Staff of the county who hold one of these roles today, by name. */
export async function listColleagues(tx: Tx, accessRoles: readonly string[]): Promise<readonly Colleague[]> {
  return rows(
    tx,
    sql<Colleague>`select distinct on (display_name, person_id) person_id, display_name, role, title
      from people.public_colleague
      where county_id = ${tx.viewer.county} and role = any(${`{${accessRoles.join(',')}}`}::text[])
        and ${tx.today} between starts_on and coalesce(ends_on, 'infinity')
      order by display_name, person_id limit 500`,
  )
}

/** The place that the viewer's membership binds her to, if any: a district or a school. */
export async function findMembershipPlace(tx: Tx): Promise<string | undefined> {
  const found = await row(
    tx,
    sql<{ place: string }>`select place from people.public_colleague
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId} and place is not null
        and ${tx.today} between starts_on and coalesce(ends_on, 'infinity')
      order by starts_on desc limit 1`,
  )
  return found?.place
}

export async function findChosenPlace(tx: Tx): Promise<string | undefined> {
  const found = await row(
    tx,
    sql<{ placeCode: string }>`select place_code from learn.learner_place
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId}
      order by chosen_at desc, id desc limit 1`,
  )
  return found?.placeCode
}

export async function insertPlace(tx: Tx, code: string): Promise<void> {
  await sql`insert into learn.learner_place (county_id, id, person_id, place_code, chosen_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${tx.viewer.personId}, ${code}, ${tx.now})`.execute(tx)
}

/** Schools and districts whose name holds the words, districts first. */
export async function listPlaces(tx: Tx, words: string): Promise<readonly Place[]> {
  const like = `%${words.replaceAll(/[%_\\]/g, '\\$&')}%`
  return rows(
    tx,
    sql<Place>`select code, name, district_name from (
        select distinct district_code as code, district_name as name, '' as district_name from places.public_school
        where county_id = ${tx.viewer.county} and district_name ilike ${like}
        union all
        select code, name, district_name from places.public_school
        where county_id = ${tx.viewer.county} and (name ilike ${like} or code = ${words})
      ) place
      order by length(code), name, code limit 50`,
  )
}

export async function findPlace(tx: Tx, code: string): Promise<Place | undefined> {
  return row(
    tx,
    code.length === 14
      ? sql<Place>`select code, name, district_name from places.public_school
          where county_id = ${tx.viewer.county} and code = ${code}`
      : sql<Place>`select district_code as code, district_name as name, '' as district_name from places.public_school
          where county_id = ${tx.viewer.county} and district_code = ${code} limit 1`,
  )
}
