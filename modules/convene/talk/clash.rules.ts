import type { Talk } from './talk.ts'

export type Slot = {
  readonly id: string | null
  readonly roomId: string | null
  readonly startsAt: Date
  readonly endsAt: Date
  readonly speakerIds: readonly string[]
}

/** Another talk that has the room or a speaker at the same time. */
export type Clash = {
  readonly kind: 'room' | 'speaker'
  /** The room's or the speaker's name. */
  readonly name: string
  readonly talk: Pick<Talk, 'title' | 'titleEs' | 'startsAt' | 'endsAt'>
}

/** What is asked of a talk that stands beside another. */
export type Beside = Pick<
  Talk,
  'id' | 'roomId' | 'roomName' | 'title' | 'titleEs' | 'startsAt' | 'endsAt' | 'cancelledAt' | 'speakers'
>

/** Talks that end as others begin do not meet. */
export const isAtSameTime = (
  one: Pick<Talk, 'startsAt' | 'endsAt'>,
  other: Pick<Talk, 'startsAt' | 'endsAt'>,
): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** Every talk this slot would clash with, the room first. */
export function clashesOf(slot: Slot, talks: readonly Beside[]): readonly Clash[] {
  const beside = talks.filter(
    (talk) => talk.id !== slot.id && talk.cancelledAt === null && isAtSameTime(slot, talk),
  )
  const rooms = beside
    .filter(({ roomId }) => roomId !== null && roomId === slot.roomId)
    .map((talk): Clash => ({ kind: 'room', name: talk.roomName ?? '', talk }))
  const speakers = beside.flatMap((talk) =>
    talk.speakers
      .filter(({ id }) => slot.speakerIds.includes(id))
      .map(({ name }): Clash => ({ kind: 'speaker', name, talk })),
  )
  return [...rooms, ...speakers]
}
