import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import type { Id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import type { Disagreement } from '../county-figures/merge-rows.ts'
import type { FileRefusal, RowProblem } from '../public-file/public-file.ts'
import type { FactTableKey } from './fact-table.ts'
import type { FieldChange, NamedSchool } from './school-changes.rules.ts'
import type { Closing } from './school-listing.rules.ts'

export type ImportId = Id<'county_import'>
export type ImportState = 'staged' | 'applied' | 'undone'

/** One file of an import, as its source line tells it. */
export type FileEdition = {
  readonly file: string
  readonly kind: string
  readonly layout: string
  readonly publisher: string
  readonly title: string
  readonly landingPage: string
  readonly schoolYears: readonly string[]
  readonly retrievedOn: string | null
  readonly rowCount: number
  readonly unusableCount: number
}

/** A list that may be long: the first of it, and how many there are. */
export type Listed<Item> = { readonly count: number; readonly first: readonly Item[] }

export type FactCount = {
  readonly table: FactTableKey
  readonly added: number
  readonly changed: number
  readonly delisted: number
}

/** What an import brings, the same before it is written (the dry run) and after. */
export type ImportReport = {
  readonly countyCode: string
  readonly countyName: string
  readonly files: readonly FileEdition[]
  readonly schoolsListed: number
  readonly added: Listed<NamedSchool>
  readonly changed: Listed<NamedSchool & { readonly fields: readonly FieldChange[] }>
  readonly closed: Listed<NamedSchool & Closing>
  readonly reopened: Listed<NamedSchool>
  readonly moved: Listed<NamedSchool & { readonly toCode: string; readonly by: 'list' | 'directory' }>
  readonly notInDirectory: Listed<NamedSchool>
  readonly problems: Listed<ImportProblem>
  readonly facts: readonly FactCount[]
  /** True when every row stands already: then nothing is written. */
  readonly nothingNew: boolean
  readonly dataEdition: string
  readonly enrollmentYear: string
  readonly districtCount: number
  readonly schoolCount: number
  readonly studentCount: number
}

/** A row that cannot be used: by its own cells, or since its code belongs to a school that closed. */
export type ImportProblem =
  | RowProblem
  | {
      readonly file: string
      readonly line: number
      readonly column: string | null
      readonly value: string
      readonly reason: 'code_recycled'
      readonly effect: 'row_unusable'
    }

/** Why nothing is written. */
export type ImportRefusal =
  | { readonly refusal: 'no_such_county'; readonly countyCode: string }
  | { readonly refusal: 'practice_county_only' }
  | { readonly refusal: 'no_such_folder'; readonly folder: string }
  | { readonly refusal: 'no_files' }
  | { readonly refusal: 'files_refused'; readonly files: readonly FileRefusal[] }
  | { readonly refusal: 'files_disagree'; readonly disagreements: readonly Disagreement[] }
  | { readonly refusal: 'nothing_of_county'; readonly countyCode: string }
  | { readonly refusal: 'no_schools'; readonly countyCode: string }
  | { readonly refusal: 'codes_recycled'; readonly file: string; readonly count: number; readonly of: number }
  | {
      readonly refusal: 'schools_missing'
      readonly file: string
      readonly list: 'schools' | 'directory'
      readonly missing: readonly NamedSchool[]
      readonly of: number
    }
  | { readonly refusal: 'stale' }
  | { readonly refusal: 'not_staged' }
  | { readonly refusal: 'nothing_to_undo'; readonly countyCode: string }
  | { readonly refusal: 'stands_on_it'; readonly what: readonly string[] }

export type ImportOutcome<Result> =
  | { readonly done: true; readonly result: Result }
  | ({ readonly done: false } & ImportRefusal)

/** An import in the county's register. */
export type CountyImport = {
  readonly id: ImportId
  readonly state: ImportState
  readonly stagedAt: Date
  readonly stagedBy: string
  readonly appliedAt: Date | null
  readonly undoneAt: Date | null
  readonly report: ImportReport
}

/**
 * What stands on places that are about to go: asked of every part of the product that keeps things about them, by
 * the codes of districts (7 digits) and schools (14) and the ids of health sites and licensed facilities, which have other
 * shapes. One phrase for each thing, such as 'marks on 3 schools'.
 */
export type StandsOn = (tx: Tx, codes: readonly string[], language: Language) => Promise<readonly string[]>

/** The longest list a report keeps. */
export const mostListed = 200

export const listOf = <Item>(items: readonly Item[], count = items.length): Listed<Item> => ({
  count,
  first: items.slice(0, mostListed),
})

export const importIdSchema = z.object({ import: z.uuid() })
