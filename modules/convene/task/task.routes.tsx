import { z } from 'zod'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { may, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { decisionPolicy } from '../decision/decision.policy.ts'
import { decisionWords } from '../decision/decision.words.ts'
import { answerTask, findOwnTask } from './answer-task.ts'
import { TaskPage, TasksPage } from './task.page.tsx'
import { taskPolicy } from './task.policy.ts'
import { listAnswers, listTasks } from './task.queries.ts'
import { readAnswer } from './task.rules.ts'
import type { AnswerProblem, AnswerRefusal } from './task.ts'
import { taskWords } from './task.words.ts'

const answer = only(taskPolicy, 'answer')
type OfTask = Asked<'/impact/tasks/:task'>
const answerSchema = z.object({
  answer: z.string().max(20).default(''),
  seen: z.string().max(36).default(''),
})

/** What decisions ask of a school, and its answers. */
export const taskRoutes: readonly Route[] = [
  page('/impact/tasks', answer, ({ database, viewer, language }) =>
    database.asViewer(viewer, async (tx) => {
      const main = (
        <TasksPage
          tasks={await listTasks(tx)}
          mayRead={mayRead(viewer)}
          today={tx.today}
          language={language}
        />
      )
      const { title } = taskWords[language]
      return html({ title, main, noindex: true, wide: true, breadcrumbs: crumbs(viewer, language) })
    }),
  ),

  page('/impact/tasks/:task', answer, (asked) => taskAnswer(asked, {})),

  form('/impact/tasks/:task/answers', answer, answerSchema, async (asked) => {
    const { database, viewer, params, input } = asked
    const task = id<'task'>(params.task)
    const { problem, refusal } = await database.asViewer(viewer, async (tx): Promise<Tried> => {
      const read = readAnswer(await findOwnTask(tx, task), input.answer)
      if (typeof read === 'string') return { problem: read }
      const outcome = await answerTask(tx, task, read, input.seen === '' ? null : input.seen)
      return outcome.done ? {} : { refusal: outcome.refusal }
    })
    if (problem === undefined && refusal === undefined) return seeOther(`/impact/tasks/${task}?saved`)
    return taskAnswer(asked, { problem, refusal, ...(problem === undefined ? {} : { typed: input.answer }) })
  }),
]

type Tried = {
  readonly typed?: string
  readonly problem?: AnswerProblem | undefined
  readonly refusal?: AnswerRefusal | undefined
}

function taskAnswer({ database, viewer, params, language, query }: OfTask, tried: Tried): Promise<Answer> {
  const { problem, refusal } = tried
  return database.asViewer(viewer, async (tx) => {
    const task = await findOwnTask(tx, id(params.task))
    const answers = await listAnswers(tx, task.id)
    const saved = query.has('saved') && problem === undefined && refusal === undefined
    const main = <TaskPage {...{ task, answers, saved, language }} {...tried} today={tx.today} />
    const content = {
      title: task.question,
      main,
      noindex: true,
      breadcrumbs: crumbs(viewer, language, task.question),
    }
    return html(content, problem !== undefined ? 422 : refusal !== undefined ? 409 : 200)
  })
}

/** Who answers on the clinic's side finds no other page of what was decided. */
const mayRead = (viewer: Viewer): boolean => may(viewer, decisionPolicy, 'read')

const crumbs = (viewer: Viewer, language: Language, text?: string) => [
  ...(mayRead(viewer) ? [{ href: '/impact', text: decisionWords[language].home }] : []),
  { href: text === undefined ? '' : '/impact/tasks', text: taskWords[language].title },
  ...(text === undefined ? [] : [{ href: '', text }]),
]
