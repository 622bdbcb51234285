export { type Assets, installAssets, installedAssets } from './assets.ts'
export {
  Button,
  type ButtonKind,
  ButtonLink,
  type ButtonLinkProps,
  type ButtonProps,
  ButtonRow,
} from './form/button.tsx'
export {
  Checkbox,
  CheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
  RadioGroup,
  type RadioGroupProps,
} from './form/choices.tsx'
export { ErrorSummary, type FieldError } from './form/error-summary.tsx'
export { controlProps, Field, type FieldProps, fieldId } from './form/field.tsx'
export { Fieldset, type FieldsetProps } from './form/fieldset.tsx'
export { FileInput } from './form/file-input.tsx'
export { Form, type FormProps, HiddenFields, type HiddenValues } from './form/form.tsx'
export { NumberInput, type NumberInputProps } from './form/number-input.tsx'
export { RangeWithNumber, type RangeWithNumberProps } from './form/range-with-number.tsx'
export { type Option, Select, type SelectProps } from './form/select.tsx'
export { type FieldWidth, TextInput, type TextInputProps } from './form/text-input.tsx'
export { Mark } from './mark/mark.tsx'
export { crisisPath } from './page/crisis-path.ts'
export { Page, type PageProps } from './page/page.tsx'
export type { LanguageLink, NavigationLink, PageWords } from './page/page-words.ts'
export { Breadcrumbs, type Crumb } from './reading/breadcrumbs.tsx'
export { EmptyState, type EmptyWords } from './reading/empty-state.tsx'
export { Figure, type FigureProps, FigureRow } from './reading/figure.tsx'
export { SourceLine, type SourceNote } from './reading/source-line.tsx'
export { type Column, Table, type TableProps } from './table/table.tsx'
