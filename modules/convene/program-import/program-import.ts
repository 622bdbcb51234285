import type { Audience, Theme } from '../talk/talk.ts'

/** What a column of a program means. */
export const programColumns = [
  'title',
  'titleEs',
  'day',
  'from',
  'until',
  'room',
  'speakers',
  'roles',
  'themes',
  'capacity',
  'summary',
  'summaryEs',
  'link',
] as const
export type ProgramColumn = (typeof programColumns)[number]
export const neededColumns = ['title', 'from', 'until'] as const

/** Talks of one file. */
export const mostTalks = 300
/** Bytes of one file, as it is sent. */
export const mostFileBytes = 400_000

/** A talk as a file says it: rooms and speakers by name. */
export type FileTalk = {
  /** The line it begins on, from 1; of a calendar the number of the event. */
  readonly line: number
  readonly title: string
  readonly titleEs: string | null
  readonly summary: string | null
  readonly summaryEs: string | null
  readonly startsAt: Date
  readonly endsAt: Date
  readonly room: string | null
  readonly speakers: readonly string[]
  readonly roles: readonly Audience[]
  readonly themes: readonly Theme[]
  readonly capacity: number | null
  readonly meetingLink: string | null
}

export type FaultReason =
  | 'empty'
  | 'not_a_calendar'
  | 'columns_missing'
  | 'open_quote'
  | 'column_count'
  | 'missing'
  | 'too_long'
  | 'not_a_day'
  | 'not_a_clock'
  | 'not_a_number'
  | 'not_a_link'
  | 'unknown_role'
  | 'unknown_theme'
  | 'whole_day'
  | 'repeats'
  | 'too_many'
  | 'ends_first'
  | 'outside'
  | 'there_already'
  | 'room_clash'
  | 'speaker_clash'

/** What keeps a file out: where, and what stands there. */
export type ProgramFault = {
  /** Null for the file as a whole. */
  readonly line: number | null
  readonly column: ProgramColumn | null
  readonly reason: FaultReason
  readonly value: string
}

export type ReadProgram = { readonly talks: readonly FileTalk[]; readonly faults: readonly ProgramFault[] }

/** What a file would change, shown before anything is written. */
export type Rehearsal = ReadProgram & {
  readonly newRooms: readonly string[]
  readonly newSpeakers: readonly string[]
}

/** A file that was brought in and still stands. */
export type Imported = { readonly id: string; readonly talks: number; readonly changedAt: Date }
