import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'
import type { PlaceAchievement, PublishedDistance } from './achievement.ts'

/** Every published distance of the viewer's county, and the state's beside it. */
export const listPublishedDistances = (tx: Tx): Promise<readonly PublishedDistance[]> =>
  rows(
    tx,
    sql<PublishedDistance>`
      select code, level, subject, school_year, student_group as "group", group_category, name, students,
        points::float8 as points
      from places.public_distance where county_id = ${tx.viewer.county}
      order by subject, school_year, level, code, student_group limit 2000000`,
  )

/** Takes its place beside the outcomes that are kept; it goes when they go. */
export async function insertAchievements(tx: Tx, places: readonly PlaceAchievement[]): Promise<void> {
  for (let at = 0; at < places.length; at += 500)
    await sql`
      insert into evaluate.achievement_place (county_id, level, code, name, distances)
      select ${tx.viewer.county}::int, level, code, name, distances
      from jsonb_to_recordset(${JSON.stringify(places.slice(at, at + 500))}::jsonb)
        as one(level text, code text, name text, distances jsonb)`.execute(tx)
}

/** Kept places of these codes: a place, its district, the state, the schools most like it. */
export const listAchievementsOf = (tx: Tx, codes: readonly string[]): Promise<readonly PlaceAchievement[]> =>
  rows(
    tx,
    sql<PlaceAchievement>`
      select level, code, name, distances from evaluate.achievement_place
      where county_id = ${tx.viewer.county} and code = any(${[...codes]}::text[]) limit 100`,
  )

/** Every place of the county that has any. */
export const listAchievements = (tx: Tx): Promise<readonly PlaceAchievement[]> =>
  rows(
    tx,
    sql<PlaceAchievement>`
      select level, code, name, distances from evaluate.achievement_place
      where county_id = ${tx.viewer.county} order by level, code limit 20000`,
  )
