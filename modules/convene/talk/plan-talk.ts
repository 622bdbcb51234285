import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { raiseSequence } from '../convening/convening.queries.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { type Afterwards, asPlanner } from '../convening/plan-convening.ts'
import { insertChange } from '../convening/program-change.queries.ts'
import { momentIn } from '../convening/zone-time.rules.ts'
import { type Clash, clashesOf } from './clash.rules.ts'
import type { TalkRefusal } from './program-refusal.ts'
import {
  cancelTalkRow,
  findTalk,
  insertTalk,
  listRooms,
  listSpeakers,
  listTalks,
  replaceSpeakers,
  type TalkWritten,
  updateTalk,
} from './talk.queries.ts'
import type { TalkId } from './talk.ts'
import type { TalkInput } from './talk-form.ts'

/** What the last try would have clashed with; empty when it was refused for another reason. */
export type TalkOutcome = {
  readonly outcome: Outcome<TalkId, TalkRefusal>
  readonly clashes: readonly Clash[]
}

/** Puts a talk into the program, or changes one, unless room or speaker is taken then. */
export async function saveTalk(
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  talkId: TalkId | null,
  input: TalkInput,
  afterwards?: Afterwards,
): Promise<TalkOutcome> {
  let clashes: readonly Clash[] = []
  const work = async (tx: Tx, convening: Convening): Promise<Outcome<TalkId, TalkRefusal>> => {
    if (talkId !== null) found(await talkOf(tx, conveningId, talkId))
    const written = writtenOf(convening, input)
    const refusal = await whyNotSave(tx, convening, written, input)
    if (refusal !== null) return refused(refusal)
    const slot = { ...written, id: talkId, speakerIds: input.speakers }
    clashes = clashesOf(slot, await listTalks(tx, conveningId))
    if (clashes.length > 0) return refused('clash')
    const id = await writeTalk(tx, {
      date: conveningId,
      talk: talkId,
      written,
      speakers: input.speakers,
    })
    return done(id)
  }
  const outcome = await asPlanner(database, viewer, conveningId, work, afterwards)
  return { outcome, clashes }
}

/** A talk as it is to stand in the program of one date; `talk` is null for a new one. */
export type TalkToWrite = {
  readonly date: ConveningId
  readonly talk: TalkId | null
  readonly written: TalkWritten
  readonly speakers: readonly string[]
}

/** Writes a talk that may stand there, and how it stood before; with others, it is one press of their series. */
export async function writeTalk(
  tx: Tx,
  { date, talk, written, speakers }: TalkToWrite,
  series?: { readonly id: string; readonly what: 'changed' },
): Promise<TalkId> {
  const id = talk ?? newId<'talk'>(tx.now)
  const change = { conveningId: date, noun: 'talk', subjectId: id, isNew: talk === null } as const
  if (talk === null) await insertTalk(tx, date, id, written)
  await insertChange(tx, series === undefined ? change : { ...change, series })
  if (talk !== null) await updateTalk(tx, id, written)
  await replaceSpeakers(tx, date, id, speakers)
  await raiseSequence(tx, date)
  await record(tx, talk === null ? 'talk.made' : 'talk.changed', id)
  return id
}

/** Takes a talk off the program; who had picked it reads that it was cancelled. */
export const cancelTalk = (
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  talkId: TalkId,
): Promise<Outcome<TalkId, TalkRefusal>> =>
  asPlanner<TalkId, TalkRefusal>(database, viewer, conveningId, async (tx) => {
    const talk = found(await talkOf(tx, conveningId, talkId))
    if (talk.cancelledAt !== null) return refused('cancelled_already')
    await insertChange(tx, { conveningId, noun: 'talk', subjectId: talkId, isNew: false })
    await cancelTalkRow(tx, talkId)
    await raiseSequence(tx, conveningId)
    await record(tx, 'talk.cancelled', talkId)
    return done(talkId)
  })

const talkOf = async (tx: Tx, conveningId: ConveningId, talkId: TalkId) => {
  const talk = await findTalk(tx, talkId)
  return talk?.conveningId === conveningId ? talk : undefined
}

/** Why a talk cannot stand there, rooms and speakers apart that are taken; null when it can. */
export async function whyNotSave(
  tx: Tx,
  convening: Convening,
  { startsAt, endsAt, roomId }: TalkWritten,
  { speakers }: { readonly speakers: readonly string[] },
): Promise<TalkRefusal | null> {
  if (endsAt <= startsAt) return 'ends_first'
  if (startsAt < convening.startsAt || endsAt > convening.endsAt) return 'outside'
  const rooms = await listRooms(tx, convening.id)
  const known = await listSpeakers(tx, convening.id)
  if (roomId !== null && !rooms.some(({ id }) => id === roomId)) return 'room_gone'
  return speakers.every((one) => known.some(({ id }) => id === one)) ? null : 'room_gone'
}

/** Clocks of the convening's zone as moments. */
export function writtenOf({ timeZone }: Convening, input: TalkInput): TalkWritten {
  const { on, from, until, room, speakers: _, reach: _reach, ...rest } = input
  return {
    ...rest,
    roomId: room,
    startsAt: momentIn(timeZone, on, from),
    endsAt: momentIn(timeZone, on, until),
  }
}
