import { countyTitle, listCounties } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import { type Asked, html, only, page, type Route, sameForAll, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone, may } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { findConvening, listConveningsBefore, listConveningsFrom } from '../convening/convening.queries.ts'
import { isOpenForRegistration, isPlannedBy } from '../convening/convening.rules.ts'
import { inLanguage } from '../convening/convening.ts'
import { ConveningsPage, CountiesPage } from '../convening/convenings.page.tsx'
import { conveningsPath, inCounty } from '../convening/in-county.ts'
import { programWords } from '../convening/program.words.ts'
import { longDay } from '../convening/zone-time.rules.ts'
import { listReturned } from '../decision/decision.queries.ts'
import { whyNotEvaluate } from '../evaluation/evaluation.rules.ts'
import { readSeries } from '../series/read-series.ts'
import { findSummary } from '../summary/summary.queries.ts'
import { ProgramPage } from './program.page.tsx'
import { askOf, daysOf, shownTalks } from './program.rules.ts'
import { listSpeakers, listTalks } from './talk.queries.ts'

const read = only(conveningPolicy, 'read')
const kinds = ['convening'] as const

/** What anyone reads: a county's convenings, and the program of each. */
export const programRoutes: readonly Route[] = [
  page('/convenings', read, async ({ database, viewer, language }) => {
    if (viewer.county !== null) return seeOther(conveningsPath(String(viewer.county).padStart(2, '0')))
    const counties = await database.asViewer(anyone(), listCounties)
    const words = programWords[language]
    const main = (
      <CountiesPage
        counties={counties
          .filter(({ listing }) => listing !== null)
          .map(({ code, name }) => ({ path: conveningsPath(code), name: countyTitle(name, language) }))}
        language={language}
      />
    )
    return html({ title: words.list, description: words.listLead, main }, 200, sameForAll(null))
  }),
  page('/counties/:code{[0-9]{2}}/convenings', read, (asked) =>
    inCounty(asked, async (tx, county) => {
      const { params, language } = asked
      const words = programWords[language]
      const main = (
        <ConveningsPage
          path={conveningsPath(params.code)}
          county={county}
          ahead={await listConveningsFrom(tx, kinds, tx.today)}
          over={await listConveningsBefore(tx, kinds, tx.today)}
          mayTalk={asked.viewer.personId !== null && asked.viewer.county === Number(params.code)}
          mayMake={tx.viewer.county === Number(params.code) && may(tx.viewer, conveningPolicy, 'convene')}
          language={language}
        />
      )
      return html(
        {
          title: words.listTitle(county),
          description: words.listLead,
          main,
          breadcrumbs: [
            { href: `/counties/${params.code}`, text: county },
            { href: '', text: words.list },
          ],
        },
        200,
        sameForAll(Number(params.code)),
      )
    }),
  ),
  page('/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}', read, (asked) =>
    programAnswer(asked),
  ),
]

type ProgramAsked = Asked<'/counties/:code/convenings/:convening'>

const programAnswer = (asked: ProgramAsked) =>
  inCounty(asked, async (tx, county) => {
    const { params, language, query } = asked
    const convening = found(await findConvening(tx, id(params.convening)))
    const talks = shownTalks(await listTalks(tx, convening.id), convening)
    const title = inLanguage(convening.title, convening.titleEs, language)
    const main = (
      <ProgramPage
        path={`${conveningsPath(params.code)}/${convening.id}`}
        convening={convening}
        talks={talks}
        speakers={await listSpeakers(tx, convening.id)}
        returned={convening.kind === 'convening' ? await listReturned(tx, convening.endsAt, 3) : []}
        countyCode={params.code}
        ask={askOf(query, daysOf(talks, convening.timeZone))}
        isOpen={isOpenForRegistration(convening, tx.now)}
        mayPlan={isPlannedBy(convening, tx.viewer)}
        mayMine={asked.viewer.personId !== null && asked.viewer.county === Number(params.code)}
        mayEvaluate={whyNotEvaluate(convening, tx.now) === null}
        hasSummary={(await findSummary(tx, convening.id)) !== undefined}
        series={await readSeries(tx, convening.id)}
        language={language}
      />
    )
    return html(
      {
        title,
        description: programWords[language].description(
          title,
          longDay(convening.timeZone, convening.startsAt, language),
        ),
        main,
        noindex: convening.state === 'draft' || query.size > 0,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: county },
          { href: conveningsPath(params.code), text: programWords[language].list },
          { href: '', text: title },
        ],
      },
      200,
      sameForAll(Number(params.code)),
    )
  })
