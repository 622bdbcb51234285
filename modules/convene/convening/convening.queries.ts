import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Convening, ConveningId, ConveningKind } from './convening.ts'

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
        and ends_at >= (${from}::date)::timestamp at time zone time_zone
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
        and ends_at < (${before}::date)::timestamp at time zone time_zone
      order by starts_at desc, id limit 200`,
  )
