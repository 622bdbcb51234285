import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { KeptEdition, KeptPlace, KeptState } from './kept-outcome.ts'
import type { Level } from './outcome.ts'

/** Names the imports that stand for the viewer's county, beside what is kept; another text means other figures. */
export const findKeptState = (tx: Tx): Promise<KeptState | undefined> =>
  row(
    tx,
    sql<KeptState>`
      select case when state.standing_count > 0
          then concat_ws(' ', state.standing_count, state.undone_count, state.applied_at) end as standing,
        figure_state, years, group_categories, older_codes, districts
      from places.public_figure_state state
      left join evaluate.outcome_edition edition on edition.county_id = state.county_id
      where state.county_id = ${tx.viewer.county}`,
  )

const place = sql`level, code, name, rates, profile, setting, similar_codes as similar`

/** All of the county's places, groups with them. */
export const listKeptPlaces = (tx: Tx): Promise<readonly KeptPlace[]> =>
  rows(
    tx,
    sql<KeptPlace>`select ${place}, group_rates from evaluate.outcome_place
      where county_id = ${tx.viewer.county} order by level, code limit 20000`,
  )

/**
 * A place and what stands beside it: these areas and, for a school, those most like it; only the place itself with
 * its groups. The place comes first; nothing where it is not known.
 */
export const listKeptAround = (
  tx: Tx,
  level: Level,
  code: string,
  areas: readonly string[],
): Promise<readonly KeptPlace[]> =>
  rows(
    tx,
    sql<KeptPlace>`
      with own as materialized (
        select level, code, name, rates, group_rates, profile, setting, similar_codes from evaluate.outcome_place
        where county_id = ${tx.viewer.county} and level = ${level} and code = ${code})
      select ${place}, group_rates from own
      union all
      select ${place}, '{}'::jsonb from evaluate.outcome_place
      where county_id = ${tx.viewer.county} and level in ('state', 'county', 'district')
        and code = any(${[...areas]}::text[]) and not (level = ${level} and code = ${code})
        and exists (select from own)
      union all
      select ${place}, '{}'::jsonb from evaluate.outcome_place
      where county_id = ${tx.viewer.county} and level = 'school'
        and code = any((select similar_codes from own)::text[])`,
  )

/** One school's rates of all its students. */
export const findKeptRates = (tx: Tx, code: string): Promise<Pick<KeptPlace, 'rates'> | undefined> =>
  row(
    tx,
    sql<Pick<KeptPlace, 'rates'>>`select rates from evaluate.outcome_place
      where county_id = ${tx.viewer.county} and level = 'school' and code = ${code}`,
  )

/** Districts of the county, or the schools of one district by its first seven digits; without their groups. */
export const listKeptBelow = (
  tx: Tx,
  level: 'district' | 'school',
  prefix: string,
): Promise<readonly KeptPlace[]> =>
  rows(
    tx,
    sql<KeptPlace>`select ${place}, '{}'::jsonb as group_rates from evaluate.outcome_place
      where county_id = ${tx.viewer.county} and level = ${level} and starts_with(code, ${prefix})
      order by code limit 20000`,
  )

/** Of two that would keep one county's outcomes at once, the second waits and finds them kept. */
export async function holdOutcomes(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('evaluate.outcome_edition'), ${tx.viewer.county}::int)`.execute(
    tx,
  )
}

/** Takes the place of what was kept of the county before. */
export async function replaceKeptOutcomes(
  tx: Tx,
  edition: KeptEdition,
  places: readonly KeptPlace[],
): Promise<void> {
  const { county } = tx.viewer
  await deleteKeptOutcomes(tx)
  await sql`
    insert into evaluate.outcome_edition (county_id, figure_state, years, group_categories, older_codes, districts,
      worked_out_at)
    values (${county}, ${edition.figureState}, ${JSON.stringify(edition.years)},
      ${JSON.stringify(edition.groupCategories)}, ${JSON.stringify(edition.olderCodes)},
      ${JSON.stringify(edition.districts)}, ${tx.now})`.execute(tx)
  for (let at = 0; at < places.length; at += 500) await insertPlaces(tx, places.slice(at, at + 500))
}

/** Its places and its list of schools go with it. */
export async function deleteKeptOutcomes(tx: Tx): Promise<void> {
  await sql`delete from evaluate.outcome_edition where county_id = ${tx.viewer.county}`.execute(tx)
}

async function insertPlaces(tx: Tx, places: readonly KeptPlace[]): Promise<void> {
  const { county } = tx.viewer
  await sql`
    insert into evaluate.outcome_place (county_id, level, code, name, rates, group_rates, profile, setting,
      similar_codes)
    select ${county}::int, level, code, name, rates, "groupRates", profile, setting, "similar"
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as one(level text, code text, name text, rates jsonb,
      "groupRates" jsonb, profile jsonb, setting text, "similar" text[])`.execute(tx)
}

/** Lists the county's schools, as they are kept, for those of other counties. */
export async function listSchools(tx: Tx): Promise<void> {
  await sql`
    insert into evaluate.school_listing (county_id, code, name, school_level, setting, enrollment, poor, learners,
      rates, listed_at)
    select county_id, code, profile ->> 'name', profile ->> 'schoolLevel', setting, (profile ->> 'enrollment')::int,
      (profile -> 'groups' ->> 'socioeconomically_disadvantaged')::int,
      (profile -> 'groups' ->> 'english_learner')::int, rates, ${tx.now}
    from evaluate.outcome_place
    where county_id = ${tx.viewer.county} and level = 'school' and profile is not null`.execute(tx)
}
