import { z } from 'zod'
import { Forbidden, found, NotFound } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  api,
  form,
  html,
  only,
  page,
  type Route,
  sameForAll,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { calendarText, conveningEntry } from '../calendar-feed/calendar.rules.ts'
import { calendarAnswer } from '../calendar-feed/calendar-answer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { inLanguage } from '../convening/convening.ts'
import { inCounty } from '../convening/in-county.ts'
import type { Afterwards } from '../convening/plan-convening.ts'
import { decideSeries, undoSeriesChange } from './change-series.ts'
import { makeSeries, planned, rehearseSeries } from './make-series.ts'
import { findCalendarOf, listCalendarPlaces } from './school-day.queries.ts'
import { countComing, findSeries, findSeriesOf, listDates, listSeriesChanges } from './series.queries.ts'
import { askSchema, makingSchema } from './series.ts'
import { seriesWords } from './series.words.ts'
import { datePath, SeriesDates } from './series-dates.page.tsx'
import { SeriesDeskPage } from './series-desk.page.tsx'
import { SeriesPlanPage } from './series-plan.page.tsx'

const read = only(conveningPolicy, 'read')
const hold = only(conveningPolicy, 'hold')
const uuid = z.uuid()

type PlanAsked = Asked<'/series/new'>
type DeskAsked = Asked<'/series/:series'>

/** Several dates at once: planned and decided by who holds them, read by anyone. */
export const seriesRoutes = (origin: string, afterwards: Afterwards): readonly Route[] => [
  page('/series/new', hold, (asked) => planAnswer(asked, asked.query)),
  form(
    '/series',
    hold,
    makingSchema,
    async (asked) => {
      const { database, viewer, input, language } = asked
      const outcome = await makeSeries(database, atOffice(viewer), input)
      if (outcome.done) return seeOther(`/series/${outcome.result}?saved`)
      const again = new URLSearchParams({ of: input.of, name: input.name, nameEs: input.nameEs ?? '' })
      return planAnswer(asked, again, seriesWords[language].refusals[outcome.refusal])
    },
    {
      invalid: (asked) => {
        const of = uuid.safeParse(asked.typed.of)
        if (!of.success) throw new NotFound()
        const name = typeof asked.typed.name === 'string' ? asked.typed.name : ''
        return planAnswer(
          asked,
          new URLSearchParams({ of: of.data, name }),
          seriesWords[asked.language].problems.title ?? '',
        )
      },
    },
  ),
  page('/series/:series{[0-9a-f-]{36}}', hold, (asked) => deskAnswer(asked)),
  ...(['announcement', 'cancellation'] as const).map((deed) =>
    form(`/series/:series{[0-9a-f-]{36}}/${deed}`, hold, z.object({}), async (asked) => {
      const { database, viewer, params } = asked
      const state = deed === 'announcement' ? 'announced' : 'cancelled'
      return decided(
        asked,
        await decideSeries(database, atOffice(viewer), id(params.series), state, afterwards),
      )
    }),
  ),
  form('/series/:series{[0-9a-f-]{36}}/undo', hold, z.object({ change: z.uuid() }), async (asked) => {
    const { database, viewer, params, input } = asked
    return decided(
      asked,
      await undoSeriesChange(database, atOffice(viewer), id(params.series), input.change, afterwards),
    )
  }),

  page('/counties/:code{[0-9]{2}}/series/:series{[0-9a-f-]{36}}', read, (asked) =>
    inCounty(asked, async (tx, county) => {
      const { params, language } = asked
      const series = found(await findSeries(tx, id(params.series)))
      const title = inLanguage(series.name, series.nameEs, language)
      const words = seriesWords[language]
      const main = (
        <>
          <h1>{title}</h1>
          <SeriesDates
            county={params.code}
            series={series}
            dates={await listDates(tx, series.id)}
            language={language}
          />
        </>
      )
      const breadcrumbs = [
        { href: `/counties/${params.code}`, text: county },
        { href: '', text: title },
      ]
      return html(
        { title, description: words.publicLead, main, breadcrumbs },
        200,
        sameForAll(Number(params.code)),
      )
    }),
  ),
  api('/counties/:code{[0-9]{2}}/series/:series{[0-9a-f-]{36}}/calendar.ics', read, (asked) =>
    inCounty(asked, async (tx) => {
      const { params, language } = asked
      const series = await findSeries(tx, id(params.series))
      const dates = (await listDates(tx, id(params.series))).filter(({ announcedAt }) => announcedAt !== null)
      const [first] = dates
      const name =
        series === undefined ? found(first).title : inLanguage(series.name, series.nameEs, language)
      const entries = []
      for (const date of dates) {
        const url = origin === '' ? null : `${origin}${datePath(params.code, date)}`
        entries.push(conveningEntry(found(await findConvening(tx, date.id)), url, language))
      }
      return calendarAnswer(calendarText(name, entries, language))
    }),
  ),
]

function atOffice(viewer: PlanAsked['viewer']) {
  if (viewer.county === null) throw new Forbidden()
  return viewer
}

type Came =
  | { readonly done: true }
  | { readonly done: false; readonly refusal: keyof (typeof seriesWords)['en']['refusals'] }

const decided = async (asked: DeskAsked, outcome: Came): Promise<Answer> =>
  outcome.done
    ? seeOther(`/series/${asked.params.series}?saved`)
    : deskAnswer(asked, seriesWords[asked.language].refusals[outcome.refusal])

/** The question, and what it finds: read alone, so that it can be asked as often as one likes. */
function planAnswer(
  { database, viewer, language }: Pick<PlanAsked, 'database' | 'viewer' | 'language'>,
  query: URLSearchParams,
  refusal: string | null = null,
): Promise<Answer> {
  const of = uuid.safeParse(query.get('of'))
  if (!of.success) throw new NotFound()
  return database.asViewer(atOffice(viewer), async (tx) => {
    const convening = await planned(tx, id(of.data))
    const series = await findSeriesOf(tx, convening.id)
    const calendar = convening.schoolId === null ? null : await findCalendarOf(tx, convening.schoolId)
    const start = {
      name: series?.name ?? convening.title,
      nameEs: series?.nameEs ?? convening.titleEs ?? '',
      step: 'week',
      calendar: calendar ?? '',
    }
    const asked = { ...start, ...Object.fromEntries(query) }
    const isAsked = query.has('step')
    const ask = askSchema.safeParse(asked)
    const problems =
      isAsked && !ask.success
        ? Object.fromEntries(ask.error.issues.map(({ path, message }) => [String(path[0]), message]))
        : {}
    const title = seriesWords[language].planTitle(inLanguage(convening.title, convening.titleEs, language))
    const main = (
      <SeriesPlanPage
        convening={convening}
        series={series}
        calendars={await listCalendarPlaces(tx)}
        asked={asked}
        problems={problems}
        found={isAsked && ask.success ? await rehearseSeries(tx, ask.data) : null}
        refusal={refusal}
        language={language}
      />
    )
    const status = refusal !== null ? 409 : Object.keys(problems).length > 0 ? 422 : 200
    return html({ title, noindex: true, main }, status)
  })
}

const deskAnswer = (
  { database, viewer, params, query, language }: DeskAsked,
  refusal: string | null = null,
): Promise<Answer> =>
  database.asViewer(atOffice(viewer), async (tx) => {
    const series = found(await findSeries(tx, id(params.series)))
    await planned(tx, series.conveningId)
    const title = inLanguage(series.name, series.nameEs, language)
    const main = (
      <SeriesDeskPage
        county={String(viewer.county).padStart(2, '0')}
        series={series}
        dates={await listDates(tx, series.id)}
        coming={await countComing(tx, series.id)}
        changes={await listSeriesChanges(tx, series.id)}
        now={tx.now}
        saved={query.has('saved')}
        refusal={refusal}
        language={language}
      />
    )
    return html({ title, noindex: true, main }, refusal === null ? 200 : 409)
  })
