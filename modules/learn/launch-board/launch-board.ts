import { z } from 'zod'
import type { CalendarDate } from '#platform/time.ts'

const name = z.string().regex(/^[a-z][a-z0-9-]*$/)
const spoken = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const state = z.enum(['draft', 'machine', 'reviewed'])

/** `content/launch-board.json`: what must be ready before a team arrives. The items are this project's own. */
export const launchFileSchema = z.strictObject({
  edition: z.int().positive(),
  state: z.strictObject({ en: state, es: state }),
  groups: z.array(z.strictObject({ id: name, name: spoken })).min(1),
  items: z
    .array(z.strictObject({ id: name.startsWith('lb-'), group: name, name: spoken, ask: spoken }))
    .min(1),
})
export type LaunchFile = z.infer<typeof launchFileSchema>

export const launchStates = ['open', 'under_way', 'ready', 'not_needed'] as const
export type LaunchState = (typeof launchStates)[number]

/** One writing of one item. The newest of an item holds. */
export type LaunchEntry = {
  readonly id: string
  readonly schoolId: string
  readonly itemId: string
  /** Of an item the school added itself; else null. */
  readonly name: string | null
  readonly state: LaunchState
  readonly ownerName: string | null
  readonly dueOn: CalendarDate | null
  /** What to know: the room's number, where the keys are, a person's name. */
  readonly detail: string | null
  readonly personName: string
  readonly writtenAt: Date
}

/** An item of a school's board as it stands: its words in both languages, and the newest entry or none. */
export type LaunchItem = {
  readonly id: string
  readonly group: string
  readonly name: Readonly<Record<'en' | 'es', string>>
  readonly ask: Readonly<Record<'en' | 'es', string>>
  readonly entry: LaunchEntry | null
}

/** The group under which a school's own items stand. */
export const ownGroup = 'own'

export type LaunchCount = {
  readonly ready: number
  /** Items that are needed here. */
  readonly of: number
  /** Of those not ready, how many had a date that has passed. */
  readonly late: number
  /** Ready of needed, cut to a whole percent; null while nothing is written. */
  readonly percent: number | null
}

/** What a form said of one item, and the entry its sender had before her. */
export type LaunchWriting = {
  readonly itemId: string
  readonly name: string | null
  readonly state: LaunchState
  readonly ownerName: string | null
  readonly dueOn: CalendarDate | null
  readonly detail: string | null
  readonly seen: string | null
}

export type LaunchProblem = 'not_a_day' | 'too_long' | 'name_missing' | 'owner_missing'
/** What two people wrote of one item: the first stands, and the second is shown what she had typed. */
export type LaunchConflict = {
  readonly itemId: string
  readonly theirs: LaunchEntry
  readonly typed: LaunchWriting
}
