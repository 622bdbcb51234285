import { z } from 'zod'

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const spoken = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const state = z.enum(['draft', 'machine', 'reviewed'])
const label = z.enum(['0', '0.5', '1', '2', '3', '4'])
const options = z.array(z.strictObject({ value: name, text: spoken })).min(2)

const field = z.strictObject({
  id: name,
  kind: z.enum(['line', 'text', 'day', 'number', 'yes-no', 'choice']),
  label: spoken,
  hint: spoken.optional(),
  /** The name of one of the file's scales. */
  scale: name.optional(),
})

/**
 * `content/workbooks/<slug>.json`: what a workbook asks beside the steps of its role, in both languages. The permanent
 * name of a field is `wb-<slug>-<part>-<field>`.
 */
export const worksheetSchema = z.strictObject({
  slug: name,
  edition: z.int().positive(),
  state: z.strictObject({ en: state, es: state }),
  /** A role's is shown on that role's page; a topic's stands by itself. */
  kind: z.enum(['role', 'topic']),
  title: spoken,
  lead: spoken,
  /** Titles of the phases. A role's English ones are those of its pages. */
  chapters: z.partialRecord(label, z.strictObject({ en: z.string().optional(), es: z.string().min(1) })),
  scales: z.record(name, options).default({}),
  parts: z.array(
    z.strictObject({
      id: name,
      phase: label,
      title: spoken,
      text: spoken.optional(),
      /** Side by side on paper. */
      columns: z.int().min(1).max(3).default(1),
      /** For a family's own hands: on paper only, asked nowhere else and never kept. */
      paper: z.boolean().default(false),
      fields: z.array(field).min(1),
    }),
  ),
  /** Spanish of what the role's steps ask: titles by step, prompts by field. */
  steps: z.record(name, z.string().min(1)).default({}),
  prompts: z.record(name, z.string().min(1)).default({}),
})
export type Worksheet = z.infer<typeof worksheetSchema>
