import type { CalendarDate } from '#platform/time.ts'
import type { Assumption, AssumptionName } from '../assumption/assumption.ts'
import type { Whose } from '../county-plan/county-plan.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import type { AddedPost, TeamPromise } from '../team/team.ts'
import type { RowKey } from './school-row.words.ts'

/** What one school's live workbook is made from: the plan's own figures for it, and what they stand on. */
export type SchoolWorkbookInput = {
  readonly countyName: string
  readonly school: SchoolPlan
  readonly assumptions: readonly Assumption[]
  readonly promise: TeamPromise
  readonly addedPosts: readonly AddedPost[]
  readonly whose: Whose
  readonly madeOn: CalendarDate
  readonly dataEdition: string
  readonly modelVersion: string
}

/** Where the figures of a row stand: an assumption's value, or another row's figure. */
export type Refer = {
  readonly a: (name: AssumptionName) => string
  readonly row: (key: RowKey) => string
}

export type RowKind = 'count' | 'decimal' | 'share' | 'dollars'

/** A line of the school's sheet: given, or computed by a formula that says the same as the plan's own rule. */
export type SchoolRow = {
  readonly kind: RowKind
  /** The plan's figure: what the cell shows before a program computes it. Null when no number does. */
  readonly value: number | null
  /** Absent for what is given. Without the equals sign, as the file keeps it. */
  readonly formula?: (refer: Refer) => string
}
