/**
 * The county's own hand on a plan. A school is open now when the list of health sites says so or a mark does;
 * `served_by_other` and `not_to_be_served` take it out of the question; `pinned` and `preferred` move it in time.
 */
export type SchoolMark =
  | {
      readonly kind: 'open_now'
      readonly cds: string
      readonly by: string | null
      readonly since: string | null
    }
  | { readonly kind: 'not_open'; readonly cds: string }
  | {
      readonly kind: 'served_by_other'
      readonly cds: string
      readonly by: string
      readonly since: string | null
    }
  | { readonly kind: 'not_to_be_served'; readonly cds: string }
  | { readonly kind: 'pinned'; readonly cds: string; readonly year: number }
  | { readonly kind: 'preferred'; readonly cds: string }

/** At least or at most so many schools of a district open by the last year of the plan. */
export type DistrictMark = {
  readonly kind: 'district_floor' | 'district_cap'
  readonly districtCode: string
  readonly count: number
}

export type Mark = SchoolMark | DistrictMark

/** A mark that holds, with the id by which it is taken back. */
export type KeptMark = { readonly id: string; readonly mark: Mark }

export const schoolMarkKinds = [
  'open_now',
  'not_open',
  'served_by_other',
  'not_to_be_served',
  'pinned',
  'preferred',
] as const satisfies readonly SchoolMark['kind'][]
export const districtMarkKinds = [
  'district_floor',
  'district_cap',
] as const satisfies readonly DistrictMark['kind'][]
export type MarkKind = Mark['kind']

/** Columns of a marks file, in any order; only `code` and `mark` must be there. */
export const markColumns = ['code', 'mark', 'year', 'count', 'by', 'since', 'note'] as const
export type MarkColumn = (typeof markColumns)[number]

export type MarkRefusalCode =
  | 'header_unknown'
  | 'row_cut'
  | 'mark_unknown'
  | 'code_unknown'
  | 'year_missing'
  | 'year_outside'
  | 'count_missing'
  | 'by_missing'
  | 'since_not_a_day'
  | 'marks_conflict'
  | 'floor_above_cap'
  | 'floor_above_schools'

/** One thing wrong with a marks file: where, and in a sentence how to mend it. */
export type MarkRefusal = {
  readonly line: number
  readonly column: MarkColumn | null
  readonly code: MarkRefusalCode
  readonly sentence: string
}

export type ReadMarks =
  | { readonly done: true; readonly result: readonly Mark[] }
  | { readonly done: false; readonly refusals: readonly MarkRefusal[] }

/** What a marks file is read against. */
export type MarkContext = {
  /** CDS codes of the county's schools and of its districts, with how many schools each district has. */
  readonly schools: ReadonlySet<string>
  readonly districts: ReadonlyMap<string, number>
  /** Calendar years in which the plan's first and last school years begin. */
  readonly firstYear: number
  readonly lastYear: number
}
