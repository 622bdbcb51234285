import { z } from 'zod'

/** Everything that learning keeps of a person, table by table, as it lies there. */
export type Statement = {
  readonly madeAt: string
  readonly county: number
  readonly person: { readonly id: string; readonly name: string }
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
}

/** The box that says she means it. */
export const forgettingSchema = z.object({ sure: z.literal('yes') })
