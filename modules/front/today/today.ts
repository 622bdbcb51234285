import type { Tx } from '#platform/database.ts'
import type { Role } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'

/** Something that waits for the viewer: what, where it is done, and whether it is late. */
export type Waiting = {
  readonly key: string
  readonly text: string
  readonly href: `/${string}`
  readonly late: boolean
}

/** A place that can say what waits there, asked only for the roles whose work it is. */
export type WaitingSource = {
  readonly roles: readonly Role[]
  readonly waitingFor: (tx: Tx, language: Language) => Promise<readonly Waiting[]>
}

export const deskGroups = ['work', 'learning', 'county'] as const
export type DeskGroup = (typeof deskGroups)[number]

/** A place where someone's work lies. */
export type DeskName =
  | 'messages'
  | 'navigator'
  | 'events'
  | 'notices'
  | 'placements'
  | 'openings'
  | 'crisis'
  | 'contact'
  | 'texts'
  | 'pages'
  | 'reviews'
  | 'impact'
  | 'agreements'
  | 'team'
  | 'people'
  | 'trail'
  | 'path'
  | 'monday'
  | 'signOffs'
  | 'certificates'
  | 'record'
  | 'convenings'
  | 'mine'
  | 'discussions'
  | 'front'
  | 'plan'
  | 'outcomes'
  | 'promises'
  | 'help'
