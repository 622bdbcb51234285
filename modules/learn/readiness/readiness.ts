import { z } from 'zod'

const name = z.string().regex(/^[a-z][a-z0-9-]*$/)
const spoken = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const state = z.enum(['draft', 'machine', 'reviewed'])

export const forms = ['school', 'district'] as const
/** Whose readiness is asked about. */
export type ReadinessForm = (typeof forms)[number]

/** `content/readiness.json`: the items are this project's own; a fact from outside carries its source. */
export const readinessFileSchema = z.strictObject({
  edition: z.int().positive(),
  state: z.strictObject({ en: state, es: state }),
  bands: z
    .array(z.strictObject({ id: z.enum(['explore', 'plan', 'ready']), from: z.int().min(0).max(100) }))
    .min(1),
  areas: z.array(z.strictObject({ id: name, blocks: z.boolean(), name: spoken })).min(1),
  people: z.array(z.strictObject({ id: name, at: z.enum(['school', 'beyond']), name: spoken })).min(1),
  items: z
    .array(
      z.strictObject({
        id: name,
        area: name,
        forms: z.array(z.enum(forms)).min(1),
        who: z.array(name).min(1),
        question: spoken,
        next: spoken,
        source: z.strictObject({ title: z.string(), address: z.url(), read: z.string() }).optional(),
      }),
    )
    .min(1),
})
export type Readiness = z.infer<typeof readinessFileSchema>
export type ReadinessItem = Readiness['items'][number]
export type Area = Readiness['areas'][number]
export type Band = Readiness['bands'][number]['id']

/** No, partly, yes, or "I don't know", which becomes a question to whoever can answer. */
export const answerValues = ['0', '1', '2', 'unknown'] as const
export type ReadinessAnswer = (typeof answerValues)[number]
/** By item id; an item without an answer is not there. */
export type ReadinessAnswers = Readonly<Record<string, ReadinessAnswer>>

/** The file in which a person keeps her answers without an account. */
export const answersFileSchema = z.strictObject({
  kind: z.literal('readiness'),
  form: z.enum(forms),
  edition: z.int().positive(),
  answers: z.record(name, z.enum(answerValues)),
})
export type AnswersFile = z.infer<typeof answersFileSchema>

export const seenBy = ['me', 'district', 'county'] as const
export type SeenBy = (typeof seenBy)[number]

export type SavedCheck = {
  readonly id: string
  readonly form: ReadinessForm
  readonly placeCode: string
  readonly edition: number
  readonly answers: ReadinessAnswers
  readonly seenBy: SeenBy
  readonly personName: string
  readonly savedAt: Date
}

export type AreaScore = {
  readonly area: Area
  /** Points of 2 for each item answered. */
  readonly points: number
  readonly most: number
  readonly answered: number
  readonly items: number
}
export type Priority = { readonly item: ReadinessItem; readonly answer: '0' | '1'; readonly blocks: boolean }
export type AskedOf = { readonly person: string; readonly items: readonly ReadinessItem[] }

export type Score = {
  readonly areas: readonly AreaScore[]
  readonly points: number
  readonly most: number
  readonly answered: number
  readonly items: number
  /** Of the items answered; null before the first answer. */
  readonly percent: number | null
  readonly band: Band | null
  /** 'blocked' by a no in an area that blocks; 'unknown' while one of its items has no answer. */
  readonly launch: 'blocked' | 'unknown' | 'clear'
  readonly blocking: readonly ReadinessItem[]
  /** What to do first, most pressing first. */
  readonly priorities: readonly Priority[]
  /** "I don't know", by the person who can answer. */
  readonly questions: readonly AskedOf[]
  /** Not answered yet, by the person who can. */
  readonly open: readonly AskedOf[]
}

export type SaveRefusal = 'nothing_answered' | 'place_missing' | 'place_of_other_kind' | 'not_your_school'
export type FileRefusal = { readonly where: string; readonly why: string }
