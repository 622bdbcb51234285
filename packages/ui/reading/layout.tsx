import type { ComponentChildren } from 'preact'

type Children = { readonly children: ComponentChildren }

/** Two columns on a staff screen, one on a phone: the first is the wider, as a map beside its list. */
export function Split({ children }: Children) {
  return <div class="split">{children}</div>
}

/** Running text: headings, paragraphs, lists and links at 66 characters a line. */
export function Prose({ children }: Children) {
  return <div class="prose">{children}</div>
}

/** A part of a page under its own heading, with an address (`#id`) of its own. */
export function Section(props: Children & { readonly id: string; readonly heading: string }) {
  return (
    <section class="section" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.heading}</h2>
      {props.children}
    </section>
  )
}

/** A quiet sheet of paper on the sand, to hold a form or an answer together. */
export function Sheet({ children }: Children) {
  return <div class="sheet">{children}</div>
}
