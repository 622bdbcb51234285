import { z } from 'zod'
import { found, NotFound } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import type { Language } from '#platform/words.ts'
import { findDutyPlace } from '../duty/keep-duty.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { mayRecordFor, recordSelfAssessment, withdrawSelfAssessment } from './record-self-assessment.ts'
import { SelfAssessmentFormPage, SelfAssessmentsPage } from './self-assessment.page.tsx'
import { selfAssessmentPolicy } from './self-assessment.policy.ts'
import { listSelfAssessments } from './self-assessment.queries.ts'
import { readSelfAssessment } from './self-assessment.rules.ts'
import type { SelfAssessmentProblem } from './self-assessment.ts'
import { selfAssessmentWords } from './self-assessment.words.ts'

const record = only(selfAssessmentPolicy, 'record')

export const selfAssessmentRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/self-assessments/:place{[0-9]+}', only(selfAssessmentPolicy, 'read'), async (asked) => {
    const { database, viewer, params, language, query } = asked
    const file = await learning.instruments()
    const of = await database.asViewer(viewer, async (tx) => {
      const place = await findDutyPlace(tx, params.place)
      const assessments = await listSelfAssessments(tx, place.code)
      return { place, assessments, mayRecord: await mayRecordFor(tx, place) }
    })
    const title = selfAssessmentWords[language].titleOf(of.place.name)
    const saved = query.get('saved') === '1'
    const main = <SelfAssessmentsPage file={file} {...of} language={language} saved={saved} />
    return html({ title, main, noindex: true, breadcrumbs: crumbs(language, of.place, title) })
  }),

  page('/learn/self-assessments/:place{[0-9]+}/new/:instrument', record, (asked) =>
    formAnswer(learning, asked, {}),
  ),

  form(
    '/learn/self-assessments/:place{[0-9]+}/new/:instrument',
    record,
    z.record(z.string(), z.unknown()),
    async (asked) => {
      const { database, viewer, params, typed } = asked
      const { instrument, today } = await formOf(learning, asked)
      const { assessment, problems } = readSelfAssessment(instrument, typed, today)
      if (assessment === null) return formAnswer(learning, asked, { typed, problems })
      await recordSelfAssessment(database, viewer, params.place, assessment)
      return seeOther(`/learn/self-assessments/${params.place}?saved=1`)
    },
  ),

  form(
    '/learn/self-assessments/:place{[0-9]+}/:assessment/withdrawal',
    record,
    z.object({}),
    async ({ database, viewer, params }) => {
      await withdrawSelfAssessment(database, viewer, params.place, params.assessment)
      return seeOther(`/learn/self-assessments/${params.place}`)
    },
  ),
]

type OfForm = Asked<'/learn/self-assessments/:place{[0-9]+}/new/:instrument'>

async function formOf(learning: Learning, { database, viewer, params }: OfForm) {
  const { instruments } = await learning.instruments()
  return database.asViewer(viewer, async (tx) => {
    const place = await findDutyPlace(tx, params.place)
    if (!(await mayRecordFor(tx, place))) throw new NotFound()
    const whose = place.schoolId === null ? 'district' : 'school'
    const instrument = found(instruments.find(({ id, of }) => id === params.instrument && of === whose))
    return { place, instrument, today: tx.today }
  })
}

type Tried = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, SelfAssessmentProblem>>
}

async function formAnswer(learning: Learning, asked: OfForm, tried: Tried): Promise<Answer> {
  const { language } = asked
  const { place, instrument } = await formOf(learning, asked)
  const title = selfAssessmentWords[language].recordTitle(instrument.name[language])
  const main = <SelfAssessmentFormPage {...{ place, instrument, language }} {...tried} />
  const breadcrumbs = crumbs(language, place, title)
  return html({ title, main, noindex: true, breadcrumbs }, tried.problems ? 422 : 200)
}

const crumbs = (
  language: Language,
  place: { readonly code: string; readonly name: string; readonly schoolId: string | null },
  text: string,
) => [
  { href: '/learn', text: roleWords[language].home },
  ...(place.schoolId === null ? [] : [{ href: `/learn/schools/${place.code}`, text: place.name }]),
  { href: '', text },
]
