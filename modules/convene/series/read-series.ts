import type { Tx } from '#platform/database.ts'
import type { ConveningId } from '../convening/convening.ts'
import { findSeries, findSeriesIdOf, listDates } from './series.queries.ts'
import { remaining } from './series.rules.ts'
import type { SeriesDate, SeriesShown } from './series.ts'

/** All dates that the reader may know of; null where it is of no series. */
export async function readSeries(tx: Tx, convening: ConveningId): Promise<SeriesShown | null> {
  const id = await findSeriesIdOf(tx, convening)
  return id === null ? null : { series: await findSeries(tx, id), dates: await listDates(tx, id) }
}

/** Dates of its series that one may still come to, itself among them; empty where it is of no series. */
export async function listRemaining(tx: Tx, convening: ConveningId): Promise<readonly SeriesDate[]> {
  const id = await findSeriesIdOf(tx, convening)
  return id === null ? [] : remaining(await listDates(tx, id), tx.now)
}
