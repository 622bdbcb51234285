import type { VNode } from 'preact'
import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import { found, NotFound } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import type { Outcome } from '#platform/outcome.ts'
import { atHome } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { findConvening, findMeetingLink } from '../convening/convening.queries.ts'
import { isPlannedBy } from '../convening/convening.rules.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { ConveningFormPage, typedConvening } from '../convening/convening-form.page.tsx'
import { conveningSchema } from '../convening/convening-form.ts'
import { type Filled, typedTexts } from '../convening/form-fields.page.tsx'
import { conveningsPath, inCounty } from '../convening/in-county.ts'
import { planWords } from '../convening/plan.words.ts'
import {
  type Afterwards,
  changeConvening,
  decideConvening,
  makeConvening,
  writtenOf,
} from '../convening/plan-convening.ts'
import { programWords } from '../convening/program.words.ts'
import { listChanges, listTakenBack } from '../convening/program-change.queries.ts'
import { changeFollowing } from '../series/change-series.ts'
import { findSeriesOf } from '../series/series.queries.ts'
import { seriesWords } from '../series/series.words.ts'
import { PlanDeskPage } from './plan-desk.page.tsx'
import { listRooms, listSpeakers, listTalks } from './talk.queries.ts'
import type { Talk } from './talk.ts'
import { undoChange } from './undo-change.ts'

const hold = only(conveningPolicy, 'hold')
const convene = only(conveningPolicy, 'convene')
const base = '/counties/:code{[0-9]{2}}/convenings'
const one = `${base}/:convening{[0-9a-f-]{36}}` as const
const nothing = z.object({})
const changeId = z.string().regex(/^[0-9a-f-]{36}$/)

type CountyAsked = Asked<'/counties/:code/convenings'>
export type PlanAsked = Asked<'/counties/:code/convenings/:convening'>

/** The desk at which a convening is planned, and the form of what it says. */
export const planRoutes = (afterwards: Afterwards): readonly Route[] => [
  page(`${base}/new`, convene, (asked) => newAnswer(asked, startFilled(asked))),
  form(
    base,
    convene,
    conveningSchema,
    async (asked) => {
      const { database, viewer, params, input, typed, language } = asked
      const outcome = await makeConvening(database, atHome(viewer, Number(params.code)), {
        ...input,
        kind: 'convening',
      })
      if (outcome.done) return seeOther(`${conveningsPath(params.code)}/${outcome.result}/plan`)
      const refusals = [planWords[language].refusals[outcome.refusal]]
      return newAnswer(asked, { typed: typedTexts(typed), problems: {}, refusals, language })
    },
    { invalid: (asked) => newAnswer(asked, filledOf(asked)) },
  ),
  page(`${one}/plan`, hold, (asked) => deskAnswer(asked)),
  page(`${one}/plan/details`, hold, (asked) => detailsAnswer(asked)),
  form(
    `${one}/plan/details`,
    hold,
    conveningSchema,
    async (asked) => {
      const { database, viewer, params, input, typed, language } = asked
      const home = atHome(viewer, Number(params.code))
      const convening = id<'convening'>(params.convening)
      const outcome =
        input.reach === 'following'
          ? await changeFollowing(database, home, convening, { written: writtenOf(input) }, afterwards)
          : await changeConvening(database, home, convening, input, afterwards)
      if (outcome.done) return seeOther(`${pathOf(params)}/plan?saved`)
      const refusals = [seriesWords[language].refusals[outcome.refusal]]
      return detailsAnswer(asked, { typed: typedTexts(typed), problems: {}, refusals, language })
    },
    { invalid: (asked) => detailsAnswer(asked, filledOf(asked)) },
  ),
  ...(['announcement', 'cancellation', 'closing'] as const).map((deed) =>
    form(`${one}/plan/${deed}`, hold, nothing, (asked) =>
      decided(
        asked,
        decideConvening(asked.database, homeOf(asked), id(asked.params.convening), states[deed], afterwards),
      ),
    ),
  ),
  form(`${one}/plan/undo/:change`, hold, nothing, (asked) => {
    const change = changeId.safeParse(asked.params.change)
    if (!change.success) throw new NotFound()
    return decided(
      asked,
      undoChange(asked.database, homeOf(asked), id(asked.params.convening), change.data, afterwards),
    )
  }),
]

const states = { announcement: 'announced', cancellation: 'cancelled', closing: 'done' } as const

export const homeOf = ({ viewer, params }: Pick<CountyAsked, 'viewer' | 'params'>) =>
  atHome(viewer, Number(params.code))
export const pathOf = (params: { readonly code: string; readonly convening: string }): `/${string}` =>
  `${conveningsPath(params.code)}/${params.convening}`

export const filledOf = ({
  typed,
  problems,
  language,
}: Pick<Asked<string>, 'language'> & {
  readonly typed: Parameters<typeof typedTexts>[0]
  readonly problems: Filled['problems']
}): Filled => ({ typed: typedTexts(typed), problems, language })

/** Back to the desk, or the desk again with why not. */
export async function decided(
  asked: PlanAsked,
  deed: Promise<Outcome<unknown, keyof (typeof planWords)['en']['refusals']>>,
): Promise<Answer> {
  const outcome = await deed
  if (outcome.done) return seeOther(`${pathOf(asked.params)}/plan?saved`)
  return deskAnswer(asked, planWords[asked.language].refusals[outcome.refusal])
}

/** A page below a convening that the viewer plans; to anyone else it is not there. */
export const ofPlanner = (
  asked: PlanAsked,
  title: (convening: Convening) => string,
  status: number,
  work: (tx: Tx, convening: Convening) => Promise<VNode>,
): Promise<Answer> =>
  inCounty(asked, async (tx, county) => {
    homeOf(asked)
    const { params, language } = asked
    const convening = found(await findConvening(tx, id(params.convening)))
    if (!isPlannedBy(convening, tx.viewer)) throw new NotFound()
    const main = await work(tx, convening)
    const name = inLanguage(convening.title, convening.titleEs, language)
    return html(
      {
        title: title(convening),
        noindex: true,
        main,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: county },
          { href: conveningsPath(params.code), text: programWords[language].list },
          { href: pathOf(params), text: name },
          { href: '', text: title(convening) },
        ],
      },
      status,
    )
  })

function deskAnswer(asked: PlanAsked, refusal?: string): Promise<Answer> {
  const { params, language, query } = asked
  const words = planWords[language]
  return ofPlanner(
    asked,
    () => words.deskCrumb,
    refusal === undefined ? 200 : 409,
    async (tx, convening) => (
      <PlanDeskPage
        path={pathOf(params)}
        convening={convening}
        talks={await listPlanned(tx, convening.id)}
        rooms={await listRooms(tx, convening.id)}
        speakers={await listSpeakers(tx, convening.id)}
        changes={await listChanges(tx, convening.id)}
        series={await findSeriesOf(tx, convening.id)}
        now={tx.now}
        saved={query.has('saved')}
        refusal={refusal}
        language={language}
      />
    ),
  )
}

async function listPlanned(tx: Tx, convening: Convening['id']): Promise<readonly Talk[]> {
  const gone = await listTakenBack(tx, convening)
  return (await listTalks(tx, convening)).filter(({ id: talk }) => !gone.has(talk))
}

function detailsAnswer(asked: PlanAsked, filled?: Filled): Promise<Answer> {
  const { params, language } = asked
  const words = planWords[language]
  return ofPlanner(
    asked,
    () => words.editTitle,
    statusOf(filled),
    async (tx, convening) => {
      const typed = typedConvening(convening, await findMeetingLink(tx, convening.id))
      return (
        <ConveningFormPage
          heading={words.editTitle}
          action={`${pathOf(params)}/plan/details`}
          button={words.save}
          kind={convening.kind}
          filled={filled ?? { typed, problems: {}, language }}
          now={tx.now}
          inSeries={(await findSeriesOf(tx, convening.id)) !== undefined}
        />
      )
    },
  )
}

export function statusOf(filled: Filled | undefined): 200 | 409 | 422 {
  if (filled === undefined) return 200
  if (Object.keys(filled.problems).length > 0) return 422
  return (filled.refusals ?? []).length > 0 ? 409 : 200
}

const startFilled = ({ language }: CountyAsked): Filled => ({
  typed: {
    placeKind: 'in_person',
    timeZone: 'America/Los_Angeles',
    startsClock: '09:00',
    endsClock: '16:00',
    languages: ['en'],
  },
  problems: {},
  language,
})

const newAnswer = (asked: CountyAsked, filled: Filled): Promise<Answer> =>
  inCounty(asked, async (tx, county) => {
    homeOf(asked)
    const { params, language } = asked
    const words = planWords[language]
    const main = (
      <ConveningFormPage
        heading={words.makeTitle}
        action={conveningsPath(params.code)}
        button={words.make}
        kind="convening"
        filled={filled}
        now={tx.now}
      />
    )
    return html(
      {
        title: words.makeTitle,
        noindex: true,
        main,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: county },
          { href: conveningsPath(params.code), text: programWords[language].list },
          { href: '', text: words.makeTitle },
        ],
      },
      statusOf(filled),
    )
  })
