export type Door = {
  readonly href: string
  readonly title: string
  readonly text: string
  /** Where its words are in another language than the page around them. */
  readonly lang?: string | undefined
}

/** A few ways on, each a link with a sentence. */
export function Doors({ doors }: { readonly doors: readonly Door[] }) {
  return (
    <ul class="doors">
      {doors.map(({ href, title, text, lang }) => (
        <li key={href} class="doors__door" lang={lang}>
          <a class="doors__link" href={href}>
            {title}
          </a>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}
