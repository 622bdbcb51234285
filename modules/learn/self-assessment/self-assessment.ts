import { z } from 'zod'
import type { CalendarDate } from '#platform/time.ts'

const name = z.string().regex(/^[a-z][a-z0-9-]*$/)
const spoken = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const line = z.strictObject({ id: name, name: spoken })

/**
 * `content/self-assessments.json`: instruments of others by name, address, scale and the domains and features they
 * score. Their items are theirs and are not here.
 */
export const instrumentFileSchema = z.strictObject({
  edition: z.int().positive(),
  instruments: z
    .array(
      z.strictObject({
        id: name.startsWith('sa-'),
        of: z.enum(['school', 'district']),
        name: spoken,
        address: z.url(),
        low: z.number(),
        high: z.number(),
        digits: z.int().min(0).max(2),
        scale: spoken,
        domains: z.array(line.extend({ features: z.array(line) })).min(1),
      }),
    )
    .min(1),
})
export type InstrumentFile = z.infer<typeof instrumentFileSchema>
export type Instrument = InstrumentFile['instruments'][number]

/** What is scored: a feature, or a whole domain where the instrument scores no features. */
export type ScoredLine = { readonly id: string; readonly domain: string; readonly name: Instrument['name'] }

export type SelfAssessment = {
  readonly id: string
  readonly instrumentId: string
  readonly takenOn: CalendarDate
  /** Line → score; a line not scored is not there. */
  readonly scores: Readonly<Record<string, number>>
  readonly note: string | null
  readonly personName: string
  readonly recordedAt: Date
}

export type NewSelfAssessment = Pick<SelfAssessment, 'instrumentId' | 'takenOn' | 'scores' | 'note'>
export type SelfAssessmentProblem = 'not_a_day' | 'day_ahead' | 'not_on_scale' | 'nothing_scored' | 'too_long'
