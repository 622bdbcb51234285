import { describedBy, type FieldProps, fieldId } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import type { Option } from './select.tsx'

/** A choice's hint stands in the list of options, which is plain text. */
type PlainHint = Omit<FieldProps, 'hint'> & { readonly hint?: string | undefined }
type GroupProps = PlainHint & { readonly options: readonly Option[] }
export type RadioGroupProps = GroupProps & { readonly value?: string | undefined }
export type CheckboxGroupProps = GroupProps & { readonly values?: readonly string[] }

/** One answer of a few; the label becomes the legend. */
export function RadioGroup(props: RadioGroupProps) {
  return <Choices {...props} kind="radio" chosen={(option) => option === props.value} />
}

/** Any of a few answers, sent under one name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  return <Choices {...props} kind="checkbox" chosen={(option) => props.values?.includes(option) ?? false} />
}

export type CheckboxProps = PlainHint & { readonly checked?: boolean; readonly value?: string }

/** One yes or no, sent as its value ('yes' unless named) or not at all. */
export function Checkbox(props: CheckboxProps) {
  const id = fieldId(props.name, props.id)
  const { error, hint } = props
  return (
    <div class={`usa-form-group${error === undefined ? '' : ' usa-form-group--error'}`}>
      {error !== undefined && (
        <span class="usa-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
      <Choice
        {...props}
        kind="checkbox"
        id={id}
        option={{ value: props.value ?? 'yes', text: props.label, ...(hint === undefined ? {} : { hint }) }}
        chosen={props.checked ?? false}
        describedBy={describedBy(id, props)}
      />
    </div>
  )
}

function Choices(
  props: GroupProps & {
    readonly kind: 'radio' | 'checkbox'
    readonly chosen: (value: string) => boolean
  },
) {
  const id = fieldId(props.name, props.id)
  return (
    <Fieldset id={id} legend={props.label} hint={props.hint} error={props.error}>
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          kind={props.kind}
          name={props.name}
          // The first bears the group's id, so that the error summary's link lands on something one can answer.
          id={index === 0 ? id : `${id}-${index + 1}`}
          option={option}
          chosen={props.chosen(option.value)}
          required={props.kind === 'radio' && (props.required ?? false)}
          disabled={props.disabled ?? false}
          describedBy={
            option.hint === undefined ? undefined : `${index === 0 ? id : `${id}-${index + 1}`}-hint`
          }
        />
      ))}
    </Fieldset>
  )
}

function Choice(props: {
  readonly kind: 'radio' | 'checkbox'
  readonly name: string
  readonly id: string
  readonly option: Option
  readonly chosen: boolean
  readonly required?: boolean
  readonly disabled?: boolean
  readonly describedBy: string | undefined
}) {
  const { kind, option, id } = props
  return (
    <div class={`usa-${kind}`}>
      <input
        class={`usa-${kind}__input`}
        type={kind}
        id={id}
        name={props.name}
        value={option.value}
        checked={props.chosen}
        required={props.required ?? false}
        disabled={props.disabled ?? false}
        aria-describedby={props.describedBy}
      />
      <label class={`usa-${kind}__label`} for={id}>
        {option.text}
        {option.hint !== undefined && (
          <span class={`usa-${kind}__label-description`} id={`${id}-hint`}>
            {option.hint}
          </span>
        )}
      </label>
    </div>
  )
}
