import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  EntryList,
  Form,
  Section,
  StatusText,
  Table,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import { programWords } from '../convening/program.words.ts'
import { longDay, shortDay, timeOfDay, timeSpan } from '../convening/zone-time.rules.ts'
import type { Series, SeriesChange, SeriesDate } from './series.ts'
import { seriesWords } from './series.words.ts'

type Props = {
  readonly county: string
  readonly series: Series
  readonly dates: readonly SeriesDate[]
  /** Date → how many registrations or families stand for it. */
  readonly coming: ReadonlyMap<string, number>
  readonly changes: readonly SeriesChange[]
  readonly now: Date
  readonly saved: boolean
  readonly refusal: string | null
  readonly language: Language
}

const tones = { draft: 'warning', announced: 'success', cancelled: 'none', done: 'info' } as const

/** Where one date is planned: a convening at its desk, an event at its own. */
export const dateDesk = (county: string, { kind, id }: Pick<SeriesDate, 'kind' | 'id'>): string =>
  kind === 'convening' ? `/counties/${county}/convenings/${id}/plan` : `/events/${id}`

/** All dates of a series for who plans it, and the presses that are for several of them. */
export function SeriesDeskPage(props: Props) {
  const { county, series, dates, coming, saved, refusal, language } = props
  const words = seriesWords[language]
  const [first] = dates
  const last = dates.findLast(({ state }) => state !== 'cancelled')
  return (
    <>
      {refusal !== null && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      {saved && refusal === null && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      <h1>{inLanguage(series.name, series.nameEs, language)}</h1>
      <p class="usa-intro">{words.deskLead}</p>
      <Table
        id="dates"
        caption={words.dates}
        rows={dates}
        rowKey={({ id }) => id}
        empty={{ title: words.noneFound, why: words.planLead }}
        columns={[
          {
            key: 'date',
            header: words.date,
            cell: (date) => (
              <>
                <a href={dateDesk(county, date)}>{longDay(date.timeZone, date.startsAt, language)}</a>
                <br />
                {timeSpan(date.timeZone, date.startsAt, date.endsAt, language)}
              </>
            ),
          },
          {
            key: 'state',
            header: words.state,
            cell: (date) => (
              <>
                <StatusText tone={tones[date.state]} text={programWords[language].states[date.state]} />
                {date.apartAt !== null && (
                  <>
                    <br />
                    {words.apart}
                  </>
                )}
              </>
            ),
          },
          { key: 'coming', header: words.coming, cell: ({ id }) => String(coming.get(id) ?? 0) },
        ]}
      />
      <Presses {...props} />
      {last !== undefined && (
        <ButtonRow>
          <ButtonLink kind="outline" href={`/series/new?of=${last.id}`}>
            {words.more}
          </ButtonLink>
        </ButtonRow>
      )}
      {first !== undefined && dates.some(({ announcedAt }) => announcedAt !== null) && (
        <p>
          <a href={`/counties/${county}/series/${series.id}`}>{words.publicPage}</a>
        </p>
      )}
      <Changes {...props} timeZone={first?.timeZone ?? 'America/Los_Angeles'} />
    </>
  )
}

function Presses({ series, dates, now, language }: Props) {
  const words = seriesWords[language]
  const drafts = dates.filter(({ state, endsAt }) => state === 'draft' && endsAt > now).length
  const ahead = dates.filter(
    ({ state, startsAt }) => (state === 'draft' || state === 'announced') && startsAt > now,
  ).length
  return (
    <>
      {drafts > 0 && (
        <Form action={`/series/${series.id}/announcement`} method="post" label={words.announce(drafts)}>
          <p>{words.announceLead}</p>
          <Button kind="call">{words.announce(drafts)}</Button>
        </Form>
      )}
      {ahead > 0 && (
        <Details summary={words.cancel}>
          <Form action={`/series/${series.id}/cancellation`} method="post" label={words.cancel}>
            <p>{words.cancelLead}</p>
            <Button kind="danger">{words.cancelSure(ahead)}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

function Changes({ series, changes, timeZone, language }: Props & { readonly timeZone: string }) {
  const words = seriesWords[language]
  if (changes.length === 0) return null
  return (
    <Section id="changes" heading={words.changes}>
      <p>{words.changesLead}</p>
      <EntryList
        entries={changes.map(({ id, what, count, changedAt }) => ({
          key: id,
          title: words.changed(what, count),
          detail: `${shortDay(timeZone, changedAt, language)}, ${timeOfDay(timeZone, changedAt, language)}`,
          action: (
            <Form
              action={`/series/${series.id}/undo`}
              method="post"
              hidden={{ change: id }}
              label={`${words.undo}: ${words.changed(what, count)}, ${timeOfDay(timeZone, changedAt, language)}`}
            >
              <Button kind="outline">{words.undo}</Button>
            </Form>
          ),
        }))}
      />
    </Section>
  )
}
