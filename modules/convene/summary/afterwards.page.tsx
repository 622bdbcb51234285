import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Section,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { dayOf } from '../decision/day.words.ts'
import { EvaluationShown } from '../evaluation/evaluation.page.tsx'
import type { EvaluationResult } from '../evaluation/evaluation.ts'
import { NameCheck } from '../name-check/name-check.page.tsx'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { nameCheckWords } from '../name-check/name-check.words.ts'
import type { Recording } from '../recording/recording.ts'
import { type RecordingAgain, Recordings } from '../recording/recordings.page.tsx'
import type { Colleague, OpenQuestion, Reply } from '../reply/reply.ts'
import { replyWords } from '../reply/reply.words.ts'
import { Replies } from './summary.page.tsx'
import type { Summary } from './summary.ts'
import { summaryWords } from './summary.words.ts'

export type SummaryAgain = {
  readonly typed: Readonly<Record<string, unknown>>
  readonly problems: Readonly<Record<string, string>>
  readonly signs: readonly StudentSign[]
}

type Props = {
  readonly path: string
  readonly convening: Convening
  readonly questions: readonly OpenQuestion[]
  readonly colleagues: readonly Colleague[]
  readonly replies: readonly Reply[]
  readonly result: EvaluationResult | null
  readonly said: readonly string[]
  readonly recordings: readonly Recording[]
  readonly recordingAgain: RecordingAgain | null
  /** Whether this viewer sends video files. */
  readonly maySend: boolean
  readonly summary: Summary | null
  readonly again: SummaryAgain | null
  readonly saved: boolean
  readonly refusal: string | null
  readonly language: Language
}

/** For who holds a convening: what is still open, what people thought, and the summary to publish. */
export function AfterwardsPage(props: Props) {
  const { path, convening, replies, result, said, saved, refusal, language } = props
  const words = summaryWords[language]
  return (
    <>
      <h1>{words.desk(inLanguage(convening.title, convening.titleEs, language))}</h1>
      <p class="usa-intro">{words.deskLead}</p>
      {saved && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      {refusal !== null && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      <Questions {...props} />
      <Replies replies={replies} heading={replyWords[language].answeredHeading} />
      <EvaluationShown result={result} said={said} language={language} />
      <p>
        <a href={`${path}/evaluation`}>{words.evaluate}</a>
      </p>
      <Recordings
        path={path}
        recordings={props.recordings}
        again={props.recordingAgain}
        maySend={props.maySend}
        language={language}
      />
      <Publish {...props} />
      <p>
        <a href={path}>{words.back}</a>
      </p>
    </>
  )
}

function Questions({ path, questions, colleagues, language }: Props) {
  const words = replyWords[language]
  return (
    <Section id="questions" heading={words.openHeading}>
      <p>{questions.length === 0 ? words.openNone : words.openLead}</p>
      {questions.map((one) => (
        <section class="sheet" key={one.id} aria-labelledby={`open-${one.id}`}>
          <h3 id={`open-${one.id}`}>{one.body}</h3>
          <p class="usa-hint">
            {[one.talkTitle, words.votes(one.votes), one.assigneeName && words.named(one.assigneeName)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Form action={`${path}/questions/${one.id}/assignment`} method="post" label={one.body}>
            <Select
              name="person"
              id={one.id}
              label={words.person}
              value={one.assigneeId ?? ''}
              options={colleagues.map(({ personId, name }) => ({ value: personId, text: name }))}
            />
            <ButtonRow>
              <Button kind="outline">{words.assign}</Button>
            </ButtonRow>
          </Form>
        </section>
      ))}
    </Section>
  )
}

function Publish({ path, summary, again, language }: Props) {
  const words = summaryWords[language]
  const text = (name: 'lead' | 'leadEs') =>
    typeof again?.typed[name] === 'string' ? String(again.typed[name]) : (summary?.[name] ?? '')
  const error = (name: string) => {
    const problem = again?.problems[name]
    return problem === undefined ? undefined : (words.problems[problem] ?? words.problems.lead)
  }
  const wrong = ['lead', 'leadEs'].flatMap((name) => {
    const problem = error(name)
    return problem === undefined ? [] : [{ name, text: problem }]
  })
  const signs = again?.signs ?? []
  return (
    <Section id="summary" heading={words.publishHeading}>
      {wrong.length > 0 && <ErrorSummary title={words.problemTitle} errors={wrong} />}
      <NameCheck signs={signs} language={language} />
      <p>{words.publishLead}</p>
      {summary !== null && (
        <p>
          {words.published(dayOf(summary.publishedAt, language))}{' '}
          <a href={`${path}/summary`}>{words.seePublic}</a>
        </p>
      )}
      <Form action={`${path}/summary`} method="post">
        <TextInput
          name="lead"
          label={words.lead}
          rows={5}
          maxLength={4000}
          value={text('lead')}
          error={error('lead')}
        />
        <TextInput
          name="leadEs"
          label={words.leadEs}
          rows={5}
          maxLength={4000}
          value={text('leadEs')}
          error={error('leadEs')}
        />
        <ButtonRow>
          <Button>
            {signs.length > 0
              ? nameCheckWords[language].again
              : summary === null
                ? words.publish
                : words.again}
          </Button>
          {signs.length > 0 && (
            <Button kind="outline" name="sure" value="yes">
              {nameCheckWords[language].anyway}
            </Button>
          )}
        </ButtonRow>
      </Form>
      {summary !== null && (
        <Form action={`${path}/summary/withdrawal`} method="post">
          <ButtonRow>
            <Button kind="danger">{words.withdraw}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}
