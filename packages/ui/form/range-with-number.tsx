import { controlProps, Field } from './field.tsx'
import { NumberBox, type NumberInputProps } from './number-input.tsx'

export type RangeWithNumberProps = NumberInputProps & {
  readonly min: number
  readonly max: number
  readonly step: number
}

/**
 * A number box, which is what the form sends, and beside it a slider that only moves the box. Where script is
 * off the slider is not shown. Inside an island pass `onInput`; on a plain page add `<PairedRanges />` once.
 */
export function RangeWithNumber(props: RangeWithNumberProps) {
  const { unit, prefix, onInput } = props
  const control = controlProps(props)
  const unitId = `${control.id}-unit`
  return (
    <Field {...props}>
      <span class="range-box">
        <input
          class="usa-range range-box__slider"
          type="range"
          id={`${control.id}-slider`}
          data-range-for={control.id}
          aria-label={props.label}
          min={props.min}
          max={props.max}
          step={props.step}
          value={props.value ?? ''}
          disabled={props.disabled ?? false}
          onInput={onInput && ((event) => onInput(event.currentTarget.value))}
        />
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
      </span>
    </Field>
  )
}
