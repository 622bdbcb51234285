import { Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import type { Series } from './series.ts'
import { seriesWords } from './series.words.ts'

type Props = {
  readonly convening: string
  /** The series it is a date of. */
  readonly series: Series | undefined
  readonly language: Language
}

/** From the desk of one date to all of them, or to the making of more. */
export function SeriesLinks({ convening, series, language }: Props) {
  const words = seriesWords[language]
  return (
    <Section id="series" heading={words.dates}>
      {series === undefined ? (
        <>
          <p>{words.moreLead}</p>
          <p>
            <a href={`/series/new?of=${convening}`}>{words.more}</a>
          </p>
        </>
      ) : (
        <p>
          <a href={`/series/${series.id}`}>{words.open(inLanguage(series.name, series.nameEs, language))}</a>
        </p>
      )}
    </Section>
  )
}
