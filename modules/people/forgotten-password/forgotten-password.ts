import { z } from 'zod'
import type { PasswordRefusal } from '../account/password.rules.ts'

export const forgottenSchema = z.object({ email: z.string().trim().toLowerCase().max(254).default('') })
export const resetSchema = z.object({
  changed: z.string().max(1000).default(''),
  again: z.string().max(1000).default(''),
})

export type ResetRefusal = PasswordRefusal | 'not_the_same'
