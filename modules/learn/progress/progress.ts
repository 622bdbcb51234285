import { z } from 'zod'
import type { Scope } from '../content/content.ts'

/** What happened on a person's path, one fact each, oldest first. */
export type StepFact = {
  readonly stepId: string
  readonly kind: 'completed' | 'reopened' | 'asked' | 'signed' | 'not_yet' | 'withdrawn' | 'measured'
  /** The completion, request or evidence it is about. */
  readonly aboutId: string
  readonly happenedAt: Date
  /** Who was asked or signed. */
  readonly byName: string | null
  readonly note: string | null
  readonly value: number | null
}

/** An assessment that was passed, and when first. */
export type Passed = { readonly assessmentId: string; readonly passedAt: Date }

/** A measure as it stands now for this person's place; null when nobody can say. */
export type Measured = { readonly measure: string; readonly scope: Scope; readonly value: number | null }

/** Where a step stands. 'measured' came from a floor's figures, 'signed' from a colleague: the two are never mixed. */
export type Standing =
  | { readonly state: 'open' }
  | { readonly state: 'asked'; readonly who: string; readonly at: Date; readonly requestId: string }
  | { readonly state: 'not_yet'; readonly who: string; readonly at: Date; readonly note: string }
  | { readonly state: 'done'; readonly how: 'said' | 'passed'; readonly at: Date }
  | { readonly state: 'done'; readonly how: 'signed'; readonly at: Date; readonly who: string }
  | { readonly state: 'done'; readonly how: 'measured'; readonly at: Date | null; readonly value: number }

/** All that is known of one person, read once for a page. */
export type Progress = {
  readonly facts: readonly StepFact[]
  readonly passed: readonly Passed[]
  readonly measured: readonly Measured[]
}
export const noProgress: Progress = { facts: [], passed: [], measured: [] }

/** Someone of the county who may be asked to sign. */
export type Colleague = {
  readonly personId: string
  readonly displayName: string
  readonly role: string
  readonly title: string
}

export type StepRefusal =
  | 'step_gone'
  | 'not_yours_to_say'
  | 'already_done'
  | 'not_done'
  | 'not_to_sign'
  | 'measured_instead'
  | 'already_asked'
  | 'not_a_signer'
  | 'not_asked'
  | 'already_decided'
  | 'not_signed'
  | 'reason_missing'
  | 'place_unknown'

export const emptySchema = z.object({})

const note = z
  .string()
  .trim()
  .max(1000)
  .transform((text) => (text === '' ? null : text))
export const requestSchema = z.object({ asked: z.uuid(), note: note.optional().default(null) })
export const decisionSchema = z.object({
  decision: z.enum(['signed', 'not_yet']),
  note: note.optional().default(null),
})
export const withdrawalSchema = z.object({ note: note.optional().default(null) })
export const placeSchema = z.object({ code: z.string().regex(/^([0-9]{7}|[0-9]{14})$/) })
