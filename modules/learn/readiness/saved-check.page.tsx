import { Alert, Button, ButtonLink, ButtonRow, Form, Section } from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import type { Readiness, ReadinessAnswers, SavedCheck, Score } from './readiness.ts'
import { readinessResultWords } from './readiness.words.ts'
import { ReadinessResult } from './readiness-result.page.tsx'
import type { ReadinessTask } from './task.ts'
import { taskWords } from './task.words.ts'
import { TaskTable, tasksPath } from './tasks.page.tsx'

type Props = {
  readonly readiness: Readiness
  readonly check: SavedCheck
  readonly placeName: string
  readonly score: Score
  /** The check's answers with what came in since by closed tasks. */
  readonly since: ReadinessAnswers
  readonly tasks: readonly ReadinessTask[]
  /** Gaps and questions that have no task yet. */
  readonly untasked: number
  readonly today: CalendarDate
  readonly language: Language
}

/** A check as it was saved. It is not changed; answering again makes another. */
export function SavedCheckPage({ readiness, check, placeName, score, since, language, ...rest }: Props) {
  const words = readinessResultWords[language]
  return (
    <>
      <h1>{words.savedTitle}</h1>
      <p class="usa-intro">
        {words.savedLine(check.personName, dayText(check.savedAt, language), placeName)}
      </p>
      <p>{words.seenLine[check.seenBy]}</p>
      {check.edition !== readiness.edition && (
        <Alert tone="info">
          <p>{words.editionNote}</p>
        </Alert>
      )}
      <ReadinessResult readiness={readiness} score={score} language={language} />
      <CheckTasks readiness={readiness} checkId={check.id} {...rest} language={language} />
      <Form
        action={`/learn/readiness/${check.form}`}
        method="post"
        hidden={{ ...since, who: 'all' }}
        label={words.again}
      >
        <ButtonRow>
          <Button kind="outline">{words.again}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

type TasksProps = Pick<Props, 'readiness' | 'tasks' | 'untasked' | 'today' | 'language'> & {
  readonly checkId: string
}

function CheckTasks({ readiness, checkId, tasks, untasked, today, language }: TasksProps) {
  const words = taskWords[language]
  const came = tasks.filter(({ answer }) => answer !== null).length
  return (
    <Section id="tasks" heading={words.ofCheck}>
      {tasks.length === 0 ? (
        <p>{words.ofCheckNone}</p>
      ) : (
        <TaskTable id="tasks-table" {...{ readiness, tasks, today, language }} />
      )}
      {came > 0 && <p>{words.came(came)}</p>}
      <ButtonRow>
        {untasked > 0 && (
          <ButtonLink href={`/learn/readiness/saved/${checkId}/tasks`}>{words.makeLink(untasked)}</ButtonLink>
        )}
        {tasks.length > 0 && <a href={tasksPath}>{words.title}</a>}
      </ButtonRow>
    </Section>
  )
}

/** Every check of this place that the viewer may see, the newest first. */
export function SavedChecks({
  checks,
  language,
}: {
  readonly checks: readonly SavedCheck[]
  readonly language: Language
}) {
  const words = readinessResultWords[language]
  if (checks.length === 0) return null
  return (
    <Section id="saved" heading={words.earlier}>
      <ul>
        {checks.map(({ id, personName, savedAt }) => (
          <li key={id}>
            <a href={`/learn/readiness/saved/${id}`}>{dayText(savedAt, language)}</a>, {personName}
          </li>
        ))}
      </ul>
    </Section>
  )
}
