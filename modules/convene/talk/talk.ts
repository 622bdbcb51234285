import type { Id } from '#platform/ids.ts'

export type TalkId = Id<'talk'>
export type RoomId = Id<'room'>
export type SpeakerId = Id<'speaker'>

/** For whom a talk is, and as whom someone comes: the eight learning roles, and those who are in no role of the program. */
export const audiences = [
  'leader',
  'principal',
  'coordinator',
  'clinician-1',
  'clinician-2',
  'graduate-clinical-intern',
  'school-counselor',
  'family-navigator',
  'school-staff',
  'health-partner',
  'family',
] as const
export type Audience = (typeof audiences)[number]

/** The program's four themes. */
export const themes = ['relationships', 'collaboration', 'systems', 'access'] as const
export type Theme = (typeof themes)[number]

/** A slot of a program, with its room and who speaks. */
export type Talk = {
  readonly id: TalkId
  readonly conveningId: Id<'convening'>
  readonly roomId: RoomId | null
  readonly roomName: string | null
  readonly title: string
  readonly titleEs: string | null
  readonly summary: string | null
  readonly summaryEs: string | null
  readonly startsAt: Date
  readonly endsAt: Date
  /** How many may come: its own bound, else the room's; null for none. */
  readonly places: number | null
  /** Its own bound, as staff entered it. */
  readonly capacity: number | null
  /** Empty for everyone. */
  readonly roles: readonly Audience[]
  readonly themes: readonly Theme[]
  readonly cancelledAt: Date | null
  readonly sequence: number
  readonly changedAt: Date
  /** In their order; those taken off the program are not among them. */
  readonly speakers: readonly {
    readonly id: SpeakerId
    readonly name: string
    readonly post: string | null
  }[]
}

export type Room = {
  readonly id: RoomId
  readonly name: string
  readonly capacity: number | null
  readonly access: string | null
}

export type Speaker = {
  readonly id: SpeakerId
  readonly name: string
  readonly post: string | null
  readonly about: string | null
  readonly aboutEs: string | null
}
