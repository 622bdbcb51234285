import type { Grant } from '../grant/grant.ts'
import type { AddedPost } from '../team/team.ts'
import type { Entry } from './entry.ts'

export type Entered = {
  readonly grants: readonly Grant[]
  readonly addedPosts: readonly AddedPost[]
  readonly measuredMediCalShares: ReadonlyMap<string, number>
}

/** Entries as the plan takes them. */
export const enteredOf = (entries: readonly Entry[]): Entered => ({
  grants: entries.flatMap((entry) => (entry.kind === 'grant' ? [entry.grant] : [])),
  addedPosts: entries.flatMap((entry) => (entry.kind === 'added_post' ? [entry.post] : [])),
  measuredMediCalShares: new Map(
    entries.flatMap((entry) =>
      entry.kind === 'measured_share' ? [[entry.measured.cds, entry.measured.share] as const] : [],
    ),
  ),
})
