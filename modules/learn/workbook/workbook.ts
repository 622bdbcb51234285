import type { Language } from '#platform/words.ts'

/** Whose workbook it is: a school's, shared by its people, or a person's own. */
export type Subject = {
  readonly kind: 'school' | 'person'
  readonly id: string
  readonly name: string
  /** The school's CDS code; null for a person's own. */
  readonly code: string | null
}

export const fieldKinds = ['line', 'text', 'day', 'number', 'yes-no', 'choice'] as const

/** A question with a permanent name. An answer to a choice is the option's value. */
export type Field = {
  readonly id: string
  readonly kind: (typeof fieldKinds)[number]
  readonly label: string
  readonly hint: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

/** Questions that belong together: those of one step, or one worksheet. */
export type Part = {
  readonly id: string
  readonly title: string
  readonly text: string
  /** How many stand side by side on paper. */
  readonly columns: number
  /** On paper only: not asked on the web and never kept. */
  readonly paper: boolean
  readonly fields: readonly Field[]
}

/** The questions of one phase. */
export type Chapter = { readonly label: string; readonly title: string; readonly parts: readonly Part[] }

/** A workbook in one language. */
export type Book = {
  readonly slug: string
  readonly kind: 'role' | 'topic'
  readonly edition: number
  readonly language: Language
  readonly state: 'draft' | 'machine' | 'reviewed'
  readonly title: string
  readonly lead: string
  readonly chapters: readonly Chapter[]
}

/** Phases that are printed together, by the name one asks for. */
export const phaseGroups = {
  '0-0.5': ['0', '0.5'],
  '1': ['1'],
  '2': ['2'],
  '3-4': ['3', '4'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type PhaseGroup = keyof typeof phaseGroups
/** In order, which the keys above do not keep: those that are whole numbers come first. */
export const phaseGroupNames = ['0-0.5', '1', '2', '3-4'] as const satisfies readonly PhaseGroup[]

export type Entry = {
  readonly id: string
  readonly fieldId: string
  readonly value: string
  readonly personName: string
  readonly writtenAt: Date
}

/** What a form sent for one field, and the entry its sender had before her. */
export type Written = { readonly field: Field; readonly value: string; readonly seen: string | null }

export type FieldProblem = 'not_a_day' | 'not_a_number' | 'not_an_option' | 'too_long'

/** A field that someone else wrote meanwhile: both texts are shown and nothing is overwritten. */
export type Conflict = { readonly fieldId: string; readonly typed: string; readonly theirs: Entry }
