import type { ComponentChildren } from 'preact'

export type Step = {
  readonly title: string
  readonly state: 'done' | 'now' | 'later'
  /** The state in words. */
  readonly stateText: string
  readonly href?: string
  readonly detail?: ComponentChildren
}

/** A path in order: what is done, what is next, what comes later. */
export function StepList({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map(({ title, state, stateText, href, detail }) => (
        <li
          key={title}
          class={`steps__item steps__item--${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <p class="steps__title">{href === undefined ? title : <a href={href}>{title}</a>}</p>
          <p class="steps__state">{stateText}</p>
          {detail}
        </li>
      ))}
    </ol>
  )
}
