import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { dateIn, daysBetween } from '#platform/time.ts'
import type { Viewer } from '#platform/viewer.ts'
import { findConvening, lockConvening, updateConvening, updateState } from '../convening/convening.queries.ts'
import type { ConveningRefusal } from '../convening/convening.rules.ts'
import type { Convening, ConveningId, ConveningWritten } from '../convening/convening.ts'
import { type Afterwards, asPlanner, deeds, whyNotChange } from '../convening/plan-convening.ts'
import { findChange, insertChange } from '../convening/program-change.queries.ts'
import type { ProgramChange } from '../convening/program-change.ts'
import { replacePlan } from '../family-event/family-event.queries.ts'
import type { EventPlan } from '../family-event/family-event.ts'
import type { UndoRefusal } from '../talk/program-refusal.ts'
import { takeBack, whyNotUndo } from '../talk/undo-change.ts'
import { findSeries, findSeriesOf, listDates, listRowsOf, takeBackDates } from './series.queries.ts'
import { following, writtenOn } from './series.rules.ts'
import type { SeriesDate, SeriesId } from './series.ts'

/** What the dates become, as the one says it; a family's event with what it offers. */
type Become = { readonly written: ConveningWritten; readonly plan?: EventPlan | undefined }
export type FollowRefusal = ConveningRefusal | 'talks_outside_later'

/**
 * Changes this date and those that follow, are not held and were not changed by themselves. Each keeps its distance in
 * days, and the clock; all of them are changed, or none.
 */
export const changeFollowing = (
  database: Database,
  viewer: Viewer,
  id: ConveningId,
  { written, plan }: Become,
  afterwards?: Afterwards,
): Promise<Outcome<number, FollowRefusal>> => {
  const work = async (tx: Tx, convening: Convening): Promise<Outcome<number, FollowRefusal>> => {
    const series = await findSeriesOf(tx, id)
    const later = series === undefined ? [] : following(await listDates(tx, series.id), convening, tx.now)
    const wanted = [convening, ...later].map((date) => ({
      id: date.id,
      written: { ...writtenOn(written, distance(convening, date)), kind: convening.kind },
    }))
    for (const one of wanted) {
      const refusal = await whyNotChange(tx, one.id, one.written)
      if (refusal === 'talks_outside' && one.id !== id) return refused('talks_outside_later')
      if (refusal !== null) return refused(refusal)
    }
    const press = { id: newId<'series_change'>(tx.now), what: 'changed' } as const
    for (const one of wanted)
      await holding(tx, one.id, afterwards, async () => {
        await insertChange(tx, { ...subject(one.id), series: press })
        await updateConvening(tx, one.id, one.written)
        if (plan !== undefined) await replacePlan(tx, one.id, plan)
        await record(tx, 'convening.changed', one.id)
      })
    return done(wanted.length)
  }
  return asPlanner<number, FollowRefusal>(database, viewer, id, work)
}

/** Announces every draft of the series, or calls off every date that is not over; each in the ordinary life. */
export const decideSeries = (
  database: Database,
  viewer: Viewer,
  id: SeriesId,
  state: 'announced' | 'cancelled',
  afterwards?: Afterwards,
): Promise<Outcome<number, ConveningRefusal>> =>
  asSeriesPlanner<number, ConveningRefusal>(database, viewer, id, async (tx, dates) => {
    const meant = dates.filter((date) =>
      state === 'announced'
        ? date.state === 'draft' && date.endsAt > tx.now
        : (date.state === 'draft' || date.state === 'announced') && date.startsAt > tx.now,
    )
    if (meant.length === 0) return refused(state === 'announced' ? 'not_a_draft' : 'cancelled_already')
    for (const date of meant) {
      const refusal = deeds[state](found(await lockConvening(tx, date.id)), tx)
      if (refusal !== null) return refused(refusal)
    }
    const press = { id: newId<'series_change'>(tx.now), what: state }
    for (const date of meant)
      await holding(tx, date.id, afterwards, async () => {
        await insertChange(tx, { ...subject(date.id), series: press })
        await updateState(tx, date.id, state)
        await record(tx, `convening.${state}`, date.id)
      })
    return done(meant.length)
  })

/** Takes back what one press did to the series, of every date or of none. Dates that it made are drafts no more. */
export const undoSeriesChange = (
  database: Database,
  viewer: Viewer,
  id: SeriesId,
  changeId: string,
  afterwards?: Afterwards,
): Promise<Outcome<number, UndoRefusal>> =>
  asSeriesPlanner<number, UndoRefusal>(database, viewer, id, async (tx) => {
    const undone: Undone[] = []
    const rows = await listRowsOf(tx, id, changeId)
    for (const [conveningId, own] of Map.groupBy(rows, (row) => row.conveningId)) {
      const one = await whatIsUndone(tx, conveningId, own)
      if (!one.done) return refused(one.refusal)
      undone.push(one.result)
    }
    if (undone.length === 0) return refused('changed_since')
    for (const { convening, changes, isMade } of undone)
      await holding(tx, convening.id, afterwards, async () => {
        if (isMade) await updateState(tx, convening.id, 'cancelled')
        for (const change of changes) await takeBack(tx, convening.id, change)
      })
    await takeBackDates(
      tx,
      undone.flatMap(({ convening, isMade }) => (isMade ? [convening.id] : [])),
    )
    await record(tx, 'series.change_undone', id, { dates: undone.length })
    return done(undone.length)
  })

/** One date, and what a press changed of it: what it says, or a talk with the rooms and speakers made for it. */
type Undone = {
  readonly convening: Convening
  readonly changes: readonly ProgramChange[]
  readonly isMade: boolean
}

async function whatIsUndone(
  tx: Tx,
  conveningId: ConveningId,
  rows: readonly { readonly id: string }[],
): Promise<Outcome<Undone, UndoRefusal>> {
  const convening = found(await lockConvening(tx, conveningId))
  const changes: ProgramChange[] = []
  for (const { id } of rows) changes.push(found(await findChange(tx, conveningId, id)))
  const along = new Set(changes.map(({ subjectId }) => subjectId))
  const isMade = changes.some(({ seriesChange }) => seriesChange === 'made')
  for (const change of changes) {
    const isTouched = convening.state !== 'draft' || !change.isNewest
    const refusal = !isMade
      ? await whyNotUndo(tx, convening, change, along)
      : isTouched
        ? 'changed_since'
        : null
    if (refusal !== null) return refused(refusal)
  }
  return done({ convening, changes, isMade })
}

const subject = (id: ConveningId) =>
  ({ conveningId: id, noun: 'convening', subjectId: id, isNew: false }) as const

/** Days from one date to another, by the calendar of the first. */
export const distance = (
  from: Pick<Convening, 'timeZone' | 'startsAt'>,
  to: Pick<SeriesDate, 'startsAt'>,
): number => daysBetween(dateIn(from.timeZone, from.startsAt), dateIn(from.timeZone, to.startsAt))

/** One date changed, and what must follow for those who come to it. */
export async function holding(
  tx: Tx,
  id: ConveningId,
  afterwards: Afterwards = async () => {},
  change: () => Promise<unknown>,
): Promise<void> {
  const before = found(await lockConvening(tx, id))
  await change()
  await afterwards(tx, before, found(await findConvening(tx, id)))
}

/** A change of several dates is begun from the first one, which says whose series it is. */
async function asSeriesPlanner<Result, Refusal extends string>(
  database: Database,
  viewer: Viewer,
  id: SeriesId,
  work: (tx: Tx, dates: readonly SeriesDate[]) => Promise<Outcome<Result, Refusal>>,
): Promise<Outcome<Result, Refusal | 'not_yours'>> {
  const { conveningId } = await database.asViewer(viewer, async (tx) => found(await findSeries(tx, id)))
  return asPlanner<Result, Refusal>(database, viewer, conveningId, async (tx) =>
    work(tx, await listDates(tx, id)),
  )
}
