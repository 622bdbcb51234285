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
