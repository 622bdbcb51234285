/** A field of a form, as a person meets it. */
export type FormField = {
  /** Permanent: an answer finds its way back by it. */
  readonly name: string
  /** What a screen reader says, and what is shown on hovering. */
  readonly tooltip: string
  /** One line, several lines, or one of some options drawn as circles. */
  readonly kind: 'line' | 'text' | 'choice'
  /** What each circle of a choice means; an answer is the position in this list. */
  readonly options: readonly string[]
  /** Most characters of a text. */
  readonly longest?: number
  /** Shown and not asked: a figure that the product fills in. */
  readonly readOnly?: boolean
}

/** Where a template left room: points from the upper left corner of a page counted from 1. */
export type FieldPlace = {
  /** The field's name; `name=2` for the third circle of a choice. */
  readonly id: string
  readonly page: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

type BuiltField = { readonly object: number; readonly head: string }
type BuiltText = BuiltField & {
  readonly kind: 'line' | 'text'
  readonly width: number
  readonly height: number
}
type BuiltChoice = BuiltField & { readonly kind: 'choice'; readonly circles: readonly BuiltField[] }

/**
 * A form ready to be filled: its bytes, and of each field the text of its object without value and looks. Made once
 * and kept; filling only adds to the end of the bytes.
 */
export type BuiltForm = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fields: ReadonlyMap<string, BuiltText | BuiltChoice>
  readonly fontObject: string
  /** Number of the first object that is not taken. */
  readonly nextObject: number
  /** `/Root …`, `/Info …` and `/ID …` as the trailer says them. */
  readonly trailer: string
  readonly startOfTable: number
}

/** The field that says which form this is. Nobody sees it and nobody is asked for it. */
export const markerName = 'form'

/** Why a file is not taken, and where it went wrong as far as that can be told. */
export type FormRefusal = {
  readonly why: 'busy' | 'not_a_pdf' | 'encrypted' | 'too_large' | 'too_many_fields' | 'no_fields' | 'broken'
  readonly where: string
}

export type ReadForm =
  | {
      readonly done: true
      readonly marker: string | null
      /** Text of each text field; of a choice the position of its option, as text. */
      readonly values: Readonly<Record<string, string>>
    }
  | { readonly done: false; readonly refusal: FormRefusal }

export const mostFormBytes = 4 * 1024 * 1024
export const mostFormFields = 400
