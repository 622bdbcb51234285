import type { Field } from '../content/content.ts'

/** Whose workbook it is: a school's, shared by its people, or a person's own. */
export type Subject = { readonly kind: 'school' | 'person'; readonly id: string; readonly name: string }

/** The fields of one phase, under the steps that ask for them. */
export type Chapter = {
  readonly label: string
  readonly title: string
  readonly parts: readonly {
    readonly stepId: string
    readonly title: string
    readonly fields: readonly Field[]
  }[]
}

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
