import { z } from 'zod'
import type { ScenarioId } from '#modules/plan/index.ts'
import type { PublishedMeasure } from '../measure/measure.ts'

/** What someone fixes before any figure of the first year is published. */
export type ComparisonPlan = {
  readonly name: string
  /** Why these schools, in the words of whoever chose them. */
  readonly reason: string
  readonly measure: PublishedMeasure
  /** The first school year with the service, '2026-27', and how many years are looked at. */
  readonly firstYear: string
  readonly yearCount: number
  /** The confirmed scenario whose schools these are, all that open in the first year; null where they were named. */
  readonly scenarioId: ScenarioId | null
  /** Codes of the chosen schools. */
  readonly schools: readonly string[]
}

/** A comparison as it was fixed. Nothing of it changes afterwards. */
export type Comparison = ComparisonPlan & {
  readonly id: string
  readonly scenarioName: string | null
  readonly beforeYears: readonly string[]
  readonly similar: readonly string[]
  readonly fixedByName: string
  readonly fixedAt: Date
}

/** Most chosen schools: as many as a large county could begin with in a year. */
export const mostChosen = 300

/** The form: codes stand in one box, separated by anything. */
export const comparisonForm = z.object({
  name: z.string().trim().min(1).max(120),
  reason: z.string().trim().min(1).max(1000),
  measure: z.enum(['chronic_absence', 'suspension']),
  firstYear: z.string().regex(/^20\d\d-\d\d$/),
  yearCount: z.coerce.number().int().min(1).max(3),
  scenarioId: z
    .union([z.literal(''), z.uuid()])
    .default('')
    .transform((text) => (text === '' ? null : (text as ScenarioId))),
  schools: z
    .string()
    .transform((text) => [...new Set(text.match(/\d{14}/g) ?? [])].sort())
    .pipe(z.array(z.string()).min(1).max(mostChosen)),
})

export type ComparisonRefusal =
  | 'year_published'
  | 'year_unknown'
  | 'no_before'
  | 'school_unknown'
  | 'no_similar'
  | 'not_planned'
  | 'name_taken'
