import { EntryList, Section, StatusText } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import { longDay, timeSpan } from '../convening/zone-time.rules.ts'
import type { Series, SeriesDate } from './series.ts'
import { seriesWords } from './series.words.ts'

type Props = {
  readonly county: string
  /** Undefined where the one it was begun from was not announced. */
  readonly series: Series | undefined
  readonly dates: readonly SeriesDate[]
  /** The date whose page this is. */
  readonly current?: string
  readonly language: Language
}

/** Where anyone reads one date. */
export const datePath = (county: string, { kind, id }: Pick<SeriesDate, 'kind' | 'id'>): string =>
  `/counties/${county}/${kind === 'convening' ? 'convenings' : 'events'}/${id}`

/** The announced dates of a series, each with its own page; nothing where there is only one. */
export function SeriesDates({ county, series, dates, current, language }: Props) {
  const words = seriesWords[language]
  const shown = dates.filter(({ announcedAt }) => announcedAt !== null)
  const [first] = shown
  if (shown.length < 2 || first === undefined) return null
  return (
    <Section
      id="series"
      heading={
        series === undefined ? words.allDates : words.all(inLanguage(series.name, series.nameEs, language))
      }
    >
      <p>{words.publicLead}</p>
      <EntryList
        entries={shown.map((date) => ({
          key: date.id,
          title: <Day county={county} date={date} isThis={date.id === current} language={language} />,
          detail: timeSpan(date.timeZone, date.startsAt, date.endsAt, language),
          action: date.state === 'cancelled' ? <StatusText tone="error" text={words.calledOff} /> : undefined,
        }))}
      />
      <p>
        <a href={`/counties/${county}/series/${first.seriesId}/calendar.ics`}>{words.feed}</a>
      </p>
    </Section>
  )
}

function Day(props: {
  readonly county: string
  readonly date: SeriesDate
  readonly isThis: boolean
  readonly language: Language
}) {
  const { county, date, isThis, language } = props
  const day = longDay(date.timeZone, date.startsAt, language)
  if (isThis)
    return (
      <strong aria-current="page">
        {day} ({seriesWords[language].thisOne})
      </strong>
    )
  return <a href={datePath(county, date)}>{day}</a>
}
