import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { JourneyEntry, JourneyWriting } from './journey.ts'

const columns = sql`id, school_id, step_id, owner_name, weeks, started_on, passed_on, documents, note, person_name,
  written_at`

const newest = (tx: Tx) => sql`
  learn.journey_entry entry
  where county_id = ${tx.viewer.county} and not exists (
    select from learn.journey_entry later
    where later.county_id = entry.county_id and later.school_id = entry.school_id
      and later.step_id = entry.step_id and later.follows_id = entry.id)`

/** The entries that hold for a school: of each step, the one that no other follows. */
export async function listJourneyEntries(tx: Tx, schoolId: string): Promise<readonly JourneyEntry[]> {
  return rows(
    tx,
    sql<JourneyEntry>`select ${columns} from ${newest(tx)} and school_id = ${schoolId} order by id limit 100`,
  )
}

/** The same for every school the viewer may see. */
export async function listAllJourneyEntries(tx: Tx): Promise<readonly JourneyEntry[]> {
  return rows(tx, sql<JourneyEntry>`select ${columns} from ${newest(tx)} order by school_id, id limit 40000`)
}

export type JourneyStart = { readonly schoolId: string; readonly startsOn: CalendarDate }

/** The day each school's plan begins, for the schools that have one. */
export async function listJourneyStarts(tx: Tx): Promise<readonly JourneyStart[]> {
  return rows(
    tx,
    sql<JourneyStart>`select distinct on (school_id) school_id, starts_on from learn.journey_start
      where county_id = ${tx.viewer.county} order by school_id, written_at desc, id desc limit 2500`,
  )
}

export async function findJourneyStart(tx: Tx, schoolId: string): Promise<CalendarDate | undefined> {
  const found = await row(
    tx,
    sql<JourneyStart>`select school_id, starts_on from learn.journey_start
      where county_id = ${tx.viewer.county} and school_id = ${schoolId}
      order by written_at desc, id desc limit 1`,
  )
  return found?.startsOn
}

type School = { readonly id: string; readonly code: string }

export async function insertJourneyStart(tx: Tx, school: School, startsOn: CalendarDate): Promise<void> {
  await sql`insert into learn.journey_start
      (county_id, id, school_id, place_code, starts_on, person_id, person_name, written_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${school.id}, ${school.code}, ${startsOn}, ${tx.viewer.personId},
      ${tx.viewer.label}, ${tx.now})`.execute(tx)
}

/** False when another wrote this step first: the key settles the race. */
export async function insertJourneyEntry(tx: Tx, school: School, writing: JourneyWriting): Promise<boolean> {
  const { stepId, ownerName, weeks, startedOn, passedOn, documents, note, seen } = writing
  const inserted = await rows(
    tx,
    sql`insert into learn.journey_entry (county_id, id, school_id, place_code, step_id, owner_name, weeks, started_on,
        passed_on, documents, note, follows_id, person_id, person_name, written_at)
      values (${tx.viewer.county}, ${newId(tx.now)}, ${school.id}, ${school.code}, ${stepId}, ${ownerName}, ${weeks},
        ${startedOn}, ${passedOn}, ${JSON.stringify(documents)}, ${note}, ${seen}, ${tx.viewer.personId},
        ${tx.viewer.label}, ${tx.now})
      on conflict do nothing returning id`,
  )
  return inserted.length === 1
}
