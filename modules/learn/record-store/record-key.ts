import { z } from 'zod'
import type { CalendarDate } from '#platform/time.ts'
import { isCalendarDate } from '#platform/time.ts'

/** What a key may do, in the words of xAPI 1.0.3, part three, 4.2. */
export const scopes = [
  'statements/write',
  'statements/read/mine',
  'statements/read',
  'state',
  'define',
  'profile',
  'all/read',
  'all',
] as const
export type Scope = (typeof scopes)[number]

export type RecordKey = {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly endsOn: CalendarDate
  /** Requests within one minute. */
  readonly perMinute: number
}

/** A key as the office sees it. */
export type ListedKey = RecordKey & {
  readonly usedAt: Date | null
  readonly endedAt: Date | null
  readonly madeBy: string
}

export type KeyRefusal = 'name_taken' | 'day_past' | 'day_far'

/** No key lives longer than this without someone deciding again. */
export const mostKeyDays = 400
export const usualPerMinute = 300

const scope = z.enum(scopes)
export const newKeySchema = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.union([scope.transform((one) => [one]), z.array(scope).min(1).max(scopes.length)]),
  ends: z.string().refine(isCalendarDate),
  perMinute: z.coerce.number().int().min(1).max(6000),
})

/** Days for which statements from outside are kept: a county chooses within these, and this many until it does. */
export const keptDays = { least: 30, most: 3653, usual: 1096 } as const
export const retentionSchema = z.object({
  days: z.coerce.number().int().min(keptDays.least).max(keptDays.most),
})
