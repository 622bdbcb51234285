import { Button, ButtonRow, Form, RadioGroup, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Digest, rhythms } from './digest.ts'
import { digestWords } from './digest.words.ts'

/** To be written to, how often, and to stop it with one press. */
export function DigestForm({
  digest,
  isReached,
  language,
}: {
  readonly digest: Digest | null
  readonly isReached: boolean
  readonly language: Language
}) {
  const words = digestWords[language]
  return (
    <Section id="mail" heading={words.heading}>
      {isReached && <p>{digest === null ? words.lead : words.on[digest.rhythm]}</p>}
      {!isReached && <p>{words.noAddress}</p>}
      {isReached && (
        <Form action="/discussions/digest" method="post" label={words.heading}>
          <RadioGroup
            name="rhythm"
            label={words.rhythm}
            value={digest?.rhythm ?? 'weekly'}
            options={rhythms.map((value) => ({ value, text: words.rhythms[value] }))}
          />
          <ButtonRow>
            <Button kind="outline">{digest === null ? words.choose : words.change}</Button>
          </ButtonRow>
        </Form>
      )}
      {digest !== null && (
        <Form action="/discussions/digest/stop" method="post" label={words.stop}>
          <ButtonRow>
            <Button kind="plain">{words.stop}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}

/** What the link of a letter opens: one press, without signing in. */
export function StopPage({ path, language }: { readonly path: string; readonly language: Language }) {
  const words = digestWords[language]
  return (
    <>
      <h1>{words.stopTitle}</h1>
      <p class="usa-intro">{words.stopLead}</p>
      <Form action={path} method="post" label={words.stop}>
        <ButtonRow>
          <Button kind="call">{words.stop}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

export function StoppedPage({ language }: { readonly language: Language }) {
  const words = digestWords[language]
  return (
    <>
      <h1>{words.stoppedTitle}</h1>
      <p class="usa-intro">{words.stoppedLead}</p>
      <p>
        <a href="/discussions">{words.toTopics}</a>
      </p>
    </>
  )
}
