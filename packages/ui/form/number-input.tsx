import { controlProps, Field, type FieldProps } from './field.tsx'

export type NumberInputProps = FieldProps & {
  /** As typed, so that a wrong answer is still there. */
  readonly value?: string | number | undefined
  readonly min?: number
  readonly max?: number
  readonly step?: number | 'any'
  /** Shown behind the box and read with the label: '%', 'visits a week'. */
  readonly unit?: string
  /** Shown before the box: '$'. */
  readonly prefix?: string
  readonly onInput?: (value: string) => void
}

export function NumberInput(props: NumberInputProps) {
  const { unit, prefix } = props
  const control = controlProps(props)
  const unitId = `${control.id}-unit`
  return (
    <Field {...props}>
      <span class="number-box">
        {prefix !== undefined && (
          <span class="number-box__affix" aria-hidden="true">
            {prefix}
          </span>
        )}
        <NumberBox
          {...props}
          describedBy={[control['aria-describedby'], unit && unitId].filter(Boolean).join(' ') || undefined}
        />
        {unit !== undefined && (
          <span class="number-box__affix" id={unitId}>
            {unit}
          </span>
        )}
      </span>
    </Field>
  )
}

const isNumber = (value: NumberInputProps['value']): boolean => !Number.isNaN(Number(value ?? ''))

export function NumberBox(props: NumberInputProps & { readonly describedBy: string | undefined }) {
  const { onInput } = props
  const shared = {
    ...controlProps(props),
    class: 'usa-input number-box__input',
    inputMode: 'decimal',
    value: props.value ?? '',
    'aria-describedby': props.describedBy,
    onInput: onInput && ((event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value)),
  } as const
  // A number field drops words without showing them: who typed some sees them again, to mend them.
  if (!isNumber(props.value)) return <input {...shared} type="text" />
  return <input {...shared} type="number" min={props.min} max={props.max} step={props.step ?? 'any'} />
}
