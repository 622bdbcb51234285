import { shownValue } from './book-form.rules.ts'
import type { Field } from './workbook.ts'

/** An answer as a person reads it: an option by its words, a day as it is written on paper. */
export const valueText = (field: Field, value: string): string =>
  field.options.length > 0
    ? (field.options.find((option) => option.value === value)?.text ?? value)
    : shownValue(field, value)
