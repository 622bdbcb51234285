import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { raiseSequence } from '../convening/convening.queries.ts'
import type { Convening, ConveningId } from '../convening/convening.ts'
import { type Afterwards, asPlanner } from '../convening/plan-convening.ts'
import {
  findChange,
  markUndone,
  removeRow,
  restoreOffers,
  restoreRow,
} from '../convening/program-change.queries.ts'
import type { ProgramChange } from '../convening/program-change.ts'
import { markApart, rejoin } from '../series/apart.queries.ts'
import { clashesOf } from './clash.rules.ts'
import type { UndoRefusal } from './program-refusal.ts'
import {
  cancelTalkRow,
  countRegistered,
  listRooms,
  listSpeakers,
  listTalks,
  replaceSpeakers,
} from './talk.queries.ts'
import type { TalkId } from './talk.ts'

/** Takes the newest change of a part of the program back. What would no longer fit stays as it is. */
export function undoChange(
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  changeId: string,
  afterwards?: Afterwards,
): Promise<Outcome<string, UndoRefusal>> {
  const work = async (tx: Tx, convening: Convening): Promise<Outcome<string, UndoRefusal>> => {
    const change = found(await findChange(tx, conveningId, changeId))
    const refusal = await whyNotUndo(tx, convening, change)
    if (refusal !== null) return refused(refusal)
    await takeBack(tx, conveningId, change)
    // One date that no longer is as the press made them all is no longer one of those that follow.
    if (change.seriesChange === 'changed') await markApart(tx, conveningId)
    else await rejoin(tx, conveningId, change.changedAt)
    return done(change.id)
  }
  return asPlanner(database, viewer, conveningId, work, afterwards)
}

/** Puts a part back as it stood before a change that may be taken back. */
export async function takeBack(tx: Tx, conveningId: ConveningId, change: ProgramChange): Promise<void> {
  const { noun, subjectId, before } = change
  if (before !== null) {
    await restoreRow(tx, change)
    if (noun === 'convening') await restoreOffers(tx, change)
    if (noun === 'talk') await replaceSpeakers(tx, conveningId, subjectId as TalkId, speakersOf(change))
  } else if (noun === 'talk') await cancelTalkRow(tx, subjectId as TalkId)
  else if (noun !== 'convening') await removeRow(tx, noun, subjectId)
  if (noun !== 'convening') await raiseSequence(tx, conveningId)
  await markUndone(tx, change.id)
  await record(tx, `${noun}.change_undone`, subjectId)
}

/** Why a change cannot be taken back, or null when it can; talks of `along` are taken back with it. */
export async function whyNotUndo(
  tx: Tx,
  convening: Convening,
  change: ProgramChange,
  along: ReadonlySet<string> = new Set(),
): Promise<UndoRefusal | null> {
  const { noun, before, subjectId, undoneAt, isNewest } = change
  if (undoneAt !== null || !isNewest) return 'changed_since'
  if (noun === 'convening') return whyNotUndoConvening(tx, convening, change)
  if (noun === 'talk') return before === null ? null : whyNotUndoTalk(tx, convening, change)
  const talks = (await listTalks(tx, convening.id)).filter(({ cancelledAt }) => cancelledAt === null)
  const isUsed = talks.some(
    (talk) =>
      !along.has(talk.id) && (talk.roomId === subjectId || talk.speakers.some((one) => one.id === subjectId)),
  )
  return before === null && isUsed ? 'in_use' : null
}

async function whyNotUndoConvening(
  tx: Tx,
  convening: Convening,
  { before }: ProgramChange,
): Promise<UndoRefusal | null> {
  if (before === null) return 'nothing_before'
  // Who registered was told of it: it can be called off, and no longer hidden.
  if (
    before.announced_at === null &&
    convening.announcedAt !== null &&
    (await countRegistered(tx, convening.id)) > 0
  )
    return 'people_registered'
  const [from, until] = [momentOf(before.starts_at), momentOf(before.ends_at)]
  const talks = (await listTalks(tx, convening.id)).filter(({ cancelledAt }) => cancelledAt === null)
  return talks.some(({ startsAt, endsAt }) => startsAt < from || endsAt > until) ? 'outside' : null
}

async function whyNotUndoTalk(
  tx: Tx,
  convening: Convening,
  change: ProgramChange,
): Promise<UndoRefusal | null> {
  const { before, subjectId } = change
  const speakerIds = speakersOf(change)
  const roomId = typeof before?.room_id === 'string' ? before.room_id : null
  const slot = {
    id: subjectId,
    roomId,
    startsAt: momentOf(before?.starts_at),
    endsAt: momentOf(before?.ends_at),
    speakerIds,
  }
  if (typeof before?.cancelled_at === 'string') return null
  if (slot.startsAt < convening.startsAt || slot.endsAt > convening.endsAt) return 'outside'
  const rooms = await listRooms(tx, convening.id)
  const speakers = await listSpeakers(tx, convening.id)
  if (roomId !== null && !rooms.some(({ id }) => id === roomId)) return 'room_gone'
  if (!speakerIds.every((one) => speakers.some(({ id }) => id === one))) return 'room_gone'
  return clashesOf(slot, await listTalks(tx, convening.id)).length > 0 ? 'clash' : null
}

const momentOf = (value: unknown): Date => new Date(String(value))
const speakersOf = ({ before }: ProgramChange): readonly string[] =>
  Array.isArray(before?.speakers) ? before.speakers.filter((one) => typeof one === 'string') : []
