import type { ComponentChildren } from 'preact'

export type DetailsProps = {
  readonly summary: string
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** More for whoever asks; opens without script and prints open. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary>{summary}</summary>
      <div class="details__body">{children}</div>
    </details>
  )
}
