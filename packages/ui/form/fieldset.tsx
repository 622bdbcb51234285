import type { ComponentChildren } from 'preact'

export type FieldsetProps = {
  readonly legend: string
  /** Large legends head a group of fields; small ones ask a single question. */
  readonly large?: boolean
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly id?: string
  readonly children: ComponentChildren
}

/** Fields that belong together, under one legend. */
export function Fieldset({ legend, large = false, hint, error, id, children }: FieldsetProps) {
  const key = id ?? `set-${legend.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  const notes = [error && `${key}-set-error`, hint && `${key}-set-hint`].filter(Boolean).join(' ')
  return (
    // A border on the fieldset itself would begin in the middle of its legend.
    <div class={`usa-form-group${error === undefined ? '' : ' usa-form-group--error'}`}>
      <fieldset class="usa-fieldset" aria-describedby={notes || undefined}>
        <legend class={`usa-legend${large ? ' usa-legend--large' : ''}`}>{legend}</legend>
        {hint !== undefined && (
          <span class="usa-hint" id={`${key}-set-hint`}>
            {hint}
          </span>
        )}
        {error !== undefined && (
          <span class="usa-error-message" id={`${key}-set-error`}>
            {error}
          </span>
        )}
        {children}
      </fieldset>
    </div>
  )
}
