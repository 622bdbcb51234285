import { z } from 'zod'
import type { StaffRole } from '#platform/viewer.ts'

/** A role that owes no second factor by itself, and whether this county asks one of it. */
export type SecondFactorRule = { readonly role: StaffRole; readonly required: boolean }

export const secondFactorSchema = z.object({
  role: z.string().max(40).default(''),
  required: z.enum(['yes', 'no']),
})

export type SecondFactorRefusal = 'owed_by_all'
