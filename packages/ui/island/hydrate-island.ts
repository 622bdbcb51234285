import { type ComponentType, h, hydrate } from 'preact'

/** The one line an `*.island.tsx` entry ends with; the name is that of the file. */
export function hydrateIsland<Props extends object>(name: string, component: ComponentType<Props>): void {
  // On the server the same file is imported for its component only.
  if (typeof document === 'undefined') return
  for (const root of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    hydrate(h(component, JSON.parse(root.dataset.props ?? '{}') as Props), root)
  }
}
