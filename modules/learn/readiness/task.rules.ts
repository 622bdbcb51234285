import { addDays, type CalendarDate, isCalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { whoAnswers } from './readiness.rules.ts'
import type { Readiness, ReadinessAnswers, ReadinessForm, ReadinessItem, Score } from './readiness.ts'
import type { NewTask, ProposedTask, ReadinessTask, TaskProblem } from './task.ts'

/** Days a task is given: a question and what stops a launch two weeks, everything else six. */
const days = { question: 14, blocking: 14, other: 42 } as const

/** What a check leaves to do, the most pressing first; items that have a task already are left out. */
export function proposeTasks(
  readiness: Readiness,
  form: ReadinessForm,
  score: Score,
  made: readonly Pick<ReadinessTask, 'itemId'>[],
  today: CalendarDate,
  language: Language,
): readonly ProposedTask[] {
  const known = new Set(made.map(({ itemId }) => itemId))
  const nameOf = (item: ReadinessItem) => {
    const [first] = whoAnswers(readiness, form, item)
    return readiness.people.find(({ id }) => id === first)?.name[language] ?? ''
  }
  const gaps = score.priorities.map(({ item, blocks }) => ({
    itemId: item.id,
    kind: 'gap' as const,
    ownerName: nameOf(item),
    dueOn: addDays(today, blocks ? days.blocking : days.other),
    blocks,
  }))
  const questions = score.questions.flatMap(({ items }) =>
    items.map((item) => ({
      itemId: item.id,
      kind: 'question' as const,
      ownerName: nameOf(item),
      dueOn: addDays(today, days.question),
      blocks: readiness.areas.some(({ id, blocks }) => id === item.area && blocks),
    })),
  )
  return [...gaps, ...questions].filter(({ itemId }) => !known.has(itemId))
}

export type ReadTasks = {
  readonly tasks: readonly NewTask[]
  readonly problems: Readonly<Record<string, TaskProblem>>
}

/** The proposed tasks that a form took, with its names and dates. */
export function readTasks(
  proposed: readonly ProposedTask[],
  typed: Readonly<Record<string, unknown>>,
  today: CalendarDate,
): ReadTasks {
  const problems: Record<string, TaskProblem> = {}
  const said = (name: string) => (typeof typed[name] === 'string' ? typed[name].trim() : '')
  const tasks = proposed.flatMap(({ itemId, kind }) => {
    if (said(`${itemId}.take`) !== 'yes') return []
    const ownerName = said(`${itemId}.owner`)
    const dueOn = said(`${itemId}.due`)
    if (ownerName === '') problems[`${itemId}.owner`] = 'owner_missing'
    if (ownerName.length > 120) problems[`${itemId}.owner`] = 'too_long'
    if (!isCalendarDate(dueOn)) {
      problems[`${itemId}.due`] = 'not_a_day'
      return []
    }
    if (dueOn < today) problems[`${itemId}.due`] = 'day_passed'
    return [{ itemId, kind, ownerName, dueOn }]
  })
  return { tasks, problems }
}

/** Open past its day. On the very day it is not late yet. */
export const isTaskLate = ({ dueOn, closedAt }: ReadinessTask, today: CalendarDate): boolean =>
  closedAt === null && dueOn < today

/** A check's answers with what came in since: a closed task or answered question says how its item stands. */
export function answersSince(answers: ReadinessAnswers, tasks: readonly ReadinessTask[]): ReadinessAnswers {
  const came = tasks.flatMap(({ itemId, answer }) => (answer === null ? [] : [[itemId, answer] as const]))
  return { ...answers, ...Object.fromEntries(came) }
}
