import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  Details,
  ErrorSummary,
  Form,
  RadioGroup,
  Section,
  StatusText,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { dateText } from '../site/day-words.ts'
import type { Readiness } from './readiness.ts'
import { readinessWords } from './readiness.words.ts'
import { isTaskLate } from './task.rules.ts'
import type { ProposedTask, ReadinessTask, TaskProblem, TaskRefusal } from './task.ts'
import { taskWords } from './task.words.ts'

export const tasksPath = '/learn/readiness/tasks'

type ListProps = {
  readonly readiness: Readiness
  readonly tasks: readonly ReadinessTask[]
  readonly personId: string | null
  readonly today: CalendarDate
  readonly language: Language
  readonly refusal?: TaskRefusal | undefined
}

const questionOf = (readiness: Readiness, itemId: string, language: Language): string =>
  readiness.items.find(({ id }) => id === itemId)?.question[language] ?? itemId

/** What waits for the viewer, each with its form; and what waits for others, as a table. */
export function TasksPage({ refusal, ...props }: ListProps) {
  const { tasks, personId, language } = props
  const words = taskWords[language]
  const own = tasks.filter(({ ownerPersonId, closedAt }) => ownerPersonId === personId && closedAt === null)
  const others = tasks.filter((task) => !own.includes(task))
  return (
    <>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="yours" heading={words.yours}>
        {own.length === 0 && <p>{words.yoursNone}</p>}
        {own.map((task) => (
          <OpenTask key={task.id} task={task} {...props} />
        ))}
      </Section>
      <Section id="others" heading={words.others}>
        <TaskTable {...props} tasks={others} id="others-table" />
      </Section>
      {others
        .filter(({ closedAt }) => closedAt === null)
        .map((task) => (
          <Details
            key={task.id}
            summary={`${words.close}: ${questionOf(props.readiness, task.itemId, language)}`}
          >
            <CloseForm task={task} language={language} />
          </Details>
        ))}
    </>
  )
}

type TaskProps = Omit<ListProps, 'tasks' | 'refusal' | 'personId'> & { readonly task: ReadinessTask }

function OpenTask({ task, readiness, today, language }: TaskProps) {
  const words = taskWords[language]
  const item = readiness.items.find(({ id }) => id === task.itemId)
  return (
    <div class="sheet">
      <h3>{item?.question[language] ?? task.itemId}</h3>
      <p>
        {words.kindOf[task.kind]}. {words.madeBy(task.personName)}. {words.dueHeader}:{' '}
        {dateText(task.dueOn, language)}{' '}
        {isTaskLate(task, today) && <StatusText tone="warning" text={words.late} />}
      </p>
      {task.kind === 'gap' && <p>{item?.next[language]}</p>}
      <CloseForm task={task} language={language} />
    </div>
  )
}

function CloseForm({ task, language }: { readonly task: ReadinessTask; readonly language: Language }) {
  const words = taskWords[language]
  const { answerOf } = readinessWords[language]
  const id = (name: string) => `field-${name}-${task.id}`
  return (
    <Form action={`${tasksPath}/${task.id}/closing`} method="post" label={`${words.close} ${task.itemId}`}>
      <RadioGroup
        name="answer"
        id={id('answer')}
        label={words.standsLegend}
        options={[
          ...(['2', '1', '0'] as const).map((value) => ({ value, text: answerOf[value] })),
          { value: 'dropped', text: words.dropped },
        ]}
      />
      <TextInput
        name="note"
        id={id('note')}
        label={words.note}
        hint={words.noteHint}
        rows={2}
        maxLength={1000}
      />
      <ButtonRow>
        <Button kind="outline">{words.closeButton}</Button>
      </ButtonRow>
    </Form>
  )
}

type TableProps = Omit<ListProps, 'refusal' | 'personId'> & { readonly id: string }

export function TaskTable({ id, readiness, tasks, today, language }: TableProps) {
  const words = taskWords[language]
  return (
    <Table<ReadinessTask>
      id={id}
      caption={words.title}
      captionHidden
      rows={tasks}
      rowKey={(task) => task.id}
      empty={{ title: words.none, why: words.noneWhy }}
      columns={[
        {
          key: 'what',
          header: words.whatHeader,
          cell: ({ itemId }) => questionOf(readiness, itemId, language),
        },
        { key: 'kind', header: words.kindHeader, cell: ({ kind }) => words.kindOf[kind] },
        { key: 'owner', header: words.ownerHeader, cell: ({ ownerName }) => ownerName },
        { key: 'due', header: words.dueHeader, cell: ({ dueOn }) => dateText(dueOn, language) },
        {
          key: 'state',
          header: words.stateHeader,
          cell: (task) => <TaskState task={task} today={today} language={language} />,
        },
      ]}
    />
  )
}

function TaskState({ task, today, language }: Omit<TaskProps, 'readiness'>) {
  const words = taskWords[language]
  const { closedAt, closedName, answer, note } = task
  if (closedAt === null)
    return isTaskLate(task, today) ? (
      <StatusText tone="warning" text={words.late} />
    ) : (
      <StatusText tone="none" text={words.open} />
    )
  const stands = answer === null ? words.dropped : readinessWords[language].answerOf[answer]
  const line = words.closed(closedName ?? '', dayText(closedAt, language), stands)
  return <StatusText tone={answer === '2' ? 'success' : 'info'} text={note ? `${line}. ${note}` : line} />
}

type MakeProps = {
  readonly readiness: Readiness
  readonly checkId: string
  readonly proposed: readonly ProposedTask[]
  readonly language: Language
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, TaskProblem>>
  readonly refusal?: TaskRefusal
}

/** Every gap and question of a check with a name and a date proposed; what is ticked becomes a task. */
export function MakeTasksPage({ readiness, checkId, proposed, language, ...tried }: MakeProps) {
  const words = taskWords[language]
  const { typed, problems = {}, refusal } = tried
  const errors = Object.entries(problems).map(([name, problem]) => ({ name, text: words.problem[problem] }))
  const field = (name: string, first: string) => ({
    name,
    value: typed === undefined ? first : String(typed[name] ?? ''),
    error: problems[name] && words.problem[problems[name]],
  })
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      {refusal && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <h1>{words.makeTitle}</h1>
      <p class="usa-intro">{proposed.length === 0 ? words.nothingLeft : words.makeLead}</p>
      {proposed.length > 0 && (
        <Form action={`/learn/readiness/saved/${checkId}/tasks`} method="post">
          {proposed.map(({ itemId, kind, ownerName, dueOn, blocks }) => (
            <Section
              key={itemId}
              id={`task-${itemId}`}
              heading={`${words.kindOf[kind]}: ${questionOf(readiness, itemId, language)}${blocks ? ` (${words.blocks})` : ''}`}
            >
              <Checkbox
                name={`${itemId}.take`}
                label={words.take}
                checked={typed === undefined || typed[`${itemId}.take`] === 'yes'}
              />
              <TextInput
                {...field(`${itemId}.owner`, ownerName)}
                label={words.owner}
                hint={words.ownerHint}
                maxLength={120}
              />
              <TextInput {...field(`${itemId}.due`, dueOn)} label={words.due} type="date" width="medium" />
            </Section>
          ))}
          <ButtonRow>
            <Button kind="call">{words.make}</Button>
          </ButtonRow>
        </Form>
      )}
      <p>
        <a href={`/learn/readiness/saved/${checkId}`}>{words.back}</a>
      </p>
    </>
  )
}
