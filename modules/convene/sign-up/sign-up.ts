import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import { ticked } from '../convening/convening-form.ts'
import { eventLanguages } from '../family-event/family-event.ts'

export type SignUpId = Id<'sign_up'>

/** What a family does not eat, as fixed choices: there is no room for words, so that no child's health is written. */
export const foodNeeds = [
  'vegetarian',
  'vegan',
  'halal',
  'kosher',
  'no_pork',
  'no_nuts',
  'no_milk',
  'no_gluten',
] as const
export type FoodNeed = (typeof foodNeeds)[number]

const count = (least: number, most: number) =>
  z
    .string()
    .trim()
    .transform((text) => (text === '' ? String(least) : text))
    .refine((text) => /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most, 'count')
    .transform(Number)

/** What the form sends. A message is a name of `signUpWords.problems`. */
export const signUpSchema = z
  .object({
    firstName: z
      .string()
      .trim()
      .max(60, 'firstName')
      .refine((name) => !/[\d@]|https?:/i.test(name), 'firstName')
      .transform((name) => (name === '' ? null : name)),
    adultCount: count(1, 10),
    childCount: count(0, 12),
    language: z.enum(eventLanguages, 'choose'),
    interpreter: z.enum(['yes', 'no']).optional(),
    childcareCount: count(0, 12).optional(),
    foodNeeds: ticked(foodNeeds),
    email: z
      .string()
      .trim()
      .max(200, 'email')
      .refine((text) => text === '' || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text), 'email')
      .transform((text) => (text === '' ? null : text)),
    /** No person sees this field. */
    site: z.string().max(400).optional(),
    opened: z.string().max(200).optional(),
    /** Of a date of a series: this one, or all that are left. */
    dates: z.enum(['one', 'all']).optional(),
  })
  .refine(({ childCount, childcareCount }) => (childcareCount ?? 0) <= childCount, {
    path: ['childcareCount'],
    message: 'childcare',
  })
export type SignUpTyped = z.infer<typeof signUpSchema>

export type LetterKind = 'reminder' | 'seated' | 'called_off' | 'moved'
export type HeldBecause = 'hidden_field' | 'too_fast'

/** A family that means to come. Rows stand in the order in which they signed up. */
export type SignUp = {
  readonly id: SignUpId
  readonly conveningId: Id<'convening'>
  readonly firstName: string | null
  readonly adultCount: number
  readonly childCount: number
  readonly language: string
  readonly interpreter: boolean
  readonly childcareCount: number
  readonly foodNeeds: readonly FoodNeed[]
  readonly email: string | null
  readonly pageLanguage: Language
  readonly heldBecause: HeldBecause | null
  readonly signedUpAt: Date
  readonly cancelledAt: Date | null
  /** The same for the dates of a series that one press signed up for. */
  readonly togetherId: string | null
}
