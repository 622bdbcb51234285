import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  NumberInput,
  RadioGroup,
  Section,
  Table,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayOf, dayText } from '../decision/day.words.ts'
import { answerText } from '../decision/decision.page.tsx'
import { whyNotAnswer } from '../decision/decision.rules.ts'
import { choiceNames } from '../decision/returned.page.tsx'
import type { Answer, AnswerProblem, AnswerRefusal, Task } from './task.ts'
import { taskWords } from './task.words.ts'

/** What is asked of the viewer's schools, the open ones first. */
export function TasksPage(props: {
  readonly tasks: readonly Task[]
  /** Whether the viewer may read all that was decided. */
  readonly mayRead: boolean
  readonly today: CalendarDate
  readonly language: Language
}) {
  const { tasks, mayRead, today, language } = props
  const words = taskWords[language]
  const missing = (task: Task) => (whyNotAnswer(task, today) === null ? words.open : words.closed)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Table<Task>
        id="tasks"
        caption={words.title}
        captionHidden
        rows={tasks}
        rowKey={({ id }) => id}
        empty={words.empty}
        columns={[
          {
            key: 'question',
            header: words.questionHeader,
            cell: ({ id, question }) => <a href={`/impact/tasks/${id}`}>{question}</a>,
          },
          { key: 'school', header: words.schoolHeader, cell: ({ schoolName }) => schoolName },
          { key: 'due', header: words.dueHeader, cell: ({ dueOn }) => dayText(dueOn, language) },
          {
            key: 'answer',
            header: words.answerHeader,
            cell: (task) => answerText(task, language) ?? missing(task),
          },
        ]}
      />
      {mayRead && (
        <p>
          <a href="/impact/decisions">{words.decisions}</a>
        </p>
      )}
    </>
  )
}

type Props = {
  readonly task: Task
  readonly answers: readonly Answer[]
  readonly today: CalendarDate
  readonly saved: boolean
  readonly language: Language
  readonly typed?: string | undefined
  readonly problem?: AnswerProblem | undefined
  readonly refusal?: AnswerRefusal | undefined
}

/** One question to one school, with its answer and what was answered before. */
export function TaskPage(props: Props) {
  const { task, answers, today, saved, language, problem, refusal } = props
  const words = taskWords[language]
  const closed = whyNotAnswer(task, today)
  const errors = problem === undefined ? [] : [{ name: 'answer', text: words.problem[problem] }]
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      <h1>{task.question}</h1>
      {saved && (
        <Alert tone="success" announced>
          <p>{words.saved}</p>
        </Alert>
      )}
      {refusal !== undefined && (
        <Alert tone="warning" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <p class="usa-intro">{task.schoolName}</p>
      <p>{words.decided(task.words, task.takenBy, dayText(task.takenOn, language))}</p>
      {closed === null ? <AnswerForm {...props} /> : <p>{words.refusal[closed]}</p>}
      <p class="source-line">{words.privacy}</p>
      {answers.length > 0 && (
        <Section id="history" heading={words.history}>
          <ul class="usa-list">
            {answers.map((one) => (
              <li key={one.id}>
                {words.wrote(
                  answerText({ ...task, ...one }, language) ?? '',
                  one.personName,
                  dayOf(one.answeredAt, language),
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function AnswerForm({ task, language, typed, problem }: Props) {
  const words = taskWords[language]
  const { kind } = task
  const field = {
    name: 'answer',
    value: typed ?? String(task.amount ?? task.choice ?? ''),
    error: problem && words.problem[problem],
  }
  return (
    <Form action={`/impact/tasks/${task.id}/answers`} method="post" hidden={{ seen: task.answerId ?? '' }}>
      <p>{words.due(dayText(task.dueOn, language))}</p>
      {kind === 'students' || kind === 'adults' ? (
        <NumberInput {...field} label={words.number[kind]} hint={words.numberHint[kind]} min={0} step={1} />
      ) : (
        <RadioGroup
          {...field}
          label={words.answerHeader}
          options={choiceNames(task, language).map((text, at) => ({ value: String(at), text }))}
        />
      )}
      <ButtonRow>
        <Button kind="call">{task.answerId === null ? words.save : words.change}</Button>
        <a href="/impact/tasks">{words.title}</a>
      </ButtonRow>
    </Form>
  )
}
