import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { raiseSequence } from '../convening/convening.queries.ts'
import type { ConveningId } from '../convening/convening.ts'
import { type Afterwards, asPlanner } from '../convening/plan-convening.ts'
import { insertChange, removeRow } from '../convening/program-change.queries.ts'
import type { PartRefusal } from './program-refusal.ts'
import {
  insertRoom,
  insertSpeaker,
  listRooms,
  listSpeakers,
  listTalks,
  updateRoom,
  updateSpeaker,
} from './talk.queries.ts'
import type { RoomId, SpeakerId } from './talk.ts'
import type { RoomInput, SpeakerInput } from './talk-form.ts'

type PartOutcome<Part> = Promise<Outcome<Part, PartRefusal>>

/** Whether two names are one to a reader: capitals and accents set aside. */
export const alike = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0

/** Adds a room, or changes one. */
export const saveRoom = (
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  roomId: RoomId | null,
  input: RoomInput,
  afterwards?: Afterwards,
): PartOutcome<RoomId> => {
  const work = async (tx: Tx): PartOutcome<RoomId> => {
    const rooms = await listRooms(tx, conveningId)
    if (roomId !== null) found(rooms.find(({ id }) => id === roomId))
    if (rooms.some(({ id, name }) => id !== roomId && alike(name, input.name))) return refused('same_name')
    const id = roomId ?? newId<'room'>(tx.now)
    const change = { conveningId, noun: 'room', subjectId: id } as const
    if (roomId === null) await insertRoom(tx, conveningId, id, input)
    await insertChange(tx, { ...change, isNew: roomId === null })
    if (roomId !== null) await updateRoom(tx, id, input)
    await raiseSequence(tx, conveningId)
    await record(tx, roomId === null ? 'room.made' : 'room.changed', id)
    return done(id)
  }
  return asPlanner(database, viewer, conveningId, work, afterwards)
}

/** Adds someone who speaks, or changes what is said of them. */
export const saveSpeaker = (
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  speakerId: SpeakerId | null,
  input: SpeakerInput,
): PartOutcome<SpeakerId> =>
  asPlanner<SpeakerId, PartRefusal>(database, viewer, conveningId, async (tx) => {
    const speakers = await listSpeakers(tx, conveningId)
    if (speakerId !== null) found(speakers.find(({ id }) => id === speakerId))
    if (speakers.some(({ id, name }) => id !== speakerId && alike(name, input.name)))
      return refused('same_name')
    const id = speakerId ?? newId<'speaker'>(tx.now)
    const change = { conveningId, noun: 'speaker', subjectId: id } as const
    if (speakerId === null) await insertSpeaker(tx, conveningId, id, input)
    await insertChange(tx, { ...change, isNew: speakerId === null })
    if (speakerId !== null) await updateSpeaker(tx, id, input)
    await record(tx, speakerId === null ? 'speaker.made' : 'speaker.changed', id)
    return done(id)
  })

/** Takes a room or a speaker off the list, unless a talk still has it. */
export const removePart = (
  database: Database,
  viewer: Viewer,
  conveningId: ConveningId,
  noun: 'room' | 'speaker',
  id: RoomId | SpeakerId,
): PartOutcome<string> =>
  asPlanner<string, PartRefusal>(database, viewer, conveningId, async (tx) => {
    const list = noun === 'room' ? listRooms : listSpeakers
    found((await list(tx, conveningId)).find((one) => one.id === id))
    const talks = (await listTalks(tx, conveningId)).filter(({ cancelledAt }) => cancelledAt === null)
    const isUsed = talks.some((talk) => talk.roomId === id || talk.speakers.some((one) => one.id === id))
    if (isUsed) return refused('in_use')
    await insertChange(tx, { conveningId, noun, subjectId: id, isNew: false })
    await removeRow(tx, noun, id)
    await record(tx, `${noun}.removed`, id)
    return done(id)
  })
