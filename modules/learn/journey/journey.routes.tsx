import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { isCalendarDate } from '#platform/time.ts'
import { allRoles, may } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { listPlaces } from '../progress/progress.queries.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { seeingSchool } from '../sight/seeing-school.ts'
import { listOwnSchools } from '../site/own-school.ts'
import { listSchools } from '../site/site.queries.ts'
import { BlankJourney, JourneyPage, journeyPath } from './journey.page.tsx'
import { journeyPolicy } from './journey.policy.ts'
import {
  findJourneyStart,
  listAllJourneyEntries,
  listJourneyEntries,
  listJourneyStarts,
} from './journey.queries.ts'
import { planJourney, readWriting } from './journey.rules.ts'
import type { JourneyProblem, JourneyRefusal } from './journey.ts'
import { journeyWords } from './journey.words.ts'
import { JourneyStepPage } from './journey-step.page.tsx'
import { JourneysPage } from './journeys.page.tsx'
import { beginJourney, writeJourneyStep } from './write-journey.ts'

const read = only(journeyPolicy, 'read')
const write = only(journeyPolicy, 'write')
const anything = z.record(z.string(), z.unknown())
/** Anyone may read the steps; only its people see a school's plan. */
const open = only({ look: allRoles }, 'look')

export const journeyRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/journey', open, (asked) => listAnswer(learning, asked)),

  page('/learn/journey/:school{[0-9]{14}}', read, (asked) => planAnswer(learning, asked)),

  form('/learn/journey/:school{[0-9]{14}}/start', write, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const day = typeof typed.starts === 'string' ? typed.starts : ''
    if (!isCalendarDate(day)) return planAnswer(learning, asked, true)
    await beginJourney(database, viewer, params.school, day)
    return seeOther(`/learn/journey/${params.school}?saved=1`)
  }),

  page('/learn/journey/:school{[0-9]{14}}/steps/:step', read, (asked) => stepAnswer(learning, asked, {})),

  form('/learn/journey/:school{[0-9]{14}}/steps/:step', write, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const { step, today } = await stepOf(learning, asked)
    const { writing, problems } = readWriting(step, typed, today)
    if (Object.keys(problems).length > 0) return stepAnswer(learning, asked, { typed, problems })
    const outcome = await writeJourneyStep(database, viewer, params.school, writing)
    if (!outcome.done) return stepAnswer(learning, asked, { refusal: outcome.refusal })
    return seeOther(`/learn/journey/${params.school}?saved=1`)
  }),
]

async function listAnswer(learning: Learning, asked: Asked<string>): Promise<Answer> {
  const { database, viewer, language, query } = asked
  const file = await learning.journey()
  const words = journeyWords[language]
  const content = { title: words.title, description: words.description, breadcrumbs: crumbs(language) }
  if (!isLearner(viewer))
    return html({ ...content, wide: true, main: <BlankJourney file={file} language={language} /> })
  const wide = viewer.databaseRole.endsWith('_wide')
  const q = (query.get('q') ?? '').trim().slice(0, 100)
  const { plans, schools } = await database.asViewer(viewer, async (tx) => {
    const starts = new Map(
      (await listJourneyStarts(tx)).map(({ schoolId, startsOn }) => [schoolId, startsOn]),
    )
    const entries = Map.groupBy(await listAllJourneyEntries(tx), ({ schoolId }) => schoolId)
    const shown = wide ? await listSchools(tx, [...starts.keys()]) : await listOwnSchools(tx)
    const places = wide && q !== '' ? await listPlaces(tx, q) : []
    return {
      plans: shown.map((school) => {
        const startsOn = starts.get(school.id)
        const plan = startsOn && planJourney(file, entries.get(school.id) ?? [], startsOn, tx.today)
        return { school, plan: plan ?? null }
      }),
      schools: places.filter(({ code }) => code.length === 14).map((place) => ({ ...place, id: place.code })),
    }
  })
  const [only] = plans
  if (!wide && plans.length === 1 && only) return seeOther(`/learn/journey/${only.school.code}`)
  const search = wide ? { words: q, schools } : null
  const main = <JourneysPage {...{ file, plans, language, search }} />
  return html({ ...content, main, noindex: true, wide: true })
}

type OfSchool = Asked<'/learn/journey/:school{[0-9]{14}}'>

async function planAnswer(learning: Learning, asked: OfSchool, badDay = false): Promise<Answer> {
  const { database, viewer, params, language, query } = asked
  const file = await learning.journey()
  const { school, plan } = await database.asViewer(viewer, async (tx) => {
    const own = await seeingSchool(tx, params.school, 'journey')
    const startsOn = await findJourneyStart(tx, own.id)
    const entries = await listJourneyEntries(tx, own.id)
    return {
      school: own,
      plan: startsOn === undefined ? null : planJourney(file, entries, startsOn, tx.today),
    }
  })
  const mayWrite = may(viewer, journeyPolicy, 'write')
  const title = journeyWords[language].titleOf(school.name)
  const saved = query.get('saved') === '1'
  const main = <JourneyPage {...{ file, school, plan, language, mayWrite, saved, badDay }} />
  const breadcrumbs = crumbs(language, { code: school.code, title })
  return html({ title, main, noindex: true, wide: true, breadcrumbs }, badDay ? 422 : 200)
}

type OfStep = Asked<'/learn/journey/:school{[0-9]{14}}/steps/:step'>

async function stepOf(learning: Learning, { database, viewer, params }: OfStep) {
  const file = await learning.journey()
  const step = found(file.steps.find(({ id }) => id === params.step))
  return database.asViewer(viewer, async (tx) => {
    const school = await seeingSchool(tx, params.school, 'journey')
    const entries = await listJourneyEntries(tx, school.id)
    return {
      file,
      school,
      step,
      entry: entries.find(({ stepId }) => stepId === step.id) ?? null,
      today: tx.today,
    }
  })
}

type Tried = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, JourneyProblem>>
  readonly refusal?: JourneyRefusal
}

async function stepAnswer(learning: Learning, asked: OfStep, tried: Tried): Promise<Answer> {
  const { language, viewer } = asked
  const { today: _, ...of } = await stepOf(learning, asked)
  const mayWrite = may(viewer, journeyPolicy, 'write')
  const title = of.step.name[language]
  const plan = { code: of.school.code, title: journeyWords[language].titleOf(of.school.name) }
  return html(
    {
      title,
      main: <JourneyStepPage {...of} {...tried} language={language} mayWrite={mayWrite} />,
      noindex: true,
      breadcrumbs: crumbs(language, plan, title),
    },
    tried.problems ? 422 : tried.refusal ? 409 : 200,
  )
}

type Crumb = { readonly href: string; readonly text: string }

function crumbs(
  language: Language,
  plan?: { readonly code: string; readonly title: string },
  step?: string,
): readonly Crumb[] {
  const home = [
    { href: '/learn', text: roleWords[language].home },
    { href: plan ? journeyPath : '', text: journeyWords[language].title },
  ]
  if (plan === undefined) return home
  const own = { href: step === undefined ? '' : `${journeyPath}/${plan.code}`, text: plan.title }
  return step === undefined ? [...home, own] : [...home, own, { href: '', text: step }]
}
