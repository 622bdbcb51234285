import { readFileSync } from 'node:fs'
import { z } from 'zod'

const text = { en: z.string().min(1), es: z.string().min(1) }
const known = {
  /** How sure the rule is: seen on an official page, from a secondary one, only partly, or a professional's word. */
  confidence: z.enum(['seen', 'secondary', 'partly', 'professional', 'unsure']),
  /** True when the county must confirm it before anyone relies on it. */
  confirm: z.boolean(),
}
const file = z.object({
  asOf: z.iso.date(),
  /** The federal poverty guideline of a year in dollars, and the percent of it up to which someone may qualify. */
  incomeLine: z.object({
    effective: z.iso.date(),
    source: z.url(),
    ...known,
    firstPersonDollars: z.int(),
    eachMoreDollars: z.int(),
    percents: z.object({ child: z.int(), adult: z.int() }),
  }),
  rules: z.array(z.object({ id: z.string(), ...known, source: z.url().nullable(), ...text })),
  doors: z.array(z.object({ id: z.string(), href: z.url().nullable(), ...text })),
})

/** What is told of Medi-Cal: dated rules with source and confidence, and the doors; read once from `content/medi-cal.json`. */
export const mediCal = file.parse(
  JSON.parse(readFileSync(new URL('../../../content/medi-cal.json', import.meta.url), 'utf8')),
)

export const people = ['child', 'adult', 'pregnant', 'older'] as const
export const standings = ['none', 'letter', 'denied', 'lost', 'have'] as const

/** People of one home that can be told; the last stands for as many and more. */
export const homeSizes = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** What decides the next step, and nothing else; it lives in the address of a page and is kept nowhere. */
export type CoverageAsk = {
  readonly who: (typeof people)[number]
  readonly now: (typeof standings)[number]
  /** How many live on the same money, where that was told. */
  readonly home: (typeof homeSizes)[number] | null
}
