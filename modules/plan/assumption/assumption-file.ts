import { z } from 'zod'
import { assumptionNames, confidences } from './assumption.ts'

const sentence = z.string().trim().min(10).regex(/\.$/)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const assumption = z.strictObject({
  name: z.enum(assumptionNames),
  label: z.string().trim().min(3).max(60),
  meaning: sentence,
  value: z.number(),
  unit: z.string().min(1),
  low: z.number(),
  high: z.number(),
  least: z.number(),
  most: z.number(),
  whole: z.literal(true).optional(),
  source: z.string().trim().min(10),
  asOf: day,
  confidence: z.enum(confidences),
})

const countyValue = z.strictObject({
  name: z.enum(assumptionNames),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  source: z.string().trim().min(10),
  asOf: day,
  confidence: z.enum(confidences),
})

/** A dated list of assumptions as it lies in content/assumptions: every name once, and what single counties know better. */
export const assumptionFileSchema = z.strictObject({
  edition: z.string().regex(/^\d{4}-\d{2}$/),
  assumptions: z
    .array(assumption)
    .refine(
      (items) => new Set(items.map((item) => item.name)).size === assumptionNames.length,
      'a name is missing',
    )
    .refine((items) => items.length === assumptionNames.length, 'a name stands twice')
    .refine(
      (items) => items.every(inOrder),
      'a value lies outside its range, or the range outside its limits',
    ),
  counties: z.record(z.string().regex(/^\d{2}$/), z.array(countyValue)),
})

const inOrder = (item: z.infer<typeof assumption>): boolean =>
  item.least <= item.low && item.low <= item.value && item.value <= item.high && item.high <= item.most
