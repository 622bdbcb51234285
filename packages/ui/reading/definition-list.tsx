import type { ComponentChildren } from 'preact'

export type Definition = { readonly term: string; readonly detail: ComponentChildren }

/** Terms and what they are, side by side where there is room. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {items.map(({ term, detail }) => (
        <div key={term} class="definitions__item">
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
