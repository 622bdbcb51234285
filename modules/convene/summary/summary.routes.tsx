import { z } from 'zod'
import { Forbidden, found, NotFound } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { atHome, may } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { isPlannedBy } from '../convening/convening.rules.ts'
import { inLanguage } from '../convening/convening.ts'
import { conveningsPath, inCounty } from '../convening/in-county.ts'
import { programWords } from '../convening/program.words.ts'
import { listDecisions } from '../decision/decision.queries.ts'
import { listEvaluations } from '../evaluation/evaluation.queries.ts'
import { resultOf, wordsOf } from '../evaluation/evaluation.rules.ts'
import { keepRecording, removeRecording } from '../recording/keep-recording.ts'
import { listPublicRecordings, listRecordings } from '../recording/recording.queries.ts'
import { recordingSchema } from '../recording/recording.ts'
import { recordingWords } from '../recording/recording.words.ts'
import type { RecordingAgain } from '../recording/recordings.page.tsx'
import { assignQuestion } from '../reply/answer-question.ts'
import { listColleagues, listOpenQuestions, listReplies } from '../reply/reply.queries.ts'
import { assignmentSchema } from '../reply/reply.ts'
import { replyWords } from '../reply/reply.words.ts'
import { AfterwardsPage, type SummaryAgain } from './afterwards.page.tsx'
import { publishSummary, withdrawSummary } from './publish-summary.ts'
import { SummaryPage } from './summary.page.tsx'
import { findSummary } from './summary.queries.ts'
import { summarySchema } from './summary.ts'
import { summaryWords } from './summary.words.ts'

const one = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}'
const hold = only(conveningPolicy, 'hold')
type OneAsked = Asked<'/counties/:code/convenings/:convening'>

/** After a convening: for anyone what came of it, for who holds it what is still to do. */
export const summaryRoutes: readonly Route[] = [
  page(`${one}/summary`, only(conveningPolicy, 'read'), (asked) =>
    inCounty(asked, async (tx, county) => {
      const { params, language } = asked
      const convening = found(await findConvening(tx, id(params.convening)))
      const path = pathOf(asked)
      const title = inLanguage(convening.title, convening.titleEs, language)
      const decisions = (await listDecisions(tx)).filter(
        ({ conveningId, publishedAt, withdrawnAt }) =>
          conveningId === convening.id && publishedAt !== null && withdrawnAt === null,
      )
      const main = (
        <SummaryPage
          path={path}
          convening={convening}
          summary={found(await findSummary(tx, convening.id))}
          decisions={decisions}
          replies={await listReplies(tx, convening.id)}
          recordings={await listPublicRecordings(tx, convening.id)}
          language={language}
        />
      )
      const words = summaryWords[language]
      const breadcrumbs = [
        { href: conveningsPath(params.code), text: `${programWords[language].list}: ${county}` },
        { href: path, text: title },
        { href: '', text: words.link },
      ]
      return html({ title: words.title(title), main, breadcrumbs })
    }),
  ),

  page(`${one}/afterwards`, hold, (asked) => deskPage(asked)),
  form(`${one}/questions/:question/assignment`, hold, assignmentSchema, async (asked) => {
    const { database, params, input, language } = asked
    const question = id<'live_question'>(params.question)
    const outcome = await assignQuestion(database, home(asked), id(params.convening), question, input.person)
    if (outcome.done) return seeOther(`${pathOf(asked)}/afterwards?saved`)
    if (outcome.refusal === 'not_yours') throw new Forbidden()
    return deskPage(asked, { refusal: replyWords[language].personRefused })
  }),
  form(
    `${one}/summary`,
    hold,
    summarySchema,
    async (asked) => {
      const { database, params, input, typed, language } = asked
      const outcome = await publishSummary(database, home(asked), id(params.convening), input)
      if (!outcome.done) return deskPage(asked, { refusal: summaryWords[language].refusals[outcome.refusal] })
      if (outcome.result.length === 0) return seeOther(`${pathOf(asked)}/afterwards?saved`)
      return deskPage(asked, { again: { typed, problems: {}, signs: outcome.result } })
    },
    {
      invalid: (asked) =>
        deskPage(asked, { again: { typed: asked.typed, problems: asked.problems, signs: [] } }, 422),
    },
  ),
  form(
    `${one}/recordings`,
    hold,
    recordingSchema,
    async (asked) => {
      const { database, params, input, typed, language } = asked
      const outcome = await keepRecording(database, home(asked), id(params.convening), input)
      if (!outcome.done) throw new Forbidden()
      const kept = outcome.result
      if (kept.kind === 'kept') return seeOther(`${pathOf(asked)}/afterwards?saved`)
      if (kept.kind === 'asked')
        return deskPage(asked, { recordingAgain: { typed, errors: {}, signs: kept.signs } })
      const errors = { [kept.field]: recordingWords[language].unread[kept.field](kept.line) }
      return deskPage(asked, { recordingAgain: { typed, errors, signs: [] } }, 422)
    },
    {
      mostBytes: 400_000,
      invalid: (asked) => {
        const { problems } = recordingWords[asked.language]
        const errors = Object.fromEntries(
          Object.entries(asked.problems).map(([name, what]) => [name, problems[what] ?? what]),
        )
        return deskPage(asked, { recordingAgain: { typed: asked.typed, errors, signs: [] } }, 422)
      },
    },
  ),
  form(`${one}/recordings/:recording/removal`, hold, z.object({}), async (asked) => {
    const { database, params } = asked
    const outcome = await removeRecording(database, home(asked), id(params.convening), id(params.recording))
    if (!outcome.done) throw new Forbidden()
    return seeOther(`${pathOf(asked)}/afterwards?saved`)
  }),
  form(`${one}/summary/withdrawal`, hold, z.object({}), async (asked) => {
    const outcome = await withdrawSummary(asked.database, home(asked), id(asked.params.convening))
    if (!outcome.done) throw new Forbidden()
    return seeOther(`${pathOf(asked)}/afterwards?saved`)
  }),
]

const pathOf = ({ params }: OneAsked): `/${string}` => `${conveningsPath(params.code)}/${params.convening}`
const home = ({ viewer, params }: OneAsked) => atHome(viewer, Number(params.code))

type Back = {
  readonly again?: SummaryAgain
  readonly recordingAgain?: RecordingAgain
  readonly refusal?: string
}

function deskPage(
  asked: OneAsked,
  { again, recordingAgain, refusal }: Back = {},
  status?: number,
): Promise<Answer> {
  const { database, params, query, language } = asked
  return database.asViewer(home(asked), async (tx) => {
    const convening = found(await findConvening(tx, id(params.convening)))
    if (!isPlannedBy(convening, tx.viewer)) throw new NotFound()
    const evaluations = await listEvaluations(tx, convening.id)
    const isAgain = again !== undefined || recordingAgain !== undefined || refusal !== undefined
    const main = (
      <AfterwardsPage
        path={pathOf(asked)}
        convening={convening}
        questions={await listOpenQuestions(tx, convening.id)}
        colleagues={await listColleagues(tx)}
        replies={await listReplies(tx, convening.id)}
        result={resultOf(evaluations)}
        said={wordsOf(evaluations)}
        recordings={await listRecordings(tx, convening.id)}
        recordingAgain={recordingAgain ?? null}
        maySend={may(tx.viewer, conveningPolicy, 'convene')}
        summary={(await findSummary(tx, convening.id)) ?? null}
        again={again ?? null}
        saved={!isAgain && query.has('saved')}
        refusal={refusal ?? null}
        language={language}
      />
    )
    return html(
      { title: summaryWords[language].afterwards, noindex: true, main },
      status ?? (isAgain ? 409 : 200),
    )
  })
}
