import { z } from 'zod'
import type { Words } from '#platform/words.ts'

/** What to do when someone is in danger, as the product's crisis page says it. */
export type CrisisText = {
  readonly danger: string
  readonly call911: string
  readonly lifeline: string
  readonly call988: string
  readonly text988: string
}
export type CrisisWords = Words<CrisisText>

/** One line of the page: what it is about, and what the school's launch board says of it, or null. */
export type FirstMondayLine = { readonly about: string; readonly said: string | null }

/** A new colleague's first page, in reading order. */
export type FirstMonday = {
  readonly school: string
  readonly come: readonly FirstMondayLine[]
  readonly people: readonly FirstMondayLine[]
  readonly danger: readonly FirstMondayLine[]
  /** Items the board leaves open, so that someone fills them in before Monday. */
  readonly missing: number
}

/** Items of the launch board that the page is made of, in the order in which a day needs them. */
export const comeItems = [
  'lb-first-day',
  'lb-badge',
  'lb-keys',
  'lb-room',
  'lb-bells',
  'lb-accounts',
] as const
export const peopleItems = [
  'lb-person-1',
  'lb-person-2',
  'lb-person-3',
  'lb-person-4',
  'lb-person-5',
] as const
export const dangerItems = ['lb-crisis', 'lb-protocol'] as const
export type FirstMondayItem =
  | (typeof comeItems)[number]
  | (typeof peopleItems)[number]
  | (typeof dangerItems)[number]

export const hireSchema = z.object({
  name: z.string().trim().max(80),
  role: z.string().regex(/^[a-z0-9-]{1,60}$/),
})
