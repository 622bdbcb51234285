import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { Doubt } from '#platform/doorstep.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { CallAsked, CallClock, CallId, CallRequest, CallTry } from './call.ts'

const columns = sql`id, school_id, school_code, school_name, first_name, phone, way, best_time, language, interpreter,
  reason, held_because, asked_at, erased_at, closed_how, closed_at, try_count, channel_count, time_count, last_tried_at`

/** Wishes that nobody has closed, the oldest first. Those held apart come last: no flood hides who asked honestly. */
export const listOpenCalls = (tx: Tx): Promise<readonly CallRequest[]> =>
  rows(
    tx,
    sql<CallRequest>`select ${columns} from connect.call_request_now
      where county_id = ${tx.viewer.county} and closed_at is null
      order by held_because is not null, asked_at, id limit 500`,
  )

/** The clocks of open wishes that nobody held apart, without a name. */
export const listCallClocks = (tx: Tx): Promise<readonly CallClock[]> =>
  rows(
    tx,
    sql<CallClock>`select asked_at, last_tried_at from connect.call_request_now
      where county_id = ${tx.viewer.county} and closed_at is null and held_because is null
      order by asked_at limit 500`,
  )

export const findCall = (tx: Tx, id: CallId): Promise<CallRequest | undefined> =>
  row(
    tx,
    sql<CallRequest>`select ${columns} from connect.call_request_now
      where county_id = ${tx.viewer.county} and id = ${id}`,
  )

/** The school of a code, where it is open. */
export async function findSchoolId(tx: Tx, code: string): Promise<string | undefined> {
  const school = await row(
    tx,
    sql<{
      id: string
    }>`select id from places.public_school where county_id = ${tx.viewer.county} and code = ${code}`,
  )
  return school?.id
}

export async function insertCall(
  tx: Tx,
  schoolId: string,
  asked: CallAsked,
  heldBecause: Doubt | null,
): Promise<CallId> {
  const id = newId<'call_request'>(tx.now)
  await sql`insert into connect.call_request (county_id, id, school_id, first_name, phone, way, best_time, language,
      interpreter, reason, held_because, asked_at)
    values (${tx.viewer.county}, ${id}, ${schoolId}, ${asked.firstName}, ${asked.phone}, ${asked.way}, ${asked.bestTime},
      ${asked.language}, ${asked.interpreter === 'yes'}, ${asked.reason}, ${heldBecause}, ${tx.now})`.execute(
    tx,
  )
  return id
}

/** False when the same way was tried a moment ago: two presses at once wait for one another, and the second is no try. */
export async function insertTry(
  tx: Tx,
  call: CallRequest,
  tried: CallTry,
  sameTryMinutes: number,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${call.id}, 0))`.execute(tx)
  const written = await rows(
    tx,
    sql`insert into connect.call_try
        (county_id, id, request_id, school_id, channel, part_of_day, outcome, person_id, tried_at)
      select ${tx.viewer.county}::int, ${newId<'call_try'>(tx.now)}::uuid, ${call.id}::uuid, ${call.schoolId}::uuid,
        ${tried.channel}, ${tried.partOfDay}, ${tried.outcome}, ${tx.viewer.personId}::uuid, ${tx.now}::timestamptz
      where ${tried.outcome} = 'reached' or not exists (
        select from connect.call_try before
        where before.county_id = ${tx.viewer.county} and before.request_id = ${call.id}
          and before.channel = ${tried.channel}
          and before.tried_at > ${tx.now}::timestamptz - make_interval(mins => ${sameTryMinutes}))
      returning id`,
  )
  return written.length === 1
}

/** False when someone closed it first: the key settles the race. */
export async function insertClosing(
  tx: Tx,
  call: CallRequest,
  how: 'reached' | 'not_reached' | 'junk',
): Promise<boolean> {
  const closed = await rows(
    tx,
    sql`insert into connect.call_closing (county_id, request_id, school_id, how, person_id, closed_at)
      values (${tx.viewer.county}, ${call.id}, ${call.schoolId}, ${how}, ${tx.viewer.personId}, ${tx.now})
      on conflict do nothing returning request_id`,
  )
  return closed.length === 1
}

/**
 * Closes as nobody's wish what is held for the same reason as `last` and came no later. What someone has tried to call stays
 * open. Answers how many.
 */
export async function insertHeldClosings(tx: Tx, last: CallId): Promise<number> {
  const closed = await rows(
    tx,
    sql`insert into connect.call_closing (county_id, request_id, school_id, how, person_id, closed_at)
      select request.county_id, request.id, request.school_id, 'junk', ${tx.viewer.personId}::uuid, ${tx.now}::timestamptz
      from connect.call_request request
      join connect.call_request last on last.county_id = request.county_id and last.id = ${last}
        and last.held_because = request.held_because
        and (request.asked_at, request.id) <= (last.asked_at, last.id)
      where request.county_id = ${tx.viewer.county}
        and not exists (select from connect.call_try tried
          where tried.county_id = request.county_id and tried.request_id = request.id)
        and not exists (select from connect.call_closing closing
          where closing.county_id = request.county_id and closing.request_id = request.id)
      on conflict do nothing returning request_id`,
  )
  return closed.length
}

/** Takes name and number out of wishes closed that many days ago. Answers how many. */
export async function eraseClosed(tx: Tx, days: number): Promise<number> {
  const erased = await rows(
    tx,
    sql`update connect.call_request request set first_name = null, phone = null, erased_at = ${tx.now}
      from connect.call_closing closing
      where closing.county_id = request.county_id and closing.request_id = request.id
        and request.county_id = ${tx.viewer.county} and request.erased_at is null
        and closing.closed_at < ${tx.now}::timestamptz - make_interval(days => ${days})
      returning request.id`,
  )
  return erased.length
}

export type CallCount = { readonly askedCount: number; readonly reachedCount: number }

/** Calls asked for since a day and not held apart as junk, and how many of these families were reached. */
export async function countCallsSince(tx: Tx, since: CalendarDate): Promise<CallCount> {
  const found = await row(
    tx,
    sql<CallCount>`select count(*)::int as asked_count,
        (count(*) filter (where closed_how = 'reached'))::int as reached_count
      from connect.call_request_now
      where county_id = ${tx.viewer.county} and held_because is null and closed_how is distinct from 'junk'
        and asked_at >= ${since}::date`,
  )
  return found ?? { askedCount: 0, reachedCount: 0 }
}
