import type { Database, Tx } from '#platform/database.ts'
import { found, NotFound } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id, newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { dateIn, daysBetween } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import {
  findConvening,
  findMeetingLink,
  insertConvening,
  lockConvening,
} from '../convening/convening.queries.ts'
import { isPlannedBy } from '../convening/convening.rules.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { insertChange } from '../convening/program-change.queries.ts'
import { type Copy, copyProgram } from './copy-program.queries.ts'
import { listRuns } from './school-day.queries.ts'
import { findSeriesOf, insertDates, insertSeries, listDates } from './series.queries.ts'
import { findDays, type SeriesRefusal, whyNotMake, writtenOn } from './series.rules.ts'
import type { FoundDay, SeriesAsk, SeriesDate, SeriesId, SeriesMaking } from './series.ts'

/** The days there would be, passed-over ones among them; nothing is written. @throws NotFound for who does not plan it */
export async function rehearseSeries(tx: Tx, ask: SeriesAsk): Promise<readonly FoundDay[]> {
  const { id: of, timeZone, startsAt } = await planned(tx, id(ask.of))
  const taken = (await datesOf(tx, of)).map((date) => dateIn(date.timeZone, date.startsAt))
  const runs = ask.calendar === '' ? [] : await listRuns(tx, ask.calendar)
  return findDays({ ...ask, first: dateIn(timeZone, startsAt) }, { runs, taken, today: tx.today })
}

/** Makes a draft on each day from the convening as it stands, its program with it, and joins them into its series. */
export async function makeSeries(
  database: Database,
  viewer: Viewer,
  making: SeriesMaking,
): Promise<Outcome<SeriesId, SeriesRefusal>> {
  demand(viewer, conveningPolicy, 'hold')
  return database.asViewer(viewer, async (tx) => {
    const convening = await planned(tx, id(making.of))
    await lockConvening(tx, convening.id)
    const days = (await datesOf(tx, convening.id)).map((date) => dateIn(date.timeZone, date.startsAt))
    const first = dateIn(convening.timeZone, convening.startsAt)
    const refusal = whyNotMake(making.days, days.length === 0 ? [first] : days, {
      state: convening.state,
      today: tx.today,
    })
    if (refusal !== null) return refused(refusal)
    const series = await seriesFor(tx, convening, making)
    const copies = making.days.map((day) => ({
      id: newId<'convening'>(tx.now),
      days: daysBetween(first, day),
    }))
    await writeCopies(tx, convening, copies)
    await insertDates(
      tx,
      series,
      copies.map((copy) => copy.id),
    )
    await record(tx, 'series.made', series, { dates: copies.length })
    return done(series)
  })
}

/** @throws NotFound for who does not plan it */
export async function planned(tx: Tx, of: ConveningId): Promise<Convening> {
  const convening = found(await findConvening(tx, of))
  if (!isPlannedBy(convening, tx.viewer)) throw new NotFound()
  return convening
}

async function datesOf(tx: Tx, of: ConveningId): Promise<readonly SeriesDate[]> {
  const series = await findSeriesOf(tx, of)
  return series === undefined ? [] : listDates(tx, series.id)
}

async function seriesFor(tx: Tx, { id: of }: Convening, making: SeriesMaking): Promise<SeriesId> {
  const known = await findSeriesOf(tx, of)
  if (known !== undefined) return known.id
  const series = newId<'series'>(tx.now)
  await insertSeries(tx, series, of, making)
  await insertDates(tx, series, [of])
  return series
}

async function writeCopies(tx: Tx, convening: Convening, copies: readonly Copy[]): Promise<void> {
  const written = { ...convening, meetingLink: await findMeetingLink(tx, convening.id) }
  const series = { id: newId<'series_change'>(tx.now), what: 'made' } as const
  for (const { id: copy, days } of copies) {
    await insertConvening(tx, copy, convening.schoolId, writtenOn(written, days))
    await insertChange(tx, {
      conveningId: copy,
      noun: 'convening',
      subjectId: copy,
      isNew: true,
      series,
    })
  }
  await copyProgram(tx, convening, copies)
}
