import { z } from 'zod'
import { told } from '../convening/convening-form.ts'
import type { EvaluationResult } from '../evaluation/evaluation.ts'
import type { PublicCount } from '../family-event/family-event.ts'

/** What a summary shows in figures: worked out when it is published, with the small ones already left out. */
export type SummaryShown = {
  readonly registered: PublicCount
  readonly came: PublicCount
  readonly roles: readonly { readonly role: string; readonly came: PublicCount }[]
  readonly evaluation: EvaluationResult | null
}
export type Summary = {
  readonly lead: string
  readonly leadEs: string | null
  readonly shown: SummaryShown
  readonly publishedAt: Date
}

export const summarySchema = z.object({
  lead: z.string().trim().min(1, 'lead').max(4000, 'too_long'),
  leadEs: told(4000),
  sure: z.literal('yes').optional(),
})
export type SummaryTyped = z.infer<typeof summarySchema>
