import {
  Alert,
  Button,
  ButtonRow,
  DefinitionList,
  Details,
  EmptyState,
  Form,
  Section,
  Select,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import type { Task } from '../task/task.ts'
import { dayOf, dayText } from './day.words.ts'
import type { Decision, Steward } from './decision.ts'
import { decisionWords } from './decision.words.ts'
import { asksText, standingText } from './decisions.page.tsx'
import { choiceNames, ReturnedView } from './returned.page.tsx'

type Props = {
  readonly decision: Decision
  readonly counted: { readonly asked: number; readonly answered: number }
  readonly today: CalendarDate
  readonly mayWord: boolean
  readonly mayBringBack: boolean
  readonly mayMoveDue: boolean
  readonly refusal?: string | undefined
  readonly saved: boolean
  readonly language: Language
}

/** One decision: what it says, what it asks, how many have answered, and what came back. */
export function DecisionPage(props: Props) {
  const { decision, counted, today, refusal, saved, mayWord, language } = props
  const words = decisionWords[language]
  const asks = decision.kind !== 'none'
  return (
    <>
      <h1>{decision.words}</h1>
      {saved && (
        <Alert tone="success" announced>
          <p>{words.saved}</p>
        </Alert>
      )}
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{refusal}</p>
        </Alert>
      )}
      <DefinitionList
        items={[
          {
            term: words.takenHeader,
            detail: words.taken(decision.takenBy, dayText(decision.takenOn, language)),
          },
          { term: words.stateHeader, detail: standingText(decision, today, language) },
          { term: words.asksHeader, detail: asksText(decision, language) },
          ...(asks
            ? [
                { term: words.question, detail: decision.question },
                { term: words.schools, detail: words.answered(counted.answered, counted.asked) },
              ]
            : []),
        ]}
      />
      {decision.returned !== null && (
        <Section id="back" heading={words.backHeading}>
          <p>{words.backLead}</p>
          <ReturnedView decision={decision} returned={decision.returned} language={language} />
        </Section>
      )}
      {mayWord && <Office {...props} />}
    </>
  )
}

function Office({ decision, mayBringBack, mayMoveDue, language }: Props) {
  const words = decisionWords[language]
  const at = `/impact/decisions/${decision.id}`
  const published = decision.publishedAt
  return (
    <>
      {mayBringBack && (
        <Form action={`${at}/return`} method="post" label={words.bringBack}>
          <p>{words.bringBackWhy}</p>
          <ButtonRow>
            <Button kind="call">{words.bringBack}</Button>
          </ButtonRow>
        </Form>
      )}
      {decision.kind !== 'none' && (
        <p>
          <a href={`${at}/answers`}>{words.answersLink}</a>
        </p>
      )}
      {published !== null && <p>{words.published(dayOf(published, language))}</p>}
      <Form
        action={`${at}/publication`}
        method="post"
        hidden={{ published: published === null ? 'yes' : 'no' }}
        label={published === null ? words.publish : words.unpublish}
      >
        <ButtonRow>
          <Button kind="outline">{published === null ? words.publish : words.unpublish}</Button>
        </ButtonRow>
      </Form>
      {mayMoveDue && (
        <Details summary={words.moveDue}>
          <Form action={`${at}/due`} method="post" label={words.moveDue}>
            <TextInput name="dueOn" label={words.due} type="date" width="medium" />
            <ButtonRow>
              <Button kind="outline">{words.moveDueButton}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
      {decision.withdrawnAt === null && (
        <Details summary={words.withdraw}>
          <Form action={`${at}/withdrawal`} method="post" label={words.withdraw}>
            <TextInput name="reason" label={words.withdrawReason} maxLength={500} />
            <ButtonRow>
              <Button kind="danger">{words.withdrawButton}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </>
  )
}

/** An answer in words: a number, or the choice by its name. */
export function answerText(
  task: Pick<Task, 'kind' | 'choices' | 'amount' | 'choice'>,
  language: Language,
): string | null {
  if (task.amount !== null) return count(task.amount, language)
  return task.choice === null ? null : (choiceNames(task, language)[task.choice] ?? null)
}

/** Answers by name, for whoever was named to read them: in the order of the alphabet, and of nothing else. */
export function AnswersPage(props: {
  readonly decision: Decision
  readonly tasks: readonly Task[]
  readonly stewards: readonly Steward[]
  readonly mayRead: boolean
  readonly language: Language
}) {
  const { decision, tasks, stewards, mayRead, language } = props
  const words = decisionWords[language]
  return (
    <>
      <h1>{words.answersTitle}</h1>
      <p class="usa-intro">{decision.question ?? decision.words}</p>
      {mayRead ? (
        <>
          <p>{words.answersLead}</p>
          <Table<Task>
            id="answers"
            caption={words.answersTitle}
            captionHidden
            rows={tasks}
            rowKey={({ id }) => id}
            empty={words.answersEmpty}
            columns={[
              { key: 'school', header: words.schoolHeader, cell: ({ schoolName }) => schoolName },
              {
                key: 'answer',
                header: words.answerHeader,
                numeric: decision.kind === 'students' || decision.kind === 'adults',
                cell: (task) => answerText(task, language) ?? words.noAnswer,
              },
            ]}
          />
        </>
      ) : (
        <EmptyState {...words.answersEmpty} />
      )}
      {mayRead && <Stewards {...{ decision, stewards, language }} />}
      <p>
        <a href={`/impact/decisions/${decision.id}`}>{decision.words}</a>
      </p>
    </>
  )
}

function Stewards(props: {
  readonly decision: Decision
  readonly stewards: readonly Steward[]
  readonly language: Language
}) {
  const { decision, stewards, language } = props
  const words = decisionWords[language]
  const named = stewards.filter((one) => one.named).map(({ name }) => name)
  const others = stewards.filter((one) => !one.named)
  return (
    <>
      <p>{words.stewards(named.join(', '))}</p>
      {others.length > 0 && (
        <Form action={`/impact/decisions/${decision.id}/stewards`} method="post" label={words.nameAnother}>
          <Select
            name="person"
            label={words.nameAnother}
            options={others.map(({ personId, name }) => ({ value: personId, text: name }))}
          />
          <ButtonRow>
            <Button kind="outline">{words.nameAnother}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}
