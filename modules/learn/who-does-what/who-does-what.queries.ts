import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { Division, SavedDivision } from './who-does-what.ts'

const columns = sql`
  select page.id, page.school_id, page.place_code, page.edition, page.people, page.parts, page.note,
    page.person_name, page.saved_at, confirmation.person_name as confirmed_name, confirmation.confirmed_at
  from learn.who_does_what page
  left join learn.who_does_what_confirmation confirmation
    on confirmation.county_id = page.county_id and confirmation.page_id = page.id`

/** The pages of a school that the viewer may see, the newest first. */
export async function listDivisions(tx: Tx, schoolId: string): Promise<readonly SavedDivision[]> {
  return rows(
    tx,
    sql<SavedDivision>`${columns}
      where page.county_id = ${tx.viewer.county} and page.school_id = ${schoolId}
      order by page.saved_at desc, page.id desc limit 50`,
  )
}

export async function findDivision(tx: Tx, id: string): Promise<SavedDivision | undefined> {
  return row(
    tx,
    sql<SavedDivision>`${columns} where page.county_id = ${tx.viewer.county} and page.id = ${id}`,
  )
}

type NewDivision = Division & {
  readonly id: string
  readonly schoolId: string
  readonly placeCode: string
  readonly edition: number
}

export async function insertDivision(tx: Tx, page: NewDivision): Promise<void> {
  await sql`insert into learn.who_does_what
      (county_id, id, school_id, place_code, edition, people, parts, note, person_id, person_name, saved_at)
    values (${tx.viewer.county}, ${page.id}, ${page.schoolId}, ${page.placeCode}, ${page.edition},
      ${JSON.stringify(page.people)}, ${JSON.stringify(page.parts)}, ${page.note}, ${tx.viewer.personId},
      ${tx.viewer.label}, ${tx.now})`.execute(tx)
}

/** False when it was confirmed already: the key settles the race. */
export async function insertConfirmation(tx: Tx, page: SavedDivision): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into learn.who_does_what_confirmation
        (county_id, page_id, school_id, person_id, person_name, confirmed_at)
      values (${tx.viewer.county}, ${page.id}, ${page.schoolId}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})
      on conflict do nothing returning page_id`,
  )
  return inserted.length === 1
}

/** How many pages of a school have been confirmed by it. */
export async function countConfirmed(tx: Tx, placeCode: string): Promise<number> {
  const found = await row(
    tx,
    sql<{ found: number }>`select count(*) as found from learn.who_does_what_confirmation confirmation
      join learn.who_does_what page
        on page.county_id = confirmation.county_id and page.id = confirmation.page_id
      where page.county_id = ${tx.viewer.county} and page.place_code = ${placeCode}`,
  )
  return found?.found ?? 0
}
