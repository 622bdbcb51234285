import { z } from 'zod'

/** `content/edition.json`: the number under which a county takes what we teach. It rises with a release. */
export const editionFileSchema = z.strictObject({
  edition: z.int().positive(),
  published: z.string().regex(/^\d{4}-\d{2}$/),
})
export type Edition = z.infer<typeof editionFileSchema>

export const overrideParts = [
  'name',
  'name_es',
  'text',
  'text_es',
  'address',
  'order',
  'standing',
  'aside',
  'role',
  'step',
] as const
export type OverridePart = (typeof overrideParts)[number]

/** One part of one thing as a county says it. The newest holds; without a value the common text holds again. */
export type Override = {
  readonly id: string
  readonly thingId: string
  readonly part: OverridePart
  readonly value: string | null
  /** What the common edition said when this was written. */
  readonly baseText: string | null
  readonly baseEdition: number
  readonly personName: string
  readonly writtenAt: Date
}

/** A role that only a county has: what a county types, kept as the value of part 'role'. */
export const countyRoleSchema = z.strictObject({
  title: z.string().min(1).max(120),
  summary: z.string().min(1).max(500),
  order: z.int().min(0).max(999),
  /** Slug of the role whose phases it walks. */
  follows: z.string(),
})
export type CountyRole = z.infer<typeof countyRoleSchema>

/** A step that only a county has, at the end of a phase of one role; kept as the value of part 'step'. */
export const countyStepSchema = z.strictObject({
  /** Slug of the role whose people walk it, and the label of the phase. */
  role: z.string(),
  phase: z.string(),
  title: z.string().min(1).max(120),
  text: z.string().min(1).max(2000),
  tasks: z.array(z.string().min(1).max(300)).min(1).max(12),
  /** Role that signs it; null where the learner ticks it. */
  signer: z.string().nullable(),
})
export type CountyStep = z.infer<typeof countyStepSchema>

export const thingKinds = [
  'role',
  'phase',
  'step',
  'task',
  'subtask',
  'artefact',
  'field',
  'objective',
  'resource',
  'source',
] as const
export type ThingKind = (typeof thingKinds)[number]

/** Anything with a permanent id that a county may say otherwise, as the common edition says it. */
export type Thing = {
  readonly id: string
  readonly kind: ThingKind
  readonly name: string
  /** Of a step its text, of a source its address; else empty. */
  readonly more: string
  /** Slug of its role and label of its phase; null for a source. */
  readonly role: string | null
  readonly phase: string | null
}

/** Thing and part → what the common edition says: `c1-1-around name`. */
export type EditionTexts = Readonly<Record<string, string>>

export type EditionTaken = {
  readonly edition: number
  readonly texts: EditionTexts
  readonly personName: string
  readonly takenAt: Date
}

export type Change = {
  readonly key: string
  readonly thingId: string
  readonly before: string | null
  readonly after: string | null
}
/** The common text changed under something the county says in its own way. */
export type OverrideConflict = {
  readonly override: Override
  readonly before: string
  readonly after: string | null
}

export type OverrideRefusal =
  | 'written_meanwhile'
  | 'value_missing'
  | 'too_long'
  | 'not_an_address'
  | 'not_a_number'
  | 'part_unknown'
  | 'role_unknown'
  | 'phase_unknown'
  | 'signer_unknown'
  | 'conflicts_open'
