import { z } from 'zod'
import type { Language } from '#platform/words.ts'

/** The pages that content holds, in the order in which a stranger reads them. Each has an address of its own. */
export const pageNames = [
  'model',
  'themes',
  'what-we-do',
  'goals',
  'careers',
  'partners',
  'where-from',
  'accessibility',
  'privacy',
] as const
export type PageName = (typeof pageNames)[number]

/** A page as it is shipped with the product, in one language. */
export type ShippedPage = {
  readonly name: PageName
  readonly language: Language
  readonly title: string
  readonly summary: string
  /** Markdown without its front matter. */
  readonly text: string
}

/** A county's own words for a page; a null text gives the shipped ones back. */
export type PageVersion = {
  readonly id: string
  readonly text: string | null
  readonly shippedHash: string
  readonly madeBy: string
  readonly madeAt: Date
}

export const pageEditSchema = z.object({
  text: z.string().max(40_000).default(''),
  /** The version that was being changed; empty for the shipped text. */
  base: z.string().max(40).default(''),
  does: z.enum(['preview', 'save']),
})

export type PageRefusal = 'empty' | 'html' | 'changed_meanwhile' | 'nothing_changed'
