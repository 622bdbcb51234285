import { z } from 'zod'

/** What is asked of everyone who was there, each from 1 to 5. */
export const evaluationItems = ['useful', 'practice', 'voice', 'access'] as const
export type EvaluationItem = (typeof evaluationItems)[number]

const step = z
  .string('choose')
  .regex(/^[1-5]$/, 'choose')
  .transform(Number)
/** What the form sends. A message is a name of `evaluationWords.problems`. */
export const evaluationSchema = z.object({
  useful: step,
  practice: step,
  voice: step,
  access: step,
  words: z
    .string()
    .trim()
    .max(2000, 'long')
    .transform((text) => (text === '' ? null : text)),
  /** Set when the name check has asked and the writer says that no student is named. */
  sure: z.literal('yes').optional(),
  /** No person sees this field. */
  site: z.string().max(400).optional(),
  opened: z.string().max(200).optional(),
})
export type EvaluationTyped = z.infer<typeof evaluationSchema>

export type Evaluation = Readonly<Record<EvaluationItem, number>> & { readonly words: string | null }

/** What answers come to; null below five, since of fewer one could tell who said what. */
export type EvaluationResult = {
  readonly count: number
  /** The mean of each item, to a tenth. */
  readonly means: Readonly<Record<EvaluationItem, number>>
}
