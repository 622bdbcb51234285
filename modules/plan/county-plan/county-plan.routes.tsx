import { randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import { countyHeading, countyTitle } from '#modules/places/index.ts'
import type { Tx } from '#platform/database.ts'
import { found, NotFound, TooBusy, TooMany } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  form,
  html,
  only,
  type PageContent,
  page,
  type Route,
  sameForAll,
  seeOther,
} from '#platform/http.ts'
import { keyed } from '#platform/secrets.ts'
import { openLine } from '#platform/turns.ts'
import { lookingAt } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { asksQuery, isPlain, readAsks } from '../question/question.rules.ts'
import { type Asks, plainAsks } from '../question/question.ts'
import { queueRefusalWords } from '../question/question.words.ts'
import { AnswerPage } from './answer.page.tsx'
import { AssumptionsPage } from './assumptions.page.tsx'
import { countyPlanPolicy } from './county-plan.policy.ts'
import type { CountyPlan } from './county-plan.ts'
import { type PlanTab, planWords } from './county-plan.words.ts'
import { DistrictPage, DistrictsPage, districtRows } from './districts.page.tsx'
import type { PlanDesk } from './plan-desk.ts'
import { whoseText } from './plan-frame.page.tsx'
import { SchoolPage } from './school.page.tsx'
import { readFilter } from './school-rows.rules.ts'
import { SchoolsPage } from './schools.page.tsx'
import type { HiddenRates } from './shown-part.rules.ts'
import { YearsPage } from './years-tab.page.tsx'

const read = only(countyPlanPolicy, 'read')
export const visitorCookie = 'visitor'

/** Which rates of a school its county may not show; known to the floor that guards all of them together. */
type FindHiddenRates = (tx: Tx, cds: string) => Promise<HiddenRates>

/** Everything anyone can do with a county's plan: read it in parts, change it, have its years worked out. */
export const countyPlanRoutes = (
  desk: PlanDesk,
  secret: string,
  findHiddenRates: FindHiddenRates,
): readonly Route[] => [
  page('/counties/:code{[0-9]{2}}', read, async (asked) => {
    const asks = readAsks(asked.query, asked.params.code)
    if (!asks.done) return problemsPage(desk, asked, asks.problems)
    // A form sends every field it has; the link a visitor shares carries only what was changed.
    const carried = carriedQuery(asks.asks, asked.query)
    if (carried !== asked.query.toString()) return seeOther(countyPath(asked.params.code, carried))
    // The county's own question is worked out for whoever comes first; a visitor's scenario waits to be asked for.
    if (isPlain(asks.asks)) await askOnce(desk, asked, asks.asks)
    return withPlan(desk, asked, asks.asks, (plan) =>
      planPage(plan, 'answer', asked.language, <AnswerPage plan={plan} language={asked.language} />),
    )
  }),

  page('/counties/:code{[0-9]{2}}/schools', read, (asked) =>
    part(desk, asked, 'schools', (plan) => (
      <SchoolsPage plan={plan} filter={readFilter(asked.query)} language={asked.language} />
    )),
  ),

  page('/counties/:code{[0-9]{2}}/schools/:cds{[0-9]{14}}', read, async (asked) => {
    const viewer = lookingAt(asked.viewer, countyOf(asked.params.code))
    const hidden = await asked.database.asViewer(viewer, (tx) => findHiddenRates(tx, asked.params.cds))
    return part(desk, asked, 'schools', (plan) => {
      const school = found(plan.figures.schools.find(({ cds }) => cds === asked.params.cds))
      const planned = found(plan.quick.schools.find(({ cds }) => cds === asked.params.cds))
      return (
        <SchoolPage plan={plan} school={school} planned={planned} hidden={hidden} language={asked.language} />
      )
    })
  }),

  page('/counties/:code{[0-9]{2}}/districts', read, (asked) =>
    part(desk, asked, 'districts', (plan) => <DistrictsPage plan={plan} language={asked.language} />),
  ),

  page('/counties/:code{[0-9]{2}}/districts/:district{[0-9]{7}}', read, (asked) =>
    part(desk, asked, 'districts', (plan) => {
      const district = found(districtRows(plan).find(({ code }) => code === asked.params.district))
      return <DistrictPage plan={plan} district={district} language={asked.language} />
    }),
  ),

  page('/counties/:code{[0-9]{2}}/years', read, (asked) =>
    part(desk, asked, 'years', (plan) => <YearsPage plan={plan} language={asked.language} />),
  ),

  page('/counties/:code{[0-9]{2}}/assumptions', read, (asked) =>
    part(desk, asked, 'assumptions', (plan) => <AssumptionsPage plan={plan} language={asked.language} />),
  ),

  form(
    '/counties/:code{[0-9]{2}}/solve',
    only(countyPlanPolicy, 'ask'),
    z.record(z.string(), z.unknown()),
    async (asked) => {
      const asks = readAsks(fieldsOf(asked.typed), asked.params.code)
      if (!asks.done) return problemsPage(desk, asked, asks.problems)
      const viewer = lookingAt(asked.viewer, countyOf(asked.params.code))
      const { asker, cookies } = askerOf(asked, secret)
      const here = seeOther(pathOf(asked.params.code, asks.asks), { cookies })
      return orLater(here, async () => {
        const refusal = await scenarioLine(() => desk.ask(viewer, asks.asks, asker))
        if (refusal === null) return here
        await (refusal === 'queue_full' ? fullHouses : wholeRefusals).consume('all').catch(() => {
          throw new TooBusy()
        })
        const why = queueRefusalWords[asked.language][refusal]
        const shown = await withPlan(desk, asked, asks.asks, (plan) =>
          planPage(
            plan,
            'answer',
            asked.language,
            <AnswerPage plan={plan} language={asked.language} refusal={why} />,
          ),
        )
        return { ...shown, status: 429, cookies }
      })
    },
  ),

  form(
    '/counties/:code{[0-9]{2}}/solve/end',
    only(countyPlanPolicy, 'ask'),
    z.record(z.string(), z.unknown()),
    async (asked) => {
      const asks = readAsks(fieldsOf(asked.typed), asked.params.code)
      if (!asks.done) return problemsPage(desk, asked, asks.problems)
      const viewer = lookingAt(asked.viewer, countyOf(asked.params.code))
      await desk.cancel(viewer, asks.asks, asked.cookie(visitorCookie) ?? '')
      return seeOther(pathOf(asked.params.code, asks.asks))
    },
  ),
]

export type CountyAsked = Asked<'/counties/:code'>

export const countyOf = (code: string): number => Number(code)

export const pathOf = (code: string, asks: Asks): `/${string}` => countyPath(code, asksQuery(asks).toString())

const countyPath = (code: string, query: string): `/${string}` =>
  query === '' ? `/counties/${code}` : `/counties/${code}?${query}`

/** What of a link's query stays in it: what was changed, and the language. */
function carriedQuery(asks: Asks, given: URLSearchParams): string {
  const query = asksQuery(asks)
  const language = given.get('lang')
  if (language !== null) query.set('lang', language)
  return query.toString()
}

/** Who asks for work: one browser by its cookie, one address by a key that cannot be read back. */
export function askerOf(asked: CountyAsked, secret: string) {
  const visitor = asked.cookie(visitorCookie) ?? randomBytes(12).toString('base64url')
  return {
    asker: { visitor, address: keyed(secret, 'address', asked.address) },
    cookies: [{ name: visitorCookie, value: visitor, maxAgeSeconds: 86_400 }],
  }
}

/** The plan a link asks for; absurd values come back with what is wrong beside each. */
async function part(
  desk: PlanDesk,
  asked: CountyAsked,
  tab: PlanTab,
  main: (plan: CountyPlan) => PageContent['main'],
): Promise<Answer> {
  const asks = readAsks(asked.query, asked.params.code)
  if (!asks.done) return problemsPage(desk, asked, asks.problems)
  return withPlan(desk, asked, asks.asks, (plan) => planPage(plan, tab, asked.language, main(plan)))
}

/** New scenarios that one address may have counted in a minute; a school behind one address stays well below. */
const newScenarios = new RateLimiterMemory({ points: 240, duration: 60 })

/** Scenarios under way at once, asked for or read; a crowd beyond them is turned away before anything is read. */
const scenarioLine = openLine(6)
/**
 * Refusals that get a whole page: what is one's own reason, five a second; that the queue is full, one in ten seconds. A
 * crowd beyond them is led to its link, which shows the newest kept answer and costs next to nothing.
 */
const wholeRefusals = new RateLimiterMemory({ points: 5, duration: 1 })
const fullHouses = new RateLimiterMemory({ points: 1, duration: 10 })

/** A scenario is its link: who finds no place is led there, and the page tries again by itself. */
async function orLater(link: Answer, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TooBusy) return link
    throw error
  }
}

/** The plan of some asks, with what else is read beside it in the same transaction. */
export function withPlan<Result>(
  desk: PlanDesk,
  asked: CountyAsked,
  asks: Asks,
  work: (plan: CountyPlan, tx: Tx) => Promise<Result> | Result,
): Promise<Result> {
  const viewer = lookingAt(asked.viewer, countyOf(asked.params.code))
  const read = () =>
    asked.database.asViewer(viewer, async (tx) => {
      if (!isPlain(asks) && !(await desk.isKept(tx, asks)))
        await newScenarios.consume(asked.address).catch(() => {
          throw new TooMany()
        })
      return work(await desk.read(tx, asks), tx)
    })
  return isPlain(asks) ? read() : scenarioLine(read)
}

export async function problemsPage(
  desk: PlanDesk,
  asked: CountyAsked,
  problems: Readonly<Record<string, string>>,
): Promise<Answer> {
  const shown = await withPlan(desk, asked, plainAsks, (plan) =>
    planPage(
      plan,
      'assumptions',
      asked.language,
      <AssumptionsPage plan={plan} language={asked.language} typed={asked.query} problems={problems} />,
    ),
  )
  return { ...shown, status: 422 }
}

async function askOnce(desk: PlanDesk, { viewer, params }: CountyAsked, asks: Asks): Promise<void> {
  const county = countyOf(params.code)
  await desk
    .ask(lookingAt(viewer, county), asks, { visitor: `county ${county}`, address: `county ${county}` })
    .catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error
    })
}

/** A part of a plan as a page: the same title, way and whose-it-is everywhere. */
export function planPage(
  plan: CountyPlan,
  tab: PlanTab,
  language: Language,
  main: PageContent['main'],
): Answer {
  const words = planWords[language]
  const { countyCode } = plan.figures
  const countyName = countyTitle(plan.figures.countyName, language)
  const heading = countyHeading(plan.figures.countyName, language)
  const page = {
    title: tab === 'answer' ? words.question(countyName) : `${words.tabs[tab]} · ${heading}`,
    description: `${whoseText(plan, language)} ${words.description(countyName)}`,
    main,
    wide: true,
    noindex: plan.query !== '',
    breadcrumbs: [
      { href: '/counties', text: language === 'es' ? 'Condados' : 'Counties' },
      { href: `/counties/${countyCode}`, text: heading },
      ...(tab === 'answer' ? [] : [{ href: '', text: words.tabs[tab] }]),
    ],
  }
  // What is being worked out moves without a change in the database, and a visitor's scenario is that visitor's.
  const settled = plan.state === null && plan.document !== null && isPlain(plan.asks)
  return html(page, 200, settled ? sameForAll(countyOf(countyCode)) : {})
}

/** A form's fields as a link would carry them. */
export function fieldsOf(typed: Readonly<Record<string, unknown>>): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(typed)) if (typeof value === 'string') fields.set(name, value)
  return fields
}

/** The plan of a link, for the routes of other nouns that show or export it. */
export async function readLinkedPlan<Result>(
  desk: PlanDesk,
  asked: CountyAsked,
  work: (plan: CountyPlan) => Promise<Result> | Result,
): Promise<Result> {
  const asks = readAsks(asked.query, asked.params.code)
  if (!asks.done) throw new NotFound()
  return work(await withPlan(desk, asked, asks.asks, (plan) => plan))
}
