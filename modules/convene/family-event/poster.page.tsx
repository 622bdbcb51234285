import { encode } from 'uqr'
import { Sheet } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import { EventFacts, purposeText } from './event-facts.page.tsx'
import type { FamilyEvent } from './family-event.ts'
import { familyEventWords } from './family-event.words.ts'

type Props = {
  readonly event: FamilyEvent
  readonly path: string
  /** What stands before the path; null where the product was told no address to be found at. */
  readonly origin: string | null
  readonly language: Language
}

/** One sheet to pin up: what, when, where, what is there, and a square to scan. */
export function PosterPage({ event, path, origin, language }: Props) {
  const words = familyEventWords[language]
  const summary =
    event.summary === null ? event.summaryEs : inLanguage(event.summary, event.summaryEs, language)
  return (
    <>
      <h1>{inLanguage(event.title, event.titleEs, language)}</h1>
      <Sheet>
        {summary !== null && <p>{summary}</p>}
        <p>
          <strong>{purposeText(event, language)}</strong>
        </p>
        <EventFacts event={event} language={language} />
        {origin !== null && (
          <figure>
            <Square text={`${origin}${path}`} label={words.posterScan} />
            <figcaption>
              {words.posterScan}: {`${origin}${path}`}
            </figcaption>
          </figure>
        )}
        <p>
          <strong>{words.posterNoAccount}</strong>
        </p>
      </Sheet>
      <p>
        <a href={path}>{inLanguage(event.title, event.titleEs, language)}</a>
      </p>
    </>
  )
}

/** A QR code, drawn without style so that the content policy lets it be. */
function Square({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { border: 4, ecc: 'M' })
  const dark = data.flatMap((cells, y) => cells.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width="200"
      height="200"
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" />
    </svg>
  )
}
