import type { ComponentChildren } from 'preact'
import { IslandScript } from '../island/island.tsx'

export type RenewingProps = {
  /** This page's own address: where it is looked at again. */
  readonly href: string
  readonly seconds: number
  /** The link that looks again, for a browser without script or a reader who will not wait. */
  readonly again: string
  /** Said in place of the rest when the work is done and something was typed meanwhile. */
  readonly ready: string
  readonly children: ComponentChildren
}

/**
 * How far work is, on a page that shows its result when it is done. With script this part alone is fetched again;
 * without, a link does it. Never by a timed reload, which takes a page away from who reads slowly (WCAG 2.2.1).
 */
export function Renewing({ href, seconds, again, ready, children }: RenewingProps) {
  return (
    <div class="renewing" data-renewing={seconds} data-href={href} data-ready={ready}>
      <div role="status">{children}</div>
      <p>
        <a href={href}>{again}</a>
      </p>
      <IslandScript name="renewing" />
    </div>
  )
}
