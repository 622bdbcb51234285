type PagerLink = { readonly href: string; readonly text: string }

export type PagerProps = {
  readonly label: string
  readonly previous?: PagerLink
  readonly next?: PagerLink
  /** 'Schools 51 to 100 of 385'. */
  readonly summary: string
}

/** Back and on through a long list. */
export function Pager({ label, previous, next, summary }: PagerProps) {
  return (
    <nav class="pager" aria-label={label}>
      <p class="pager__summary">{summary}</p>
      {previous !== undefined && (
        <a class="pager__link" href={previous.href} rel="prev">
          {previous.text}
        </a>
      )}
      {next !== undefined && (
        <a class="pager__link" href={next.href} rel="next">
          {next.text}
        </a>
      )}
    </nav>
  )
}
