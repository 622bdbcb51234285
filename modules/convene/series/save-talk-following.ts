import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { lockConvening } from '../convening/convening.queries.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { type Afterwards, asPlanner } from '../convening/plan-convening.ts'
import { clashesOf } from '../talk/clash.rules.ts'
import { type TalkToWrite, whyNotSave, writeTalk, writtenOf } from '../talk/plan-talk.ts'
import type { TalkRefusal } from '../talk/program-refusal.ts'
import { listTalks } from '../talk/talk.queries.ts'
import type { Talk, TalkId } from '../talk/talk.ts'
import type { TalkInput } from '../talk/talk-form.ts'
import { makeParts, type PartsThere, partsThere } from './carry-parts.ts'
import { distance, holding } from './change-series.ts'
import { findSeriesOf, listDates } from './series.queries.ts'
import { daysOn, following } from './series.rules.ts'
import type { SeriesDate } from './series.ts'

/**
 * Puts a talk into this date and those that follow, or changes it wherever it still is the same: title, hours and room.
 * A date where it became another keeps its own; one that lacks its room or a speaker gets them. All are written, or none.
 */
export const saveTalkFollowing = (
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  talkId: TalkId | null,
  input: TalkInput,
  afterwards?: Afterwards,
): Promise<Outcome<number, TalkRefusal>> => {
  const work = async (tx: Tx, convening: Convening): Promise<Outcome<number, TalkRefusal>> => {
    const own = await listTalks(tx, conveningId)
    const before = talkId === null ? null : found(own.find(({ id }) => id === talkId))
    const series = await findSeriesOf(tx, conveningId)
    const later = series === undefined ? [] : following(await listDates(tx, series.id), convening, tx.now)
    const wanted: Wanted[] = []
    for (const date of [convening, ...later]) {
      const outcome = await whatBecomes(tx, convening, date, before, input)
      if (outcome === null) continue
      if (!outcome.done) return refused(outcome.refusal)
      wanted.push(outcome.result)
    }
    const press = { id: newId<'series_change'>(tx.now), what: 'changed' } as const
    for (const { parts, ...one } of wanted)
      await holding(tx, one.date, afterwards, async () => {
        if (parts !== null) await makeParts(tx, one.date, parts, press)
        await writeTalk(tx, one, press)
      })
    return done(wanted.length)
  }
  return asPlanner<number, TalkRefusal>(database, viewer, conveningId, work)
}

/** A talk as it is to stand on one date, and what is made there for it. */
type Wanted = TalkToWrite & { readonly parts: PartsThere | null }

/** What is written on one date; null where the talk is no longer the same there. */
async function whatBecomes(
  tx: Tx,
  from: Convening,
  { id: date }: Pick<SeriesDate, 'id'>,
  before: Talk | null,
  input: TalkInput,
): Promise<Outcome<Wanted, TalkRefusal> | null> {
  const held = found(await lockConvening(tx, date))
  const days = distance(from, held)
  const talks = await listTalks(tx, date)
  const talk = before === null ? null : talks.find((one) => isSame(one, before, from.timeZone, days))
  if (talk === undefined) return null
  const parts = date === from.id ? null : await partsThere(tx, from.id, date, input)
  const meant = writtenOf(from, input)
  const written = {
    ...meant,
    startsAt: daysOn(from.timeZone, meant.startsAt, days),
    endsAt: daysOn(from.timeZone, meant.endsAt, days),
    roomId: parts === null ? meant.roomId : (parts.rooms[0]?.id ?? null),
  }
  const speakers = parts === null ? input.speakers : parts.speakers.map(({ id }) => id)
  // What is yet to be made there is no room that could be gone.
  const lacking = new Set(
    [...(parts?.rooms ?? []), ...(parts?.speakers ?? [])].flatMap((one) => (one.isNew ? one.id : [])),
  )
  const refusal = await whyNotSave(
    tx,
    held,
    { ...written, roomId: lacking.has(written.roomId ?? '') ? null : written.roomId },
    { speakers: speakers.filter((id) => !lacking.has(id)) },
  )
  if (refusal !== null) return refused(refusal)
  const slot = { ...written, id: talk?.id ?? null, speakerIds: speakers }
  return clashesOf(slot, talks).length > 0
    ? refused('clash')
    : done({ date, talk: talk?.id ?? null, written, speakers, parts })
}

const isSame = (one: Talk, before: Talk, timeZone: string, days: number): boolean =>
  one.cancelledAt === null &&
  one.title === before.title &&
  one.roomName === before.roomName &&
  one.startsAt.getTime() === daysOn(timeZone, before.startsAt, days).getTime() &&
  one.endsAt.getTime() === daysOn(timeZone, before.endsAt, days).getTime()
