import type { Id } from '#platform/ids.ts'
import type { HsdsListing, HsdsProblem } from './read-hsds.rules.ts'

export type DirectoryImportId = Id<'directory_import'>

/** A listing of the file that seems to be here already, by name and zip. */
export type Twin = { readonly name: string; readonly zip: string | null }

/** A directory from elsewhere that was looked at, and what became of it. */
export type DirectoryImport = {
  readonly id: DirectoryImportId
  readonly fileName: string
  readonly listings: readonly HsdsListing[]
  readonly problems: readonly HsdsProblem[]
  readonly twins: readonly Twin[]
  /** Listings of the file that came in before, by the same key. */
  readonly knownCount: number
  readonly leftOut: number
  readonly lookedAt: Date
  readonly appliedAt: Date | null
  readonly undoneAt: Date | null
}

export type LookRefusal = 'not_hsds' | 'too_large' | 'nothing_usable'
export type MoveRefusal = 'already_applied' | 'not_applied' | 'already_undone'
