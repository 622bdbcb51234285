import {
  Alert,
  Button,
  DefinitionList,
  EntryList,
  ErrorSummary,
  Form,
  Section,
  TextInput,
} from '#packages/ui/index.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { mailOf, type Reader, whyNotStep } from './reach-out.rules.ts'
import {
  questionsOf,
  type ReachOut,
  type ReachOutStep,
  type StepKind,
  type StepRefusal,
} from './reach-out.ts'
import { reachOutWords } from './reach-out.words.ts'
import { reachOutDeskWords } from './reach-out-desk.words.ts'

export type CaseProps = {
  readonly message: ReachOut
  readonly steps: readonly ReachOutStep[]
  /** False where the case is restricted and this viewer may not read it. */
  readonly readable: boolean
  readonly reader: Reader
  readonly timeZone: string
  readonly language: Language
  readonly refusal?: StepRefusal
}

export function ReachOutCasePage(props: CaseProps) {
  const { message, readable, language, refusal } = props
  const words = reachOutDeskWords[language]
  return (
    <>
      <h1>{words.caseTitle(reachOutWords[language].askers[message.asker])}</h1>
      <ErrorSummary
        title={words.problems}
        errors={refusal === undefined ? [] : [{ name: 'words', text: words.refusals[refusal] }]}
      />
      <p>
        <a href="/front/messages">{words.back}</a>
      </p>
      {readable ? <Readable {...props} /> : <Alert tone="warning">{words.notYours}</Alert>}
    </>
  )
}

function Readable(props: CaseProps) {
  const { message, steps, timeZone, language } = props
  const words = reachOutDeskWords[language]
  return (
    <>
      {message.restricted && <Alert tone="warning">{words.restrictedLead}</Alert>}
      <Section id="field-words" heading={words.words}>
        {message.erasedAt === null ? (
          <Written message={message} language={language} />
        ) : (
          <p>{words.erased}</p>
        )}
      </Section>
      {message.restricted && (
        <Section id="report" heading={words.reportHeading}>
          <ol class="usa-list">
            {words.report.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      )}
      <Section id="history" heading={words.history}>
        <EntryList
          entries={[
            { key: 'arrived', title: `${words.arrived}: ${dateIn(timeZone, message.receivedAt)}` },
            ...steps.map(({ id, kind, byName, words: said, happenedAt }) => ({
              key: id,
              title: `${words.steps[kind]}: ${byName}, ${dateIn(timeZone, happenedAt)}`,
              detail: said,
            })),
          ]}
        />
      </Section>
      <Steps {...props} />
    </>
  )
}

function Written({ message, language }: Pick<CaseProps, 'message' | 'language'>) {
  const { questions, options } = reachOutWords[language]
  const items = questionsOf[message.asker].flatMap(({ name, kind }) => {
    const answer = message.answers[name]
    if (answer === undefined) return []
    return [{ term: questions[name], detail: kind === 'choice' ? (options[answer] ?? answer) : answer }]
  })
  return <DefinitionList items={items} />
}

const plainSteps: readonly StepKind[] = ['kept', 'taken', 'restricted', 'released', 'closed', 'reopened']

/** Each button stands there only when pressing it would work. */
function Steps({ message, reader, language }: CaseProps) {
  const words = reachOutDeskWords[language]
  const works = (kind: StepKind) => whyNotStep(message, { kind, words: 'something' }, reader) === null
  const action = `/front/messages/${message.id}/steps`
  const offered = plainSteps.filter(
    (kind) =>
      works(kind) &&
      !(kind === 'taken' && message.ownerId === reader.personId) &&
      !(kind === 'restricted' && message.restricted) &&
      !(kind === 'released' && !message.restricted),
  )
  return (
    <>
      {(['replied', 'noted'] as const).filter(works).map((kind) => (
        <Form key={kind} action={action} method="post" label={words.buttons[kind]} hidden={{ kind }}>
          <TextInput
            name="words"
            id={`words-${kind}`}
            label={kind === 'replied' ? words.reply : words.note}
            hint={kind === 'replied' ? words.replyHint(mailOf(message) !== null) : undefined}
            rows={kind === 'replied' ? 6 : 2}
            maxLength={5000}
            required
          />
          <Button kind={kind === 'replied' ? 'primary' : 'outline'}>{words.buttons[kind]}</Button>
        </Form>
      ))}
      {offered.map((kind) => (
        <Form key={kind} action={action} method="post" label={words.buttons[kind]} hidden={{ kind }}>
          <Button kind="outline">{words.buttons[kind]}</Button>
        </Form>
      ))}
    </>
  )
}
