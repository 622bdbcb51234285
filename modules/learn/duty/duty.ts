import { z } from 'zod'
import type { CalendarDate } from '#platform/time.ts'

const name = z.string().regex(/^[a-z][a-z0-9-]*$/)
const spoken = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const state = z.enum(['draft', 'machine', 'reviewed'])

/** `content/duties.json`: what law asks of districts and schools, each with its source and how sure we are. */
export const dutyFileSchema = z.strictObject({
  edition: z.int().positive(),
  /** The month in which the sources were read. */
  read: z.string().regex(/^\d{4}-\d{2}$/),
  state: z.strictObject({ en: state, es: state }),
  duties: z
    .array(
      z.strictObject({
        id: name.startsWith('du-'),
        of: z.enum(['district', 'school']),
        law: z.string().min(1),
        name: spoken,
        what: spoken,
        /** Seen on the page named; known and to be confirmed; or open. The last two go to the county's counsel. */
        confidence: z.enum(['seen', 'confirm', 'unresolved']),
        doubt: spoken.optional(),
        rhythm: z.enum(['once', 'yearly', 'twice_a_year', 'five_years', 'always']),
        sources: z.array(z.strictObject({ title: z.string().min(1), address: z.url() })).min(1),
      }),
    )
    .min(1),
})
export type DutyFile = z.infer<typeof dutyFileSchema>
export type Duty = DutyFile['duties'][number]

export const dutyStates = ['open', 'met', 'not_ours'] as const
export type DutyState = (typeof dutyStates)[number]

export type DutyEntry = {
  readonly id: string
  readonly dutyId: string
  readonly state: DutyState
  readonly ownerName: string | null
  /** What shows that it is met: a board minute, a page, a list. */
  readonly evidence: string | null
  readonly nextOn: CalendarDate | null
  readonly personName: string
  readonly writtenAt: Date
}
export type HeldDuty = { readonly duty: Duty; readonly entry: DutyEntry | null }

export type DutyWriting = Pick<DutyEntry, 'dutyId' | 'state' | 'ownerName' | 'evidence' | 'nextOn'> & {
  readonly seen: string | null
}
export type DutyProblem = 'not_a_day' | 'too_long' | 'owner_missing' | 'evidence_missing'
export type DutyRefusal = 'written_meanwhile'
