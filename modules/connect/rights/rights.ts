import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'

const text = z.object({ en: z.string().min(1), es: z.string().min(1) })
const file = z.object({
  asOf: z.iso.date(),
  topics: z.array(
    z.object({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      title: text,
      lead: text,
      parts: z.array(
        z.object({
          id: z.string(),
          heading: text,
          statements: z.array(
            z.object({
              id: z.string(),
              /** How sure it is: read in the law or on an official page, in a copy or a secondary one, in part, or a professional's word. */
              confidence: z.enum(['seen', 'secondary', 'partly', 'professional', 'unsure']),
              /** True when nobody should rely on it before asking. */
              confirm: z.boolean(),
              source: z.url().nullable(),
              ...text.shape,
            }),
          ),
        }),
      ),
    }),
  ),
})

/** What is told of rights: dated sentences with source and confidence, read once from `content/rights.json`. */
export const rights = file.parse(
  JSON.parse(readFileSync(new URL('../../../content/rights.json', import.meta.url), 'utf8')),
)
export type RightsTopic = (typeof rights)['topics'][number]
export type RightsStatement = RightsTopic['parts'][number]['statements'][number]

/** A text of rights that someone must stand for: counsel in each language, and for the Spanish a reviewer. */
export type RightsPart = {
  readonly kind: 'counsel' | 'reviewer'
  readonly part: string
  readonly language: Language
  readonly title: string
  readonly text: string
}

/** Who stands for a text in the very words it has today, as the county entered it. */
export type RightsStanding = { readonly by: string; readonly on: CalendarDate }

/** Reads who stands for which text; kept by a floor above and handed in by `app`. The key is `kind part language`. */
export type ReadRightsStanding = (
  tx: Tx,
  parts: readonly RightsPart[],
) => Promise<ReadonlyMap<string, RightsStanding>>

export const keyOfPart = ({ kind, part, language }: Pick<RightsPart, 'kind' | 'part' | 'language'>): string =>
  `${kind} ${part} ${language}`
