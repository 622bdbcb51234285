import { Alert, Button, ButtonRow, Form, Section, Select, Sheet, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { signerOf, whyNotAsk } from '../progress/progress.rules.ts'
import type { Colleague, Progress, StepFact, StepRefusal } from '../progress/progress.ts'
import { signOffWords, stepRefusalWords } from '../progress/progress.words.ts'
import type { PlacedStep } from '../role/curriculum.ts'
import type { Reading } from '../role/learning.ts'
import { Sources, Spoken, TextState } from '../role/prose.page.tsx'
import { StepStanding } from './standing.page.tsx'
import { StepBody, signerName } from './step.page.tsx'

/** What only the learner herself sees of her step. */
export type OwnStep = { readonly progress: Progress; readonly signers: readonly Colleague[] }

type Props = {
  readonly placed: PlacedStep
  readonly reading: Reading
  /** Null for a visitor, who reads and keeps nothing. */
  readonly own: OwnStep | null
  readonly refusal?: StepRefusal | undefined
}

/** One step on a page of its own: its text, where it stands, whom to ask, what happened. */
export function OneStepPage({ placed, reading, own, refusal }: Props) {
  const { step, phase } = placed
  const { language } = reading
  return (
    <>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{stepRefusalWords[language][refusal]}</p>
        </Alert>
      )}
      <Spoken page={phase} language={language}>
        <h1 lang={step.titleLanguage}>{step.title}</h1>
      </Spoken>
      <TextState page={phase} language={language} />
      {own && (
        <Sheet>
          <StepStanding step={step} progress={own.progress} reading={reading} />
        </Sheet>
      )}
      <Spoken page={phase} language={language}>
        <StepBody step={step} reading={reading} kept level={2} />
      </Spoken>
      {own && <Asking placed={placed} reading={reading} own={own} />}
      {own && (
        <History facts={own.progress.facts.filter(({ stepId }) => stepId === step.id)} language={language} />
      )}
      <Sources reading={reading} />
    </>
  )
}

function Asking({ placed, reading, own }: { placed: PlacedStep; reading: Reading; own: OwnStep }) {
  const { step } = placed
  const words = signOffWords[reading.language]
  if (whyNotAsk(step, own.progress) !== null) return null
  const signer = signerName(signerOf(step) ?? '', reading.curriculum, reading.language)
  return (
    <Section id="ask" heading={words.askHeading}>
      {own.signers.length === 0 ? (
        <p>{words.nobody(signer)}</p>
      ) : (
        <Form action={`/learn/steps/${step.id}/sign-off`} method="post" label={words.askHeading}>
          <p>{words.askLead(signer)}</p>
          <Select
            name="asked"
            label={words.whom}
            placeholder={words.chooseOne}
            options={own.signers.map(({ personId, displayName, title }) => ({
              value: personId,
              text: `${displayName}, ${title}`,
            }))}
          />
          <TextInput name="note" label={words.askNote} hint={words.askNoteHint} rows={3} maxLength={1000} />
          <ButtonRow>
            <Button>{words.send}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}

/** Every fact of the step in order, nothing left out: what was taken back stands beside what was said. */
function History({ facts, language }: { readonly facts: readonly StepFact[]; readonly language: Language }) {
  const words = signOffWords[language]
  if (facts.length === 0) return null
  return (
    <Section id="history" heading={words.history}>
      <ol>
        {facts.map(({ kind, aboutId, happenedAt, byName, note, value }) => (
          <li key={`${kind} ${aboutId}`}>
            {words.historyOf[kind](
              dayText(happenedAt, language),
              byName ?? '',
              kind === 'measured' ? `${note}: ${value}` : (note ?? ''),
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
