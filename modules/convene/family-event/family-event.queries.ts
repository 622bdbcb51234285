import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type {
  Attendance,
  EventId,
  EventPlan,
  EventResult,
  EventStart,
  FamilyEvent,
  StartCount,
} from './family-event.ts'

const columns = sql`held.id, held.kind, held.school_id, held.title, held.title_es, held.summary, held.summary_es,
  held.place_kind, held.place_name, held.place_address, held.starts_at, held.ends_at, held.time_zone, held.capacity,
  held.registration_ends_at, held.state, held.announced_at, held.contact, held.purpose, held.languages,
  held.accessibility, held.sequence, held.made_at, held.changed_at, coalesce(plan.interpreted_in, '{}') as interpreted_in,
  coalesce(plan.childcare_places, 0) as childcare_places, coalesce(plan.food, 'none') as food,
  coalesce(plan.transport, 'none') as transport,
  school.code as school_code, school.name as school_name, result.shown as result`
const joined = sql`convene.convening held
  left join convene.event_plan plan on plan.county_id = held.county_id and plan.convening_id = held.id
  left join places.public_school school on school.county_id = held.county_id and school.id = held.school_id
  left join convene.event_result result on result.county_id = held.county_id and result.convening_id = held.id`

/** To a visitor one that was never announced is not there: the row policy hides it. */
export const findEvent = (tx: Tx, id: EventId): Promise<FamilyEvent | undefined> =>
  row(
    tx,
    sql<FamilyEvent>`select ${columns} from ${joined} where held.county_id = ${tx.viewer.county} and held.kind <> 'convening' and held.id = ${id}`,
  )

type Shelf = 'coming' | 'past'
/** Announced events that end today or later, the next first; or those past, the newest first. Of one school, or of all. */
export const listEvents = (
  tx: Tx,
  shelf: Shelf,
  schoolCode: string | null,
): Promise<readonly FamilyEvent[]> =>
  rows(
    tx,
    sql<FamilyEvent>`select ${columns} from ${joined}
      where held.county_id = ${tx.viewer.county} and held.kind <> 'convening' and held.announced_at is not null
        and (${schoolCode}::text is null or school.code = ${schoolCode})
        and (held.ends_at >= (${tx.today}::date)::timestamp at time zone held.time_zone) = ${shelf === 'coming'}
      order by case when ${shelf === 'coming'} then held.starts_at end, held.starts_at desc, held.id limit 100`,
  )

/** What someone may hold, drafts included, the newest first: all of the county, or those of their schools. */
export const listHeldEvents = (tx: Tx): Promise<readonly FamilyEvent[]> =>
  rows(
    tx,
    sql<FamilyEvent>`select ${columns} from ${joined}
      where held.county_id = ${tx.viewer.county} and held.kind <> 'convening'
        and (${tx.viewer.databaseRole === 'app_school_wide'} or held.school_id = any(${tx.viewer.schools as string[]}::uuid[]))
        and not exists (select from convene.series_date gone where gone.county_id = held.county_id
          and gone.convening_id = held.id and gone.taken_back_at is not null)
      order by held.starts_at desc, held.id limit 200`,
  )

/** The schools for which someone may hold an event. */
export const listOwnSchools = (
  tx: Tx,
): Promise<readonly { readonly id: string; readonly name: string; readonly code: string }[]> =>
  rows(
    tx,
    sql<{ id: string; name: string; code: string }>`select id, name, code from places.public_school
      where county_id = ${tx.viewer.county}
        and (${tx.viewer.databaseRole === 'app_school_wide'} or id = any(${tx.viewer.schools as string[]}::uuid[]))
      order by name, code`,
  )

/** What an event offers a family; one that was planned without it gets it here. */
export async function replacePlan(tx: Tx, id: EventId, plan: EventPlan): Promise<void> {
  await sql`insert into convene.event_plan (county_id, convening_id, interpreted_in, childcare_places, food, transport)
    values (${tx.viewer.county}, ${id}, ${plan.interpretedIn as string[]}, ${plan.childcarePlaces}, ${plan.food},
      ${plan.transport})
    on conflict (county_id, convening_id) do update set interpreted_in = excluded.interpreted_in,
      childcare_places = excluded.childcare_places, food = excluded.food, transport = excluded.transport`.execute(
    tx,
  )
}

export const listAttendance = (tx: Tx, id: EventId): Promise<readonly Attendance[]> =>
  rows(
    tx,
    sql<Attendance>`select language, adult_count, child_count from convene.event_attendance
      where county_id = ${tx.viewer.county} and convening_id = ${id} order by language`,
  )

export async function replaceAttendance(tx: Tx, id: EventId, counts: readonly Attendance[]): Promise<void> {
  for (const { language, adultCount, childCount } of counts)
    await sql`insert into convene.event_attendance
        (county_id, convening_id, language, adult_count, child_count, person_id, counted_at)
      values (${tx.viewer.county}, ${id}, ${language}, ${adultCount}, ${childCount}, ${tx.viewer.personId}, ${tx.now})
      on conflict (county_id, convening_id, language) do update set adult_count = excluded.adult_count,
        child_count = excluded.child_count, person_id = excluded.person_id, counted_at = excluded.counted_at`.execute(
      tx,
    )
}

export const listStarts = (tx: Tx, id: EventId): Promise<readonly StartCount[]> =>
  rows(
    tx,
    sql<StartCount>`select what, family_count from convene.event_start
      where county_id = ${tx.viewer.county} and convening_id = ${id}`,
  )

export async function replaceStart(tx: Tx, id: EventId, what: EventStart, families: number): Promise<void> {
  await sql`insert into convene.event_start (county_id, convening_id, what, family_count, person_id, counted_at)
    values (${tx.viewer.county}, ${id}, ${what}, ${families}, ${tx.viewer.personId}, ${tx.now})
    on conflict (county_id, convening_id, what) do update set family_count = excluded.family_count,
      person_id = excluded.person_id, counted_at = excluded.counted_at`.execute(tx)
}

export async function replaceResult(tx: Tx, id: EventId, shown: EventResult): Promise<void> {
  await sql`insert into convene.event_result (county_id, convening_id, shown, person_id, published_at)
    values (${tx.viewer.county}, ${id}, ${JSON.stringify(shown)}, ${tx.viewer.personId}, ${tx.now})
    on conflict (county_id, convening_id) do update set shown = excluded.shown, person_id = excluded.person_id,
      published_at = excluded.published_at`.execute(tx)
}

export async function deleteResult(tx: Tx, id: EventId): Promise<void> {
  await sql`delete from convene.event_result where county_id = ${tx.viewer.county} and convening_id = ${id}`.execute(
    tx,
  )
}

/** The name of an open school of the viewer's county, by its code. */
export async function findSchoolName(tx: Tx, code: string): Promise<string | undefined> {
  const school = await row(
    tx,
    sql<{ name: string }>`select name from places.public_school
      where county_id = ${tx.viewer.county} and code = ${code}`,
  )
  return school?.name
}
