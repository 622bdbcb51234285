import type { Id } from '#platform/ids.ts'
import type { HsdsProblem } from './read-hsds.rules.ts'
import type { ZipRefusal } from './read-zip.ts'

export type DirectoryImportId = Id<'directory_import'>

/** A listing of the file that seems to be here already, by name and zip. */
export type Twin = { readonly name: string; readonly zip: string | null }

/** A directory from elsewhere that was looked at, and what became of it. */
export type DirectoryImport = {
  readonly id: DirectoryImportId
  readonly fileName: string
  /** Listings that wait to be written. */
  readonly listingCount: number
  /** The first of them; `problemCount` counts all. */
  readonly problems: readonly HsdsProblem[]
  readonly problemCount: number
  readonly twins: readonly Twin[]
  /** Listings of the file that came in before, by the same key. */
  readonly knownCount: number
  readonly leftOut: number
  readonly lookedAt: Date
  readonly appliedAt: Date | null
  readonly undoneAt: Date | null
}

export type LookRefusal = 'not_hsds' | 'nothing_usable' | ZipRefusal
export type MoveRefusal = 'already_applied' | 'waits_no_more' | 'not_applied' | 'already_undone'
