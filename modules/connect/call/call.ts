import { z } from 'zod'
import { timeZone } from '#platform/database.ts'
import type { Doubt } from '#platform/doorstep.ts'
import type { Id } from '#platform/ids.ts'
import { dateIn } from '#platform/time.ts'
import { phoneOf } from '../listing/reach.rules.ts'

export type CallId = Id<'call_request'>

export const ways = ['call', 'text'] as const
export const bestTimes = ['morning', 'midday', 'evening', 'any'] as const
/** Why a family asks; there is no room for words, so that no child is named. */
export const reasons = ['coverage', 'basic_needs', 'housing', 'support', 'school_life', 'not_sure'] as const
/** Languages of the interpreter card, as BCP 47 tags. */
export const spokenLanguages = [
  'en',
  'es',
  'hmn',
  'zh-Hant',
  'zh-Hans',
  'ru',
  'uk',
  'vi',
  'pa',
  'fil',
  'hi',
  'fa',
  'fa-AF',
  'ps',
  'ar',
] as const

/** What the form sends. A message is a name of `callWords.problems`. */
export const callSchema = z.object({
  school: z.string().regex(/^\d{14}$/, 'school'),
  firstName: z
    .string()
    .trim()
    .max(40, 'firstName')
    // Letters, and what joins the parts of a name; four parts at most, so that no message fits.
    .regex(/^\p{L}[\p{L}\p{M}'’ʻ.-]*( [\p{L}][\p{L}\p{M}'’ʻ.-]*){0,3}$/u, 'firstName'),
  phone: z
    .string()
    .transform((text) => phoneOf(text) ?? '')
    .refine((digits) => digits !== '', 'phone'),
  way: z.enum(ways, 'choose'),
  bestTime: z.enum(bestTimes, 'choose'),
  language: z.enum(spokenLanguages, 'choose'),
  interpreter: z.enum(['yes', 'no'], 'choose'),
  reason: z.enum(reasons, 'choose'),
  /** No person sees this field. */
  site: z.string().max(400).optional(),
  opened: z.string().max(200).optional(),
})
export type CallAsked = z.infer<typeof callSchema>

export const channels = ['call', 'text'] as const
export const partsOfDay = ['morning', 'midday', 'evening'] as const
export const tryOutcomes = ['reached', 'no_answer', 'left_word'] as const
export const trySchema = z.object({
  channel: z.enum(channels),
  partOfDay: z.enum(partsOfDay),
  outcome: z.enum(tryOutcomes),
})
export type CallTry = z.infer<typeof trySchema>

/** A wish to be called, with what was done about it. Name and number are null once they were erased. */
export type CallRequest = {
  readonly id: CallId
  readonly schoolId: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly firstName: string | null
  readonly phone: string | null
  readonly way: (typeof ways)[number]
  readonly bestTime: (typeof bestTimes)[number]
  readonly language: string
  readonly interpreter: boolean
  readonly reason: (typeof reasons)[number]
  readonly heldBecause: Doubt | null
  readonly askedAt: Date
  readonly erasedAt: Date | null
  readonly closedHow: 'reached' | 'not_reached' | 'junk' | null
  readonly closedAt: Date | null
  readonly tryCount: number
  readonly channelCount: number
  readonly timeCount: number
  readonly lastTriedAt: Date | null
}

/** What is known of an open wish without knowing whose it is. */
export type CallClock = Pick<CallRequest, 'askedAt' | 'lastTriedAt'>

/** The days its clock counts from, as the county's calendar has them. */
export const daysOf = ({ askedAt, lastTriedAt }: CallClock) => ({
  askedOn: dateIn(timeZone, askedAt),
  lastTriedOn: lastTriedAt === null ? null : dateIn(timeZone, lastTriedAt),
})
