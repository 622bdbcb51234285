import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { closeTask, makeTasks } from './keep-tasks.ts'
import { readinessPolicy } from './readiness.policy.ts'
import { findCheck } from './readiness.queries.ts'
import { readReadinessAnswers, scoreOf } from './readiness.rules.ts'
import { readinessWords } from './readiness.words.ts'
import { listTasks, listTasksOfCheck } from './task.queries.ts'
import { proposeTasks, readTasks } from './task.rules.ts'
import type { TaskProblem, TaskRefusal } from './task.ts'
import { taskWords } from './task.words.ts'
import { MakeTasksPage, TasksPage } from './tasks.page.tsx'

const save = only(readinessPolicy, 'save')
const close = only(readinessPolicy, 'close')
const anything = z.record(z.string(), z.unknown())

export const readinessTaskRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/readiness/tasks', close, (asked) => listAnswer(learning, asked)),

  form('/learn/readiness/tasks/:task/closing', close, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const text = (name: string) => (typeof typed[name] === 'string' ? typed[name].trim() : '')
    const closing = { answer: text('answer'), note: text('note') }
    const outcome = await closeTask(database, viewer, params.task, closing)
    return outcome.done ? seeOther('/learn/readiness/tasks') : listAnswer(learning, asked, outcome.refusal)
  }),

  page('/learn/readiness/saved/:check/tasks', save, (asked) => makeAnswer(learning, asked, {})),

  form('/learn/readiness/saved/:check/tasks', save, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const { proposed, today } = await proposedFor(learning, asked)
    const { tasks, problems } = readTasks(proposed, typed, today)
    if (Object.keys(problems).length > 0) return makeAnswer(learning, asked, { typed, problems })
    const outcome = await makeTasks(database, viewer, params.check, tasks)
    if (!outcome.done) return makeAnswer(learning, asked, { typed, refusal: outcome.refusal })
    return seeOther(`/learn/readiness/saved/${params.check}#tasks`)
  }),
]

async function listAnswer(
  learning: Learning,
  { database, viewer, language }: Asked<string>,
  refusal?: TaskRefusal,
): Promise<Answer> {
  const readiness = await learning.readiness()
  const { tasks, today } = await database.asViewer(viewer, async (tx) => ({
    tasks: await listTasks(tx),
    today: tx.today,
  }))
  const { title } = taskWords[language]
  const { personId } = viewer
  return html(
    {
      title,
      main: <TasksPage {...{ readiness, tasks, personId, today, language, refusal }} />,
      noindex: true,
      breadcrumbs: [...crumbs(language), { href: '', text: title }],
    },
    refusal === undefined ? 200 : 409,
  )
}

type OfCheck = Asked<'/learn/readiness/saved/:check/tasks'>

async function proposedFor(learning: Learning, { database, viewer, params, language }: OfCheck) {
  const readiness = await learning.readiness()
  return database.asViewer(viewer, async (tx) => {
    const check = found(await findCheck(tx, id(params.check)))
    const answers = readReadinessAnswers(readiness, check.form, check.answers)
    const made = await listTasksOfCheck(tx, check.id)
    const score = scoreOf(readiness, check.form, answers)
    const proposed = proposeTasks(readiness, check.form, score, made, tx.today, language)
    return { readiness, proposed, today: tx.today }
  })
}

type Tried = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, TaskProblem>>
  readonly refusal?: TaskRefusal
}

async function makeAnswer(learning: Learning, asked: OfCheck, tried: Tried): Promise<Answer> {
  const { language, params } = asked
  const { readiness, proposed } = await proposedFor(learning, asked)
  const title = taskWords[language].makeTitle
  const main = <MakeTasksPage {...{ readiness, proposed, language }} checkId={params.check} {...tried} />
  const breadcrumbs = [...crumbs(language), { href: '', text: title }]
  return html({ title, main, noindex: true, breadcrumbs }, tried.problems ? 422 : tried.refusal ? 409 : 200)
}

const crumbs = (language: Language) => [
  { href: '/learn', text: roleWords[language].home },
  { href: '/learn/readiness', text: readinessWords[language].title },
]
