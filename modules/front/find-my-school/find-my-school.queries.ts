import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { ConfirmedCounts, ConfirmedPerson, CountyContact, FoundSchool } from './find-my-school.ts'

const school = sql`
  select code, name, district_code, district_name, phone, updated_on::text as updated_on from places.public_contact`

export async function listFoundSchools(tx: Tx): Promise<readonly FoundSchool[]> {
  return rows(
    tx,
    sql<FoundSchool>`${school} where county_id = ${tx.viewer.county}
      order by lower(district_name), lower(name), code limit 5000`,
  )
}

export const findFoundSchool = (tx: Tx, code: string): Promise<FoundSchool | undefined> =>
  row(tx, sql<FoundSchool>`${school} where county_id = ${tx.viewer.county} and code = ${code}`)

/** Those confirmed for a school whose days have begun and not ended. */
export async function listConfirmedPeople(tx: Tx, code: string): Promise<readonly ConfirmedPerson[]> {
  return rows(
    tx,
    sql<ConfirmedPerson>`
      select placed.id, placed.title, placed.shown_name, placed.weekdays,
        to_char(placed.from_time, 'HH24:MI') as from_time, to_char(placed.until_time, 'HH24:MI') as until_time,
        placed.languages, placed.ends_on::text as ends_on, placed.confirmed_by,
        placed.confirmed_on::text as confirmed_on
      from staff.public_placement placed
      join places.public_school school on school.county_id = placed.county_id and school.id = placed.school_id
      where placed.county_id = ${tx.viewer.county} and school.code = ${code}
        and placed.starts_on <= ${tx.today} and (placed.ends_on is null or placed.ends_on >= ${tx.today})
      order by lower(placed.title), placed.id limit 100`,
  )
}

/** Codes of schools with anyone confirmed today. */
export async function listConfirmedSchools(tx: Tx): Promise<ReadonlySet<string>> {
  const found = await rows(
    tx,
    sql<{ code: string }>`
      select distinct school.code
      from staff.public_placement placed
      join places.public_school school on school.county_id = placed.county_id and school.id = placed.school_id
      where placed.county_id = ${tx.viewer.county}
        and placed.starts_on <= ${tx.today} and (placed.ends_on is null or placed.ends_on >= ${tx.today}) limit 5000`,
  )
  return new Set(found.map(({ code }) => code))
}

export async function findConfirmedCounts(tx: Tx): Promise<ConfirmedCounts> {
  const found = await row(
    tx,
    sql<ConfirmedCounts>`
      select count(distinct school_id)::int as schools,
        (count(distinct position_id) filter (where role in ('clinician_1', 'clinician_2', 'associate')))::int as clinicians,
        (count(distinct position_id) filter (where role = 'family_navigator'))::int as navigators,
        (count(distinct position_id) filter (where role = 'clinician_2'))::int as supervisors,
        (count(distinct position_id) filter (where languages && array(
          select spoken from unnest(languages) spoken where spoken <> 'en')))::int as speaking,
        count(distinct position_id)::int as professionals, max(confirmed_on)::text as newest_on
      from staff.public_placement
      where county_id = ${tx.viewer.county}
        and starts_on <= ${tx.today} and (ends_on is null or ends_on >= ${tx.today})`,
  )
  return (
    found ?? {
      schools: 0,
      clinicians: 0,
      professionals: 0,
      navigators: 0,
      supervisors: 0,
      speaking: 0,
      newestOn: null,
    }
  )
}

export const findCountyContact = (tx: Tx): Promise<CountyContact | undefined> =>
  row(
    tx,
    sql<CountyContact>`
      select phone, hours, email, confirmed_by, confirmed_on::text as confirmed_on from front.county_contact
      where county_id = ${tx.viewer.county} order by entered_at desc, id desc limit 1`,
  )
