import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import { told } from '../convening/convening-form.ts'
import { type Audience, audiences } from '../talk/talk.ts'

export type RegistrationId = Id<'registration'>

/** Languages one may ask to be interpreted. */
export const spokenLanguages = [
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
  'ps',
  'ar',
  'ase',
] as const

const someId = /^[0-9a-f-]{36}$/
const name = z
  .string()
  .trim()
  .min(1, 'name')
  .max(120, 'name')
  .refine((text) => !/https?:|@/i.test(text), 'name')
/** An address as mail goes to it; capital letters are taken for small ones. */
export const mail = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, 'mail')
  .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'mail')
const school = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text === '' ? null : text))
  .refine((text) => text === null || /^\d{14}$/.test(text), 'choose')
const talks = z
  .union([
    z
      .string()
      .regex(someId)
      .transform((one) => [one]),
    z.array(z.string().regex(someId)).max(200),
  ])
  .optional()
  .transform((list) => [...new Set(list ?? [])])

const partsShape = {
  name,
  role: z.enum(audiences, 'choose'),
  school,
  site: told(160),
  interpretation: z
    .union([z.literal(''), z.enum(spokenLanguages)])
    .optional()
    .transform((text) => (text === undefined || text === '' ? null : text)),
  needs: told(1000),
  talks,
}

/** What the form of a registration sends. A message is a name of `registrationWords.problems`. */
export const registrationSchema = z.object({
  ...partsShape,
  mail,
  /** No person sees this field. */
  website: z.string().max(0, 'again').optional(),
  /** Of a date of a series: this one, or all that are left. */
  dates: z.enum(['one', 'all']).optional(),
})
/** What may be changed later: all but the address that its link went to. */
export const changeSchema = z.object(partsShape)
export type RegistrationInput = z.infer<typeof registrationSchema>
export type RegistrationChange = z.infer<typeof changeSchema>

/** Someone who means to come. Name and mail are null once they were erased. */
export type Registration = {
  readonly id: RegistrationId
  readonly conveningId: Id<'convening'>
  readonly personId: string | null
  readonly name: string | null
  readonly mail: string | null
  readonly language: Language
  readonly role: Audience
  readonly siteCode: string | null
  readonly siteName: string | null
  /** The school of `siteCode` by name, else `siteName`. */
  readonly site: string | null
  readonly teamId: string | null
  /** The same for the dates of a series that one press registered for. */
  readonly togetherId: string | null
  readonly interpretation: string | null
  readonly needs: string | null
  readonly registeredAt: Date
  readonly placedAt: Date | null
  readonly cancelledAt: Date | null
  readonly sequence: number
  /** Talks picked, each with whether there is a place in it. */
  readonly choices: readonly { readonly talkId: string; readonly placed: boolean }[]
  /** Since when they were seen at the convening; null for not yet. */
  readonly attendedAt: Date | null
}

export type RegistrationStanding = 'placed' | 'waiting' | 'cancelled'
export const standingOf = ({
  placedAt,
  cancelledAt,
}: Pick<Registration, 'placedAt' | 'cancelledAt'>): RegistrationStanding => {
  if (cancelledAt !== null) return 'cancelled'
  return placedAt === null ? 'waiting' : 'placed'
}
