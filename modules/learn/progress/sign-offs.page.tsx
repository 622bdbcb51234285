import {
  Alert,
  Button,
  ButtonRow,
  Details,
  EmptyState,
  Form,
  Section,
  Sheet,
  TextInput,
} from '#packages/ui/index.ts'
import type { Reading } from '../role/learning.ts'
import { dayText } from './day-text.ts'
import type { StepRefusal } from './progress.ts'
import { signOffWords, stepRefusalWords } from './progress.words.ts'
import type { SignOff } from './sign-off.ts'

type Props = {
  readonly asked: readonly SignOff[]
  readonly reading: Reading
  readonly refusal?:
    | { readonly requestId: string; readonly why: StepRefusal; readonly typed: string }
    | undefined
}

/** What colleagues asked this person to sign, and what she answered. She sees nothing else of their paths. */
export function SignOffsPage({ asked, reading, refusal }: Props) {
  const words = signOffWords[reading.language]
  const waiting = asked.filter(({ decision }) => decision === null)
  const answered = asked.filter(({ decision }) => decision !== null)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {refusal && (
        <Alert tone="error" announced>
          <p>{stepRefusalWords[reading.language][refusal.why]}</p>
        </Alert>
      )}
      <Section id="waiting" heading={words.waiting}>
        {waiting.length === 0 && <EmptyState title={words.none} why={words.noneWhy} />}
        {waiting.map((request) => (
          <Waiting
            key={request.id}
            request={request}
            reading={reading}
            typed={refusal?.requestId === request.id ? refusal.typed : ''}
          />
        ))}
      </Section>
      {answered.length > 0 && (
        <Section id="answered" heading={words.answered}>
          {answered.map((request) => (
            <Answered key={request.id} request={request} reading={reading} />
          ))}
        </Section>
      )}
    </>
  )
}

type OneProps = { readonly request: SignOff; readonly reading: Reading }

function StepLink({ request, reading }: OneProps) {
  const placed = reading.curriculum.step(request.stepId, reading.language)
  const role = placed && reading.curriculum.role(placed.phase.role, reading.language)
  if (placed === undefined) return <span>{request.stepId}</span>
  return (
    <a href={`/learn/steps/${request.stepId}`}>
      {role?.title ?? placed.phase.role}: {placed.step.title}
    </a>
  )
}

function Waiting({ request, reading, typed }: OneProps & { readonly typed: string }) {
  const words = signOffWords[reading.language]
  return (
    <Sheet>
      <h3>
        <StepLink request={request} reading={reading} />
      </h3>
      <p>{words.asks(request.personName, dayText(request.askedAt, reading.language))}</p>
      {request.note !== null && (
        <blockquote>
          <p>{request.note}</p>
        </blockquote>
      )}
      <Form
        action={`/learn/sign-offs/${request.id}/decision`}
        method="post"
        label={`${request.personName}: ${request.stepId}`}
      >
        <TextInput
          name="note"
          id={`note-${request.id}`}
          label={words.noteLabel}
          hint={words.noteHint}
          rows={3}
          maxLength={1000}
          value={typed}
        />
        <ButtonRow>
          <Button name="decision" value="signed">
            {words.sign}
          </Button>
          <Button kind="outline" name="decision" value="not_yet">
            {words.notYet}
          </Button>
        </ButtonRow>
      </Form>
    </Sheet>
  )
}

function Answered({ request, reading }: OneProps) {
  const words = signOffWords[reading.language]
  const day = (moment: Date | null) => (moment === null ? '' : dayText(moment, reading.language))
  const said = request.decision === 'signed' ? words.signedOn : words.notYetOn
  return (
    <Sheet>
      <h3>
        <StepLink request={request} reading={reading} />
      </h3>
      <p>
        {words.asks(request.personName, day(request.askedAt))} {said(day(request.decidedAt))}
        {request.withdrawnAt !== null && ` ${words.withdrawn(day(request.withdrawnAt))}`}
      </p>
      {request.decision === 'signed' && request.withdrawnAt === null && (
        <Details summary={words.withdrawSummary}>
          <Form
            action={`/learn/sign-offs/${request.id}/withdrawal`}
            method="post"
            label={`${words.withdrawSummary}: ${request.personName}, ${request.stepId}`}
          >
            <TextInput
              name="note"
              id={`reason-${request.id}`}
              label={words.reasonLabel}
              hint={words.noteHint}
              rows={3}
              maxLength={1000}
            />
            <ButtonRow>
              <Button kind="danger">{words.withdraw}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </Sheet>
  )
}
