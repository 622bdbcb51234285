import { controlProps, Field, type FieldProps } from './field.tsx'

export type TextInputProps = FieldProps & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date' | 'password'
  readonly autocomplete?: string
  readonly maxLength?: number
  /** More than one row gives a text area. */
  readonly rows?: number
  readonly width?: FieldWidth
  readonly onInput?: (value: string) => void
}

/** How long an answer is expected: the box says so before one types. */
export type FieldWidth = 'short' | 'medium' | 'full'

export function TextInput(props: TextInputProps) {
  // Preact types each input by its kind and takes no union: one is named for all, they share these attributes.
  const { value = '', type = 'text', rows = 1, width = 'full', onInput } = props
  const shared = {
    ...controlProps(props),
    maxLength: props.maxLength,
    autocomplete: props.autocomplete,
    onInput: onInput && ((event: Event) => onInput((event.currentTarget as HTMLInputElement).value)),
  }
  return (
    <Field {...props}>
      {rows > 1 ? (
        <textarea {...shared} class={`usa-textarea field--${width}`} rows={rows}>
          {value}
        </textarea>
      ) : (
        <input {...shared} class={`usa-input field--${width}`} type={type as 'text'} value={value} />
      )}
    </Field>
  )
}
