import { z } from 'zod'
import type { Id } from '#platform/ids.ts'

export type AddressId = Id<'movement_address'>

const month = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'month')
const phase = z.coerce.number('choose').int('choose').min(0, 'choose').max(4, 'choose')
const year = z.number().int().min(2020).max(2120)
const here = z.string().max(500)

/**
 * All that a county tells, each as a range: the quarter in which it began, the phases its sites have reached, and the two
 * calendar years in which by its plan the last school has its team; null where its plan does not come to that. A member
 * that is not named here makes a file unreadable, so that nothing else can travel in one.
 */
const statementSchema = z.strictObject({
  kind: z.literal('centers-of-wellness movement'),
  version: z.literal(1),
  county: z.string().regex(/^\d\d$/),
  name: z.string().min(1).max(80),
  address: here,
  started: z.strictObject({ from: month, to: month }),
  phases: z.strictObject({ from: z.number().int().min(0).max(4), to: z.number().int().min(0).max(4) }),
  fullCoverage: z.strictObject({ from: year, to: year }).nullable(),
  publishedOn: z.string().regex(/^20\d\d-\d\d-\d\d$/),
})
export type MovementStatement = z.infer<typeof statementSchema>

export const fileSchema = z.strictObject({
  statement: statementSchema,
  /** Where the public half of the key lies, at the same host; an Ed25519 key as a JWK (RFC 8037). */
  key: here,
  /** Ed25519 over the canonical JSON of the statement, base64url. */
  signature: z.string().regex(/^[\w-]{86}$/),
})
export type MovementFile = z.infer<typeof fileSchema>

/** Why an address could not be read. */
const readFailures = [
  'unsafe_address',
  'unreachable',
  'too_slow',
  'too_large',
  'not_there',
  'not_a_file',
  'another_address',
  'not_signed',
] as const
export type ReadFailure = (typeof readFailures)[number]

export type MovementCopy = {
  readonly id: AddressId
  readonly address: string
  readonly statement: MovementStatement | null
  readonly readAt: Date | null
  readonly failure: ReadFailure | null
}

export const tellSchema = z.object({ startMonth: month, phaseFrom: phase, phaseTo: phase })
export type MovementTyped = z.infer<typeof tellSchema>

const mostAddresses = 100
/** One address on each line. */
export const addressesSchema = z.object({
  addresses: z
    .string()
    .transform((text) => [...new Set(text.split(/\s+/).filter(Boolean))])
    .refine((list) => list.length > 0, 'none')
    .refine((list) => list.length <= mostAddresses, 'many')
    .refine((list) => list.every((one) => /^https:\/\/[^\s"<>]+$/.test(one) && one.length <= 500), 'https'),
})
