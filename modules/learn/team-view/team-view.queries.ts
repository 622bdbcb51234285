import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { SchoolYear } from './due.rules.ts'
import {
  type SiteStanding,
  sitesOnPage,
  type TeamCount,
  type TeamFilter,
  type WaitingSite,
} from './team-view.ts'

/** What rows are asked for: of sites and roles only those of `sites`, where it is not null. */
export type SitesAsked = Pick<TeamFilter, 'late' | 'role' | 'page'> & {
  readonly sites: readonly SiteRole[] | null
}
export type SiteRole = { readonly placeCode: string; readonly role: string }

const narrowed = (tx: Tx, { late, role, sites }: SitesAsked) => sql`
  county_id = ${tx.viewer.county} and waiting_step_id is not null
  and (not ${late}::boolean or due_on < ${tx.today}::date) and (${role}::text is null or role = ${role})
  ${sites === null ? sql`` : among(sites)}`

const among = (sites: readonly SiteRole[]) => sql`and (place_code, role) in (select * from unnest(
  ${`{${sites.map(({ placeCode }) => placeCode).join(',')}}`}::text[],
  ${`{${sites.map(({ role }) => role).join(',')}}`}::text[]))`

/** The viewer's sites that wait at a step, by name: no order says which does better. */
export async function listWaitingSites(tx: Tx, filter: SitesAsked): Promise<readonly WaitingSite[]> {
  return rows(
    tx,
    sql<WaitingSite>`select place_code, place_name, role, waiting_step_id, due_on, late_count, counted_at
      from learn.site_standing where ${narrowed(tx, filter)}
      order by place_name, role, place_code limit ${sitesOnPage} offset ${(filter.page - 1) * sitesOnPage}`,
  )
}

export async function countWaitingSites(tx: Tx, filter: SitesAsked): Promise<TeamCount> {
  const counted = await row(
    tx,
    sql<TeamCount>`select count(*) filter (where ${narrowed(tx, filter)}) as waiting,
        count(*) filter (where ${narrowed(tx, { ...filter, late: true })}) as late, min(counted_at) as counted_at
      from learn.site_standing where county_id = ${tx.viewer.county}`,
  )
  return counted ?? { waiting: 0, late: 0, countedAt: null }
}

/** Every site and role with its steps, for the file. */
export async function listSiteStandings(tx: Tx): Promise<readonly SiteStanding[]> {
  return rows(
    tx,
    sql<SiteStanding>`select place_code, place_name, role, school_id, waiting_step_id, due_on, late_count, steps,
        phase, counted_at
      from learn.site_standing where county_id = ${tx.viewer.county}
      order by place_name, role, place_code limit 20000`,
  )
}

export async function findSiteStanding(
  tx: Tx,
  placeCode: string,
  role: string,
): Promise<SiteStanding | undefined> {
  return row(
    tx,
    sql<SiteStanding>`select place_code, place_name, role, school_id, waiting_step_id, due_on, late_count, steps,
        phase, counted_at
      from learn.site_standing
      where county_id = ${tx.viewer.county} and place_code = ${placeCode} and role = ${role}`,
  )
}

export type CountedSite = { readonly placeCode: string; readonly role: string; readonly countedAt: Date }

export async function listCounted(tx: Tx): Promise<readonly CountedSite[]> {
  return rows(
    tx,
    sql<CountedSite>`select place_code, role, counted_at from learn.site_standing
      where county_id = ${tx.viewer.county} limit 50000`,
  )
}

/** People on whose path something happened since a moment. */
export async function listChangedSince(tx: Tx, since: Date): Promise<readonly string[]> {
  const changed = await rows(
    tx,
    sql<{ personId: string }>`select distinct person_id from learn.step_fact
      where county_id = ${tx.viewer.county} and happened_at >= ${since} limit 50000`,
  )
  return changed.map(({ personId }) => personId)
}

export type Site = { readonly code: string; readonly name: string; readonly schoolId: string | null }

/** Names of the schools and districts at which people work. */
export async function listSites(tx: Tx, codes: readonly string[]): Promise<readonly Site[]> {
  const given = `{${codes.join(',')}}`
  return rows(
    tx,
    sql<Site>`select code, name, id as school_id from places.public_school
      where county_id = ${tx.viewer.county} and code = any(${given}::text[])
      union all
      select distinct district_code, district_name, null::uuid from places.public_school
      where county_id = ${tx.viewer.county} and district_code = any(${given}::text[])
      limit 50000`,
  )
}

type PlaceYear = SchoolYear & { readonly placeCode: string; readonly schoolYear: string }

/** The school years of these places that have a first and a last day. */
export async function listSchoolYears(tx: Tx, placeCodes: readonly string[]): Promise<readonly PlaceYear[]> {
  return rows(
    tx,
    sql<PlaceYear>`select place_code, school_year, first_day, last_day from places.public_calendar
      where county_id = ${tx.viewer.county} and first_day is not null and last_day is not null
        and place_code = any(${`{${placeCodes.join(',')}}`}::text[])
      order by first_day limit 100`,
  )
}

export async function upsertSiteStanding(tx: Tx, site: Omit<SiteStanding, 'countedAt'>): Promise<void> {
  await sql`insert into learn.site_standing (county_id, place_code, role, school_id, place_name, waiting_step_id, due_on,
      late_count, steps, phase, counted_at)
    values (${tx.viewer.county}, ${site.placeCode}, ${site.role}, ${site.schoolId}, ${site.placeName},
      ${site.waitingStepId}, ${site.dueOn}, ${site.lateCount}, ${JSON.stringify(site.steps)}, ${site.phase}, ${tx.now})
    on conflict (county_id, place_code, role) do update set school_id = excluded.school_id,
      place_name = excluded.place_name, waiting_step_id = excluded.waiting_step_id, due_on = excluded.due_on,
      late_count = excluded.late_count, steps = excluded.steps, phase = excluded.phase, counted_at = excluded.counted_at`.execute(
    tx,
  )
}

/** In how many places one role's people have all come to a phase, and when that was last counted. */
type PhaseCount = { readonly phase: number; readonly places: number; readonly countedAt: Date }

export const listPhaseCounts = (tx: Tx): Promise<readonly PhaseCount[]> =>
  rows(
    tx,
    sql<PhaseCount>`select phase, count(*)::int as places, max(counted_at) as counted_at from learn.site_standing
      where county_id = ${tx.viewer.county} and phase is not null group by phase order by phase`,
  )

/** Takes away the count of a site at which nobody of the role works any more. */
export async function deleteSiteStanding(tx: Tx, { placeCode, role }: CountedSite): Promise<void> {
  await sql`delete from learn.site_standing
    where county_id = ${tx.viewer.county} and place_code = ${placeCode} and role = ${role}`.execute(tx)
}

/** When letters last went to a site and role. */
export async function findLastReminder(tx: Tx, placeCode: string, role: string): Promise<Date | undefined> {
  const last = await row(
    tx,
    sql<{ madeAt: Date }>`select made_at from learn.reminder
      where county_id = ${tx.viewer.county} and place_code = ${placeCode} and role = ${role}
      order by made_at desc limit 1`,
  )
  return last?.madeAt
}

export type NewReminder = {
  readonly placeCode: string
  readonly role: string
  readonly stepId: string
  readonly letterCount: number
  readonly madeById: string
}

export async function insertReminder(tx: Tx, given: NewReminder): Promise<void> {
  await sql`insert into learn.reminder (county_id, id, place_code, role, step_id, letter_count, made_by_id, made_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${given.placeCode}, ${given.role}, ${given.stepId},
      ${given.letterCount}, ${given.madeById}, ${tx.now})`.execute(tx)
}

/** Where letters reach these people. */
export async function listAddresses(tx: Tx, people: readonly string[]): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{ email: string }>`select distinct email from people.public_mail_address
      where county_id = ${tx.viewer.county} and person_id = any(${`{${people.join(',')}}`}::uuid[]) limit 500`,
  )
  return found.map(({ email }) => email)
}
