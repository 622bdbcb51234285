import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { Level, NamedPlace, SchoolProfile, Setting } from './outcome.ts'

/** Rates as a row keeps them: key → counted and of how many; null is hidden. */
export type KeptRates = Readonly<Record<string, readonly [number, number] | null>>

export type KeptEdition = {
  readonly figureState: string
  readonly years: { readonly chronic_absence: readonly string[]; readonly suspension: readonly string[] }
  readonly groupCategories: Readonly<Record<string, string>>
  readonly olderCodes: Readonly<Record<string, string>>
  readonly districts: readonly NamedPlace[]
}

export type KeptPlace = {
  readonly level: Level
  readonly code: string
  readonly name: string
  readonly rates: KeptRates
  readonly groupRates: KeptRates
  readonly profile: SchoolProfile | null
  readonly setting: Setting | null
  readonly similar: readonly string[]
}

export const findKeptEdition = (tx: Tx): Promise<KeptEdition | undefined> =>
  row(
    tx,
    sql<KeptEdition>`select figure_state, years, group_categories, older_codes, districts from evaluate.outcome_edition
      where county_id = ${tx.viewer.county}`,
  )

const place = sql`level, code, name, rates, profile, setting, similar_codes as similar`

export const findKeptPlace = (tx: Tx, level: Level, code: string): Promise<KeptPlace | undefined> =>
  row(
    tx,
    sql<KeptPlace>`select ${place}, group_rates from evaluate.outcome_place
      where county_id = ${tx.viewer.county} and level = ${level} and code = ${code}`,
  )

/** All of the county's places, groups with them. */
export const listKeptPlaces = (tx: Tx): Promise<readonly KeptPlace[]> =>
  rows(
    tx,
    sql<KeptPlace>`select ${place}, group_rates from evaluate.outcome_place
      where county_id = ${tx.viewer.county} order by level, code limit 20000`,
  )

/** What stands beside a place: the state, the county, its own district, and these schools; without their groups. */
export const listKeptBeside = (
  tx: Tx,
  areas: readonly string[],
  schools: readonly string[],
): Promise<readonly KeptPlace[]> =>
  rows(
    tx,
    sql<KeptPlace>`
      select ${place}, '{}'::jsonb as group_rates from evaluate.outcome_place
      where county_id = ${tx.viewer.county} and level in ('state', 'county', 'district')
        and code = any(${[...areas]}::text[])
      union all
      select ${place}, '{}'::jsonb from evaluate.outcome_place
      where county_id = ${tx.viewer.county} and level = 'school' and code = any(${[...schools]}::text[])`,
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
