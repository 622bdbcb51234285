/** The last one is the page itself and carries no address. */
export type Crumb = { readonly text: string; readonly href?: string }

export function Breadcrumbs({ label, items }: { readonly label: string; readonly items: readonly Crumb[] }) {
  return (
    <nav class="usa-breadcrumb usa-breadcrumb--wrap" aria-label={label}>
      <ol class="usa-breadcrumb__list">
        {items.map(({ text, href }) => (
          <li
            key={text}
            class={`usa-breadcrumb__list-item${href === undefined ? ' usa-current' : ''}`}
            aria-current={href === undefined ? 'page' : undefined}
          >
            {href === undefined ? (
              <span>{text}</span>
            ) : (
              <a class="usa-breadcrumb__link" href={href}>
                <span>{text}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
