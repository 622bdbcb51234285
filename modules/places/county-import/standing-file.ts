import type { FileEdition, ImportId } from './county-import.ts'

/** A file whose figures stand, with the import that brought it. */
export type StandingFile = FileEdition & {
  readonly importId: ImportId
  readonly number: number
  readonly appliedAt: Date
  readonly contentHash: string
}
