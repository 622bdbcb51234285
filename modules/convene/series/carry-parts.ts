import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import type { ConveningId } from '../convening/convening.ts'
import { type ChangeOfSeries, insertChange } from '../convening/program-change.queries.ts'
import { alike } from '../talk/plan-room.ts'
import { insertRoom, insertSpeaker, listRooms, listSpeakers } from '../talk/talk.queries.ts'
import type { Room, RoomId, Speaker, SpeakerId } from '../talk/talk.ts'

type Meant = { readonly room: string | null; readonly speakers: readonly string[] }
/** A room or speaker as it is called on another date; `isNew` where that date has none of this name yet. */
type Carried<Part> = { readonly id: string; readonly part: Part; readonly isNew: boolean }
export type PartsThere = {
  readonly rooms: readonly Carried<Room>[]
  readonly speakers: readonly Carried<Speaker>[]
}

/** The room and speakers of a talk as another date has them, by name; nothing is written. */
export async function partsThere(
  tx: Tx,
  from: ConveningId,
  to: ConveningId,
  { room, speakers }: Meant,
): Promise<PartsThere> {
  const rooms = room === null ? [] : [room]
  return {
    rooms: carried(tx, rooms, await listRooms(tx, from), await listRooms(tx, to)),
    speakers: carried(tx, speakers, await listSpeakers(tx, from), await listSpeakers(tx, to)),
  }
}

const carried = <Part extends { readonly id: string; readonly name: string }>(
  tx: Tx,
  ids: readonly string[],
  own: readonly Part[],
  there: readonly Part[],
): readonly Carried<Part>[] =>
  ids.map((id) => {
    const part = found(own.find((one) => one.id === id))
    const same = there.find(({ name }) => alike(name, part.name))
    return { id: same?.id ?? newId(tx.now), part, isNew: same === undefined }
  })

/** Makes what the date lacks, as it is on the date it comes from, in the one press that needs it there. */
export async function makeParts(
  tx: Tx,
  date: ConveningId,
  { rooms, speakers }: PartsThere,
  series: ChangeOfSeries,
): Promise<void> {
  const kept = async (noun: 'room' | 'speaker', id: string) => {
    await insertChange(tx, { conveningId: date, noun, subjectId: id, isNew: true, series })
    await record(tx, `${noun}.made`, id)
  }
  for (const { id, part, isNew } of rooms)
    if (isNew) {
      await insertRoom(tx, date, id as RoomId, part)
      await kept('room', id)
    }
  for (const { id, part, isNew } of speakers)
    if (isNew) {
      await insertSpeaker(tx, date, id as SpeakerId, part)
      await kept('speaker', id)
    }
}
