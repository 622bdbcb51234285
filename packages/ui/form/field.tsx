import type { ComponentChildren } from 'preact'

/** What every form part is told. The label is never left out; a hint stays visible while one types. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: ComponentChildren
  /** What is wrong and how to mend it; also listed by the error summary. */
  readonly error?: string | undefined
  /** Needed where one name stands twice on a page. */
  readonly id?: string | undefined
  readonly required?: boolean
  readonly disabled?: boolean
}

/** Where the error summary's link for this field leads. */
export function fieldId(name: string, id?: string): string {
  return id ?? `field-${name.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`
}

/** The id list for aria-describedby: error first, since it is what one came back for. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldProps, 'hint' | 'error'>,
): string | undefined {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean)
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** The attributes every control shares. */
export function controlProps(props: FieldProps) {
  const id = fieldId(props.name, props.id)
  return {
    id,
    name: props.name,
    required: props.required ?? false,
    disabled: props.disabled ?? false,
    'aria-describedby': describedBy(id, props),
    'aria-invalid': props.error === undefined ? undefined : ('true' as const),
  }
}

/** Label, hint, error and one control of the caller's, for controls that have no part of their own here. */
export function Field(props: FieldProps & { readonly children: ComponentChildren }) {
  const id = fieldId(props.name, props.id)
  return (
    <div class={`usa-form-group${props.error === undefined ? '' : ' usa-form-group--error'}`}>
      <label class={`usa-label${props.error === undefined ? '' : ' usa-label--error'}`} for={id}>
        {props.label}
      </label>
      <FieldNotes id={id} hint={props.hint} error={props.error} />
      {props.children}
    </div>
  )
}

function FieldNotes(props: {
  readonly id: string
  readonly hint: ComponentChildren
  readonly error?: string | undefined
}) {
  return (
    <>
      {props.hint !== undefined && (
        <span class="usa-hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.error !== undefined && (
        <span class="usa-error-message" id={`${props.id}-error`}>
          {props.error}
        </span>
      )}
    </>
  )
}
