import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import type { Outcome } from '#platform/outcome.ts'
import type { Phase, Step } from '../content/content.ts'
import { type Learning, readingFor } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { stepAnswer } from '../step/step.routes.tsx'
import { askSignOff } from './ask-sign-off.ts'
import { choosePlace } from './choose-place.ts'
import { completeStep, reopenStep } from './complete-step.ts'
import { decideSignOff, withdrawSignOff } from './decide-sign-off.ts'
import { keepEvidence } from './keep-evidence.ts'
import { PlacePage } from './place.page.tsx'
import { progressPolicy } from './progress.policy.ts'
import { findChosenPlace, findMembershipPlace, findPlace, listPlaces } from './progress.queries.ts'
import {
  decisionSchema,
  emptySchema,
  placeSchema,
  requestSchema,
  type StepRefusal,
  withdrawalSchema,
} from './progress.ts'
import { signOffWords } from './progress.words.ts'
import { listAsked } from './sign-off.queries.ts'
import { SignOffsPage } from './sign-offs.page.tsx'

const learn = only(progressPolicy, 'learn')
const sign = only(progressPolicy, 'sign')

/** What a learner says, asks and chooses on her path. */
export const progressRoutes = (learning: Learning): readonly Route[] => [
  form('/learn/steps/:step/completion', learn, emptySchema, async (asked) =>
    back(learning, asked, await completeStep(asked.database, asked.viewer, await stepOf(learning, asked))),
  ),
  form('/learn/steps/:step/reopening', learn, emptySchema, async (asked) =>
    back(learning, asked, await reopenStep(asked.database, asked.viewer, await stepOf(learning, asked))),
  ),
  form('/learn/steps/:step/evidence', learn, emptySchema, async (asked) => {
    const { phase } = found((await learning.curriculum()).step(asked.params.step, 'en'))
    await keepEvidence(asked.database, asked.viewer, learning.measures, [phase])
    return seeOther(pathOf(phase, asked.params.step))
  }),
  form(
    '/learn/steps/:step/sign-off',
    learn,
    requestSchema,
    async (asked) => {
      const parts = { curriculum: await learning.curriculum(), measures: learning.measures }
      const { database, viewer, params, input } = asked
      return back(learning, asked, await askSignOff(database, viewer, parts, params.step, input))
    },
    { invalid: (asked) => stepAnswer(learning, asked, 'not_a_signer') },
  ),

  page('/learn/place', learn, (asked) => placeAnswer(asked)),
  form(
    '/learn/place',
    learn,
    placeSchema,
    async (asked) => {
      const outcome = await choosePlace(asked.database, asked.viewer, asked.input.code)
      return outcome.done ? seeOther('/learn/place') : placeAnswer(asked, outcome.refusal)
    },
    { invalid: (asked) => placeAnswer(asked, 'place_unknown') },
  ),
]

/** What a colleague was asked to sign. */
export const signOffRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/sign-offs', sign, (asked) => signOffsAnswer(learning, asked)),
  form('/learn/sign-offs/:request/decision', sign, decisionSchema, async (asked) => {
    const { database, viewer, params, input } = asked
    const outcome = await decideSignOff(database, viewer, await learning.curriculum(), params.request, input)
    return outcome.done ? seeOther('/learn/sign-offs') : signOffsAnswer(learning, asked, outcome.refusal)
  }),
  form('/learn/sign-offs/:request/withdrawal', sign, withdrawalSchema, async (asked) => {
    const { database, viewer, params, input } = asked
    const outcome = await withdrawSignOff(database, viewer, params.request, input.note)
    return outcome.done ? seeOther('/learn/sign-offs') : signOffsAnswer(learning, asked, outcome.refusal)
  }),
]

type StepAsked = Asked<'/learn/steps/:step'>

const stepOf = async (learning: Learning, { params }: StepAsked): Promise<Step | undefined> =>
  (await learning.curriculum()).step(params.step, 'en')?.step

/** Back to the phase, at the step; a refusal is told on the step's own page. */
async function back(
  learning: Learning,
  asked: StepAsked,
  outcome: Outcome<Step, StepRefusal>,
): Promise<Answer> {
  if (!outcome.done) return stepAnswer(learning, asked, outcome.refusal)
  const placed = found((await learning.curriculum()).step(outcome.result.id, 'en'))
  return seeOther(pathOf(placed.phase, outcome.result.id))
}

const pathOf = (phase: Phase, stepId: string): `/${string}` => `/learn/${phase.role}/${phase.label}#${stepId}`

type SignAsked = Asked<'/learn/sign-offs'> & { readonly params: object; readonly typed?: object }

async function signOffsAnswer(learning: Learning, asked: SignAsked, why?: StepRefusal): Promise<Answer> {
  const reading = await readingFor(learning, asked.language)
  const requests = await asked.database.asViewer(asked.viewer, listAsked)
  const words = signOffWords[asked.language]
  const { request = '' } = asked.params as { request?: string }
  const { note = '' } = (asked.typed ?? {}) as { note?: unknown }
  const typed = typeof note === 'string' ? note : ''
  const refusal = why === undefined ? undefined : { requestId: request, why, typed }
  return html(
    {
      title: words.title,
      main: <SignOffsPage asked={requests} reading={reading} refusal={refusal} />,
      noindex: true,
      breadcrumbs: [
        { href: '/learn', text: roleWords[asked.language].home },
        { href: '', text: words.title },
      ],
    },
    why === undefined ? 200 : 409,
  )
}

async function placeAnswer(asked: Asked<'/learn/place'>, refusal?: StepRefusal): Promise<Answer> {
  const typed = (asked.query.get('q') ?? '').trim().slice(0, 100)
  const words = signOffWords[asked.language]
  const shown = await asked.database.asViewer(asked.viewer, async (tx) => {
    const given = await findMembershipPlace(tx)
    const code = given ?? (await findChosenPlace(tx))
    return {
      now: code === undefined ? null : ((await findPlace(tx, code)) ?? null),
      fixed: given !== undefined,
      found: typed === '' ? [] : await listPlaces(tx, typed),
    }
  })
  return html(
    {
      title: words.placeTitle,
      main: <PlacePage {...shown} words={typed} language={asked.language} refusal={refusal} />,
      noindex: true,
      breadcrumbs: [
        { href: '/learn', text: roleWords[asked.language].home },
        { href: '', text: words.placeTitle },
      ],
    },
    refusal === undefined ? 200 : 409,
  )
}
