import type { ComponentChildren } from 'preact'

export type Tone = 'info' | 'success' | 'warning' | 'error'

export type AlertProps = {
  readonly tone: Tone
  readonly heading?: string
  /** True for what has just happened, so that it is read out; false for what stands on the page anyway. */
  readonly announced?: boolean
  readonly children: ComponentChildren
}

/** A sentence set apart. Its heading or first words carry the meaning, its color and sign only repeat it. */
export function Alert({ tone, heading, announced = false, children }: AlertProps) {
  const role = announced ? (tone === 'error' ? 'alert' : 'status') : undefined
  return (
    <div class={`usa-alert usa-alert--${tone}`} role={role}>
      <div class="usa-alert__body">
        {heading !== undefined && <p class="usa-alert__heading">{heading}</p>}
        <div class="usa-alert__text">{children}</div>
      </div>
    </div>
  )
}
