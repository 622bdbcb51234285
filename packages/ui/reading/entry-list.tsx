import type { ComponentChildren } from 'preact'

export type Entry = {
  readonly key: string
  readonly title: ComponentChildren
  readonly detail?: ComponentChildren
  /** What can be done with it: a small form or a link, at the end of the line. */
  readonly action?: ComponentChildren
}

/** Things of one kind, one below the other, each with what can be done with it. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul class="entries">
      {entries.map(({ key, title, detail, action }) => (
        <li key={key} class="entries__entry">
          <div>
            <p class="entries__title">{title}</p>
            {detail !== undefined && <p class="entries__detail">{detail}</p>}
          </div>
          {action !== undefined && <div class="entries__action">{action}</div>}
        </li>
      ))}
    </ul>
  )
}
