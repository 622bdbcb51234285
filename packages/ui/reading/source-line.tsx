/** Where a figure comes from and of when it is, in the page's words: 'Source: CDE enrollment 2024–25, read …'. */
export type SourceNote = { readonly text: string; readonly href?: string }

export function SourceLine({ text, href }: SourceNote) {
  return <p class="source-line">{href === undefined ? text : <a href={href}>{text}</a>}</p>
}
