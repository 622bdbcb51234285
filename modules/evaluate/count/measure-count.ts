import type { Measure } from '../measure/measure.ts'

/** Floors that may feed measures, each by one view: `<floor>.public_measure_count`. */
export const feedingFloors = ['students', 'refer', 'care'] as const satisfies readonly Measure['floor'][]

/**
 * A row of such a view: how many students were counted, of how many, at one school in one year. A floor publishes
 * counts and nothing of a person; it grants the view to whoever may read the county's outcomes. Columns: county_id,
 * measure (its name in the register), school_code, school_year, student_group, group_category, numerator, denominator.
 */
export type MeasureCount = {
  readonly measure: string
  readonly schoolCode: string
  readonly schoolYear: string
  /** 'all', or a group by the name that published rates give it. */
  readonly group: string
  readonly groupCategory: string
  readonly numerator: number
  readonly denominator: number
}
