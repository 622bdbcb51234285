import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import type { Series, SeriesChange, SeriesDate, SeriesId } from './series.ts'

const columns = sql`id, convening_id, name, name_es`

/** To a visitor a series is there once the date it was begun from was announced. */
export const findSeries = (tx: Tx, id: SeriesId): Promise<Series | undefined> =>
  row(
    tx,
    sql<Series>`select ${columns} from convene.series where county_id = ${tx.viewer.county} and id = ${id}`,
  )

/** The series that a convening is a date of. */
export const findSeriesOf = (tx: Tx, convening: ConveningId): Promise<Series | undefined> =>
  row(
    tx,
    sql<Series>`select ${columns} from convene.series where county_id = ${tx.viewer.county}
      and id = (select series_id from convene.series_date where county_id = ${tx.viewer.county}
        and convening_id = ${convening} and taken_back_at is null)`,
  )

/** Its id alone, which a visitor may read where they may not read its name yet. */
export async function findSeriesIdOf(tx: Tx, convening: ConveningId): Promise<SeriesId | null> {
  const found = await row(
    tx,
    sql<{ seriesId: SeriesId }>`select series_id from convene.series_date
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and taken_back_at is null`,
  )
  return found?.seriesId ?? null
}

/** Its dates that the viewer may read, the first first. */
export const listDates = (tx: Tx, series: SeriesId): Promise<readonly SeriesDate[]> =>
  rows(
    tx,
    sql<SeriesDate>`select held.id, held.kind, held.school_id, held.title, held.title_es, held.starts_at, held.ends_at,
        held.time_zone, held.state, held.announced_at, one.series_id, one.apart_at
      from convene.series_date one
      join convene.convening held on held.county_id = one.county_id and held.id = one.convening_id
      where one.county_id = ${tx.viewer.county} and one.series_id = ${series} and one.taken_back_at is null
      order by held.starts_at, held.id limit 200`,
  )

export async function insertSeries(
  tx: Tx,
  id: SeriesId,
  convening: ConveningId,
  { name, nameEs }: Pick<Series, 'name' | 'nameEs'>,
): Promise<void> {
  await sql`insert into convene.series (county_id, id, convening_id, name, name_es, made_at)
    values (${tx.viewer.county}, ${id}, ${convening}, ${name}, ${nameEs}, ${tx.now})`.execute(tx)
}

export async function insertDates(
  tx: Tx,
  series: SeriesId,
  convenings: readonly ConveningId[],
): Promise<void> {
  await sql`insert into convene.series_date (county_id, convening_id, series_id)
    select ${tx.viewer.county}, given, ${series} from unnest(${[...convenings]}::uuid[]) given
    on conflict do nothing`.execute(tx)
}

/** Dates whose making was taken back are dates of it no more. */
export async function takeBackDates(tx: Tx, convenings: readonly string[]): Promise<void> {
  await sql`update convene.series_date set taken_back_at = ${tx.now}
    where county_id = ${tx.viewer.county} and convening_id = any(${convenings as string[]}::uuid[])`.execute(
    tx,
  )
}

const changes = (series: SeriesId, tx: Tx) => sql`convene.program_change change
  join convene.series_date one on one.county_id = change.county_id and one.convening_id = change.convening_id
  where change.county_id = ${tx.viewer.county} and one.series_id = ${series} and change.series_change_id is not null
    and change.undone_at is null`

/** What presses did to the series and still stands, the newest first. */
export const listSeriesChanges = (tx: Tx, series: SeriesId): Promise<readonly SeriesChange[]> =>
  rows(
    tx,
    sql<SeriesChange>`select change.series_change_id as id, change.series_change as what, max(change.changed_at) as changed_at,
        count(distinct change.convening_id)::int as count from ${changes(series, tx)}
      group by change.series_change_id, change.series_change order by max(change.changed_at) desc limit 8`,
  )

/** The rows that one press wrote, each with the convening it belongs to. */
export const listRowsOf = (
  tx: Tx,
  series: SeriesId,
  change: string,
): Promise<readonly { readonly id: string; readonly conveningId: Convening['id'] }[]> =>
  rows(
    tx,
    sql`select change.id, change.convening_id from ${changes(series, tx)} and change.series_change_id = ${change}
      order by (select held.starts_at from convene.convening held
        where held.county_id = change.county_id and held.id = change.convening_id), change.id limit 200`,
  )

/** Registrations and families that stand for each date, waiting ones among them. */
export async function countComing(tx: Tx, series: SeriesId): Promise<ReadonlyMap<string, number>> {
  const counted = await rows(
    tx,
    sql<{ id: string; count: number }>`select one.convening_id as id,
        ((select count(*) from convene.registration coming where coming.county_id = one.county_id
            and coming.convening_id = one.convening_id and coming.cancelled_at is null)
          + (select count(*) from convene.sign_up coming where coming.county_id = one.county_id
            and coming.convening_id = one.convening_id and coming.cancelled_at is null))::int as count
      from convene.series_date one
      where one.county_id = ${tx.viewer.county} and one.series_id = ${series} and one.taken_back_at is null limit 200`,
  )
  return new Map(counted.map(({ id, count }) => [id, count]))
}
