import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { found } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
  type Typed,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { may } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { Place } from '../progress/place.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { findPlace } from '../progress/progress.queries.ts'
import { findSubject } from '../progress/read-progress.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { type Asking, ReadinessFormPage, ReadinessHomePage } from './readiness.page.tsx'
import { readinessPolicy } from './readiness.policy.ts'
import { findCheck, listChecks } from './readiness.queries.ts'
import { readAnswersFile, readReadinessAnswers, scoreOf, writeAnswersFile } from './readiness.rules.ts'
import {
  forms,
  type Readiness,
  type ReadinessAnswers,
  type ReadinessForm,
  type SavedCheck,
  type SaveRefusal,
  seenBy,
} from './readiness.ts'
import { readinessResultWords, readinessWords } from './readiness.words.ts'
import { ReadinessResult, SaveCheck } from './readiness-result.page.tsx'
import { saveReadiness } from './save-readiness.ts'
import { SavedCheckPage, SavedChecks } from './saved-check.page.tsx'
import { listTasksOfCheck } from './task.queries.ts'
import { readinessTaskRoutes } from './task.routes.tsx'
import { answersSince, proposeTasks } from './task.rules.ts'

const answer = only(readinessPolicy, 'answer')
const save = only(readinessPolicy, 'save')
const anything = z.record(z.string(), z.unknown())

export const readinessRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/readiness', answer, async ({ language, viewer }) =>
    homeAnswer(await learning.readiness(), language, undefined, isLearner(viewer)),
  ),

  form(
    '/learn/readiness/file',
    answer,
    anything,
    async (asked) => fileAnswer(await learning.readiness(), asked),
    { mostBytes: 128 * 1024 },
  ),

  page('/learn/readiness/saved/:check', save, async ({ database, viewer, params, language }) => {
    const readiness = await learning.readiness()
    const { check, place, tasks, today } = await database.asViewer(viewer, async (tx) => {
      const saved = found(await findCheck(tx, id(params.check)))
      return {
        check: saved,
        place: await findPlace(tx, saved.placeCode),
        tasks: await listTasksOfCheck(tx, saved.id),
        today: tx.today,
      }
    })
    const answers = readReadinessAnswers(readiness, check.form, check.answers)
    const score = scoreOf(readiness, check.form, answers)
    const untasked = proposeTasks(readiness, check.form, score, tasks, today, language).length
    const since = answersSince(answers, tasks)
    const placeName = place?.name ?? check.placeCode
    const saved = { readiness, check, placeName, score, since, tasks, untasked, today, language }
    return html({
      title: readinessResultWords[language].savedTitle,
      main: <SavedCheckPage {...saved} />,
      noindex: true,
      breadcrumbs: crumbs(language, readinessResultWords[language].savedTitle),
    })
  }),

  ...readinessTaskRoutes(learning),

  ...forms.flatMap((whose) => formRoutes(learning, whose)),
]

const formRoutes = (learning: Learning, whose: ReadinessForm): readonly Route[] => [
  page(`/learn/readiness/${whose}`, answer, async (asked) => {
    const readiness = await learning.readiness()
    const own = await ownChecks(asked, whose)
    const answers = own?.checks[0]?.answers ?? {}
    const who = asked.query.get('who') === 'all' || Object.keys(answers).length > 0 ? 'all' : 'principal'
    const asking = { readiness, form: whose, who, answers, language: asked.language } as const
    return formAnswer(
      asking,
      own === null ? null : <SavedChecks checks={own.checks} language={asked.language} />,
    )
  }),

  form(`/learn/readiness/${whose}`, answer, anything, async (asked) =>
    scored(await learning.readiness(), asked, whose),
  ),

  form(`/learn/readiness/${whose}/file`, answer, anything, async ({ typed }) => {
    const readiness = await learning.readiness()
    const answers = readReadinessAnswers(readiness, whose, typed)
    return file(writeAnswersFile(readiness, whose, answers), 'application/json', `readiness-${whose}.json`)
  }),

  form(`/learn/readiness/${whose}/saved`, save, anything, async (asked) => {
    const readiness = await learning.readiness()
    const answers = readReadinessAnswers(readiness, whose, asked.typed)
    const seen = seenBy.find((value) => value === asked.typed['seen-by']) ?? 'me'
    const saving = { form: whose, answers, seenBy: seen }
    const outcome = await saveReadiness(asked.database, asked.viewer, readiness, saving)
    if (!outcome.done) return scored(readiness, asked, whose, outcome.refusal)
    return seeOther(`/learn/readiness/saved/${outcome.result}`)
  }),
]

type Sent = Asked<string> & { readonly typed: Typed }

function homeAnswer(readiness: Readiness, language: Language, problem?: string, signedIn = false): Answer {
  const words = readinessWords[language]
  return html(
    {
      title: words.title,
      description: words.description,
      main: <ReadinessHomePage {...{ readiness, language, problem, signedIn }} />,
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '', text: words.title },
      ],
    },
    problem === undefined ? 200 : 422,
  )
}

function formAnswer(asking: Asking, above: ComponentChildren, status = 200): Answer {
  const { form: whose, language } = asking
  const title = readinessWords[language].formTitle[whose]
  return html(
    {
      title,
      main: <ReadinessFormPage {...asking}>{above}</ReadinessFormPage>,
      noindex: true,
      breadcrumbs: crumbs(language, title),
    },
    status,
  )
}

/** The result above the questions, and below it the way to keep it for whoever may. */
async function scored(
  readiness: Readiness,
  asked: Sent,
  whose: ReadinessForm,
  refusal?: SaveRefusal,
): Promise<Answer> {
  const { language, typed } = asked
  const answers = readReadinessAnswers(readiness, whose, typed)
  const own = await ownChecks(asked, whose)
  const asking = {
    readiness,
    form: whose,
    who: typed.who === 'all' ? 'all' : 'principal',
    answers,
    language,
  } as const
  const score = scoreOf(readiness, whose, answers)
  const above = (
    <>
      <ReadinessResult readiness={readiness} score={score} language={language} />
      {own && <SaveCheck {...{ form: whose, answers, place: own.place, language, refusal }} />}
    </>
  )
  return formAnswer(asking, above, refusal === undefined ? 200 : 409)
}

type OwnChecks = { readonly place: Place | null; readonly checks: readonly SavedCheck[] }

/** Where the viewer would save, and what she may see of it; null for whoever may not save. */
async function ownChecks(
  { database, viewer }: Asked<string>,
  whose: ReadinessForm,
): Promise<OwnChecks | null> {
  if (viewer.personId === null || viewer.county === null || !may(viewer, readinessPolicy, 'save')) return null
  const { personId } = viewer
  return database.asViewer(viewer, async (tx) => {
    const subject = await findSubject(tx, personId)
    const code = whose === 'school' ? subject.schoolCode : subject.districtCode
    if (code === null) return { place: null, checks: [] }
    return { place: (await findPlace(tx, code)) ?? null, checks: await listChecks(tx, whose, code) }
  })
}

/** A file of answers, shown as if they had been given here; or where and why it is none. Whoever may save claims it. */
async function fileAnswer(readiness: Readiness, asked: Sent): Promise<Answer> {
  const { language, typed } = asked
  const words = readinessWords[language]
  const given = typed.file
  if (given === undefined || typeof given === 'string' || !('bytes' in given) || given.bytes.length === 0)
    return homeAnswer(readiness, language, words.fileMissing)
  const read = readAnswersFile(readiness, new TextDecoder().decode(given.bytes))
  if (!read.done)
    return homeAnswer(readiness, language, words.fileRefused(read.refusal.where, read.refusal.why))
  const { form: whose } = read.file
  const answers: ReadinessAnswers = readReadinessAnswers(readiness, whose, read.file.answers)
  const own = await ownChecks(asked, whose)
  const above = (
    <>
      <p role="status">{words.fileLoaded}</p>
      {read.unknownIds.length > 0 && <p>{words.fileUnknown(read.unknownIds.join(', '))}</p>}
      <ReadinessResult readiness={readiness} score={scoreOf(readiness, whose, answers)} language={language} />
      {own && <SaveCheck {...{ form: whose, answers, place: own.place, language }} />}
    </>
  )
  return formAnswer({ readiness, form: whose, who: 'all', answers, language }, above)
}

const crumbs = (language: Language, text: string) => [
  { href: '/learn', text: roleWords[language].home },
  { href: '/learn/readiness', text: readinessWords[language].title },
  { href: '', text },
]
