import { readFileSync } from 'node:fs'
import { z } from 'zod'

const file = z.object({
  source: z.string(),
  needs: z.array(
    z.object({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      /** The category of the Gravity Project it answers to, where there is one. */
      gravity: z.string().nullable(),
      en: z.string(),
      es: z.string(),
      words: z.array(z.string()).min(3),
    }),
  ),
})
export type Need = z.infer<typeof file>['needs'][number]

/** What a family may need, in the words families use; read once from `content/needs.json`. */
export const needs: readonly Need[] = file.parse(
  JSON.parse(readFileSync(new URL('../../../content/needs.json', import.meta.url), 'utf8')),
).needs

const ids = new Set(needs.map(({ id }) => id))
export const isNeed = (id: string): boolean => ids.has(id)
