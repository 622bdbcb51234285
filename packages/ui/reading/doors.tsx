export type Door = { readonly href: string; readonly title: string; readonly text: string }

/** A few ways on, each a link with a sentence. */
export function Doors({ doors }: { readonly doors: readonly Door[] }) {
  return (
    <ul class="doors">
      {doors.map(({ href, title, text }) => (
        <li key={href} class="doors__door">
          <a class="doors__link" href={href}>
            {title}
          </a>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}
