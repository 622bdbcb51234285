import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { isLearner } from '../progress/progress.policy.ts'
import type { PlacedAssessment } from '../role/curriculum.ts'
import { type Learning, readingFor } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { readAnswers, resultOf } from './answer.rules.ts'
import { AssessmentPage } from './assessment.page.tsx'
import { assessmentPolicy } from './assessment.policy.ts'
import { findAttempt, listAttempts } from './assessment.queries.ts'
import { type Answers, answersSchema } from './assessment.ts'
import { assessmentWords } from './assessment.words.ts'
import { ResultPage } from './result.page.tsx'
import { takeAssessment } from './take-assessment.ts'

const take = only(assessmentPolicy, 'take')
const keep = only(assessmentPolicy, 'keep')

export const assessmentRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/assessments/:assessment', take, (asked) => formAnswer(learning, asked)),

  form('/learn/assessments/:assessment', take, answersSchema, async (asked) => {
    const placed = await placedOf(learning, asked)
    const { answers, missing } = readAnswers(placed.assessment, asked.typed)
    if (missing.length > 0) return formAnswer(learning, asked, { answers, missing })
    if (!isLearner(asked.viewer)) return resultAnswer(learning, asked, placed, answers)
    const attempt = await takeAssessment(asked.database, asked.viewer, placed.assessment, answers)
    return seeOther(`/learn/assessments/${placed.assessment.id}/attempts/${attempt}`)
  }),

  page('/learn/assessments/:assessment/attempts/:attempt', keep, async (asked) => {
    const placed = await placedOf(learning, asked)
    const { database, viewer, params } = asked
    const attempt = found(await database.asViewer(viewer, (tx) => findAttempt(tx, id(params.attempt))))
    return resultAnswer(learning, asked, placed, attempt)
  }),
]

type AssessmentAsked = Asked<'/learn/assessments/:assessment'>

const placedOf = async (
  learning: Learning,
  { params, language }: AssessmentAsked,
): Promise<PlacedAssessment> => found((await learning.curriculum()).assessment(params.assessment, language))

type Sent = { readonly answers: Answers; readonly missing: readonly string[] }

async function formAnswer(learning: Learning, asked: AssessmentAsked, sent?: Sent): Promise<Answer> {
  const placed = await placedOf(learning, asked)
  const { database, viewer, language } = asked
  const attempts = isLearner(viewer)
    ? await database.asViewer(viewer, (tx) => listAttempts(tx, placed.assessment.id))
    : null
  const reading = await readingFor(learning, language)
  return html(
    {
      title: assessmentWords[language].title(placed.title),
      main: <AssessmentPage placed={placed} reading={reading} attempts={attempts} {...sent} />,
      noindex: true,
      breadcrumbs: crumbs(placed, language),
    },
    sent === undefined ? 200 : 422,
  )
}

async function resultAnswer(
  learning: Learning,
  { language }: AssessmentAsked,
  placed: PlacedAssessment,
  answers: Answers,
): Promise<Answer> {
  const reading = await readingFor(learning, language)
  return html({
    title: assessmentWords[language].resultTitle(placed.title),
    main: <ResultPage placed={placed} result={resultOf(placed.assessment, answers)} reading={reading} />,
    noindex: true,
    breadcrumbs: crumbs(placed, language),
  })
}

const crumbs = ({ title, path }: PlacedAssessment, language: AssessmentAsked['language']) => [
  { href: '/learn', text: roleWords[language].home },
  { href: path, text: title },
  { href: '', text: assessmentWords[language].title(title) },
]
