import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Convening, ConveningId, ConveningKind, ConveningState, ConveningWritten } from './convening.ts'

/** What every viewer's role may read; where the video is comes apart, for who registered. */
const columns = sql`id, kind, school_id, title, title_es, summary, summary_es, place_kind, place_name, place_address,
  starts_at, ends_at, time_zone, capacity, registration_ends_at, state, announced_at, contact, purpose, languages,
  interpretation, accessibility, childcare, food, transport, sequence, made_at, changed_at`

/** To a visitor one that was never announced is not there: the row policy hides it. */
export const findConvening = (tx: Tx, id: ConveningId): Promise<Convening | undefined> =>
  row(
    tx,
    sql<Convening>`select ${columns} from convene.convening where county_id = ${tx.viewer.county} and id = ${id}`,
  )

/** Holds a convening until the transaction ends, so that who plans or registers at once takes turns. Staff and services only. */
export const lockConvening = (tx: Tx, id: ConveningId): Promise<Convening | undefined> =>
  row(
    tx,
    sql<Convening>`select ${columns} from convene.convening where county_id = ${tx.viewer.county} and id = ${id}
      for update`,
  )

/** Holds several, the first to begin first, so that two who hold the same ones never wait for each other. */
export async function lockInTurn(tx: Tx, ids: readonly ConveningId[]): Promise<void> {
  await sql`select id from convene.convening
    where county_id = ${tx.viewer.county} and id = any(${[...ids]}::uuid[])
    order by starts_at, id for update`.execute(tx)
}

/** Drafts of a series whose making was taken back are nobody's any more. */
const stands = sql`not exists (select from convene.series_date gone where gone.county_id = convening.county_id
  and gone.convening_id = convening.id and gone.taken_back_at is not null)`

/** Those that end on a day or later, of these kinds, the first to begin first. */
export const listConveningsFrom = (
  tx: Tx,
  kinds: readonly ConveningKind[],
  from: CalendarDate,
): Promise<readonly Convening[]> =>
  rows(
    tx,
    sql<Convening>`select ${columns} from convene.convening
      where county_id = ${tx.viewer.county} and kind = any(${kinds as string[]})
        and ends_at >= (${from}::date)::timestamp at time zone time_zone and ${stands}
      order by starts_at, id limit 200`,
  )

/** Those that ended before a day, of these kinds, the newest first. */
export const listConveningsBefore = (
  tx: Tx,
  kinds: readonly ConveningKind[],
  before: CalendarDate,
): Promise<readonly Convening[]> =>
  rows(
    tx,
    sql<Convening>`select ${columns} from convene.convening
      where county_id = ${tx.viewer.county} and kind = any(${kinds as string[]})
        and ends_at < (${before}::date)::timestamp at time zone time_zone and ${stands}
      order by starts_at desc, id limit 200`,
  )

/** Where the video is: for who plans it, and for services that tell who registered. */
export async function findMeetingLink(tx: Tx, id: ConveningId): Promise<string | null> {
  const found = await row(
    tx,
    sql<{ meetingLink: string | null }>`select meeting_link from convene.convening
      where county_id = ${tx.viewer.county} and id = ${id}`,
  )
  return found?.meetingLink ?? null
}

export async function insertConvening(
  tx: Tx,
  id: ConveningId,
  schoolId: string | null,
  given: ConveningWritten,
): Promise<void> {
  await sql`insert into convene.convening (county_id, id, kind, school_id, title, title_es, summary, summary_es,
      place_kind, place_name, place_address, meeting_link, starts_at, ends_at, time_zone, capacity,
      registration_ends_at, contact, purpose, languages, interpretation, accessibility, childcare, food, transport,
      made_at, changed_at)
    values (${tx.viewer.county}, ${id}, ${given.kind}, ${schoolId}, ${given.title}, ${given.titleEs}, ${given.summary},
      ${given.summaryEs}, ${given.placeKind}, ${given.placeName}, ${given.placeAddress}, ${given.meetingLink},
      ${given.startsAt}, ${given.endsAt}, ${given.timeZone}, ${given.capacity}, ${given.registrationEndsAt},
      ${given.contact}, ${given.purpose}, ${given.languages as string[]}, ${given.interpretation},
      ${given.accessibility}, ${given.childcare}, ${given.food}, ${given.transport}, ${tx.now}, ${tx.now})`.execute(
    tx,
  )
}

export async function updateConvening(tx: Tx, id: ConveningId, given: ConveningWritten): Promise<void> {
  await sql`update convene.convening set title = ${given.title}, title_es = ${given.titleEs},
      summary = ${given.summary}, summary_es = ${given.summaryEs}, place_kind = ${given.placeKind},
      place_name = ${given.placeName}, place_address = ${given.placeAddress}, meeting_link = ${given.meetingLink},
      starts_at = ${given.startsAt}, ends_at = ${given.endsAt}, time_zone = ${given.timeZone},
      capacity = ${given.capacity}, registration_ends_at = ${given.registrationEndsAt}, contact = ${given.contact},
      purpose = ${given.purpose}, languages = ${given.languages as string[]},
      interpretation = ${given.interpretation}, accessibility = ${given.accessibility},
      childcare = ${given.childcare}, food = ${given.food}, transport = ${given.transport},
      sequence = sequence + 1, changed_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

export async function updateState(tx: Tx, id: ConveningId, state: ConveningState): Promise<void> {
  await sql`update convene.convening set state = ${state}, sequence = sequence + 1, changed_at = ${tx.now},
      announced_at = case when ${state === 'announced'}::boolean then ${tx.now} else announced_at end
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** Everything that belongs to it changed with it, as calendars see it. */
export async function raiseSequence(tx: Tx, id: ConveningId): Promise<void> {
  await sql`update convene.convening set sequence = sequence + 1, changed_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}
