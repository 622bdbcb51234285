import { readFileSync } from 'node:fs'
import { z } from 'zod'

const file = z.object({
  /** `draft` until a named person has read every language. */
  state: z.enum(['draft', 'reviewed']),
  languages: z.array(
    z.object({
      /** BCP 47. */
      tag: z.string().regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/),
      own: z.string(),
      speak: z.string(),
      ask: z.string(),
      /** Says in its own language that nobody has read the text yet. */
      draft: z.string(),
    }),
  ),
})

/** The card that a family shows: read once from `content/interpreter-card.json`. */
export const interpreterCards = file.parse(
  JSON.parse(readFileSync(new URL('../../../content/interpreter-card.json', import.meta.url), 'utf8')),
)
export type InterpreterCard = (typeof interpreterCards)['languages'][number]

const rightToLeft: readonly string[] = ['fa', 'fa-AF', 'ps', 'ar']
export const directionOf = ({ tag }: InterpreterCard): 'rtl' | 'ltr' =>
  rightToLeft.includes(tag) ? 'rtl' : 'ltr'
