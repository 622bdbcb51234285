import { controlProps, Field, type FieldProps } from './field.tsx'

export type Option = { readonly value: string; readonly text: string; readonly hint?: string }

export type SelectProps = FieldProps & {
  readonly options: readonly Option[]
  readonly value?: string | undefined
  /** Text of the first, empty option; without it the first real option is chosen. */
  readonly placeholder?: string
  readonly onChange?: (value: string) => void
}

export function Select(props: SelectProps) {
  const { options, value, placeholder, onChange } = props
  return (
    <Field {...props}>
      <select
        {...controlProps(props)}
        class="usa-select"
        onChange={onChange && ((event) => onChange(event.currentTarget.value))}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
