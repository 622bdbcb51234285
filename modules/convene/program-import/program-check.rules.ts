import type { Convening } from '../convening/convening.ts'
import { type Beside, clashesOf } from '../talk/clash.rules.ts'
import type { Room, Speaker } from '../talk/talk.ts'
import { folded } from './cell.rules.ts'
import type { FileTalk, ProgramFault, ReadProgram, Rehearsal } from './program-import.ts'

/** The program as it stands. */
export type Standing = {
  readonly convening: Pick<Convening, 'startsAt' | 'endsAt'>
  readonly rooms: readonly Pick<Room, 'id' | 'name'>[]
  readonly speakers: readonly Pick<Speaker, 'id' | 'name'>[]
  readonly talks: readonly Beside[]
}

/** Talks that one convening can hold; the list of them ends there. */
const mostInProgram = 400
/** Told at once; more of them say no more. */
const mostFaults = 50

/** What a file that was read would change, with all that stands in its way: clashes with the program and within the file. */
export function rehearse({ talks, faults }: ReadProgram, standing: Standing): Rehearsal {
  const found = [...faults]
  if (talks.length + standing.talks.length > mostInProgram)
    found.push({ line: null, column: null, reason: 'too_many', value: String(talks.length) })
  const beside: Beside[] = [...standing.talks]
  for (const talk of talks) {
    found.push(...faultsOf(talk, beside, standing))
    beside.push(besideOf(talk))
  }
  return {
    talks,
    faults: found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, mostFaults),
    newRooms: newNames(
      talks.flatMap(({ room }) => room ?? []),
      standing.rooms,
    ),
    newSpeakers: newNames(
      talks.flatMap(({ speakers }) => speakers),
      standing.speakers,
    ),
  }
}

function faultsOf(
  talk: FileTalk,
  beside: readonly Beside[],
  { convening }: Standing,
): readonly ProgramFault[] {
  const { line, title, startsAt, endsAt } = talk
  if (endsAt <= startsAt) return [{ line, column: 'until', reason: 'ends_first', value: title }]
  if (startsAt < convening.startsAt || endsAt > convening.endsAt)
    return [{ line, column: 'from', reason: 'outside', value: title }]
  const again = beside.some(
    (one) =>
      one.cancelledAt === null &&
      folded(one.title) === folded(title) &&
      one.startsAt.getTime() === startsAt.getTime(),
  )
  if (again) return [{ line, column: 'title', reason: 'there_already', value: title }]
  const slot = { id: null, roomId: keyOf(talk.room), startsAt, endsAt, speakerIds: talk.speakers.map(folded) }
  return clashesOf(slot, beside).map(({ kind, name, talk: other }) => ({
    line,
    column: kind === 'room' ? 'room' : 'speakers',
    reason: kind === 'room' ? 'room_clash' : 'speaker_clash',
    value: `${name}: ${other.title}`,
  }))
}

/** A program by names instead of ids, so that a room of the file and one of the program are the same. */
export const byName = (talks: readonly Beside[]): readonly Beside[] =>
  talks.map((talk) => ({
    ...talk,
    roomId: keyOf(talk.roomName),
    speakers: talk.speakers.map((one) => ({ ...one, id: folded(one.name) as typeof one.id })),
  }))

const keyOf = (room: string | null) =>
  room === null ? null : (folded(room) as NonNullable<Beside['roomId']>)

function besideOf({ line, title, titleEs, room, speakers, ...talk }: FileTalk): Beside {
  return {
    id: `line ${line}` as Beside['id'],
    roomId: keyOf(room),
    roomName: room,
    title,
    titleEs,
    startsAt: talk.startsAt,
    endsAt: talk.endsAt,
    cancelledAt: null,
    speakers: speakers.map((name) => ({
      id: folded(name) as Beside['speakers'][number]['id'],
      name,
      post: null,
    })),
  }
}

/** Names that the program does not know, each once, as it is written first. */
function newNames(names: readonly string[], known: readonly { readonly name: string }[]): readonly string[] {
  const seen = new Set(known.map(({ name }) => folded(name)))
  return names.filter((name) => {
    const key = folded(name)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
