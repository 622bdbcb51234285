import type { LinkChoice } from '../reading/tab-links.tsx'

/** Narrows a list by links, so that a narrowed list has an address. */
export function FilterLinks({
  label,
  items,
}: {
  readonly label: string
  readonly items: readonly LinkChoice[]
}) {
  return (
    <nav class="filters" aria-label={label}>
      <span class="filters__label" aria-hidden="true">
        {label}
      </span>
      <ul>
        {items.map(({ text, href, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {text}
              {count !== undefined && <span class="count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
