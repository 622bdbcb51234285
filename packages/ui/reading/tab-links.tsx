export type LinkChoice = {
  readonly text: string
  readonly href: string
  readonly current?: boolean
  /** How many lie behind it, already formatted. */
  readonly count?: string
}

/** Parts of one subject, each a page of its own. */
export function TabLinks({
  label,
  items,
}: {
  readonly label: string
  readonly items: readonly LinkChoice[]
}) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map(({ text, href, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count !== undefined && <span class="count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
