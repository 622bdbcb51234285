import { Button, ButtonRow, ErrorSummary, Form, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { ResetRefusal } from './forgotten-password.ts'
import { forgottenPasswordWords } from './forgotten-password.words.ts'

type ForgottenProps = {
  readonly language: Language
  /** False where no letter leaves this server. */
  readonly mail: boolean
  readonly tooOften?: boolean
}

export function ForgottenPage({ language, mail, tooOften = false }: ForgottenProps) {
  const words = forgottenPasswordWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{mail ? words.lead : words.noMail}</p>
      <ErrorSummary
        title={words.problems}
        errors={tooOften ? [{ name: 'email', text: words.tooOften }] : []}
      />
      {mail && (
        <Form action="/sign-in/forgotten" method="post" label={words.title}>
          <TextInput name="email" type="email" label={words.email} autocomplete="username" required />
          <ButtonRow>
            <Button>{words.ask}</Button>
          </ButtonRow>
        </Form>
      )}
      <p>
        <a href="/sign-in">{words.back}</a>
      </p>
    </>
  )
}

export function AskedPage({ language }: { readonly language: Language }) {
  const words = forgottenPasswordWords[language]
  return (
    <>
      <h1>{words.askedTitle}</h1>
      <p class="usa-intro">{words.asked}</p>
      <p>
        <a href="/sign-in">{words.back}</a>
      </p>
    </>
  )
}

type ResetProps = { readonly token: string; readonly language: Language; readonly refusal?: ResetRefusal }

export function ResetPage({ token, language, refusal }: ResetProps) {
  const words = forgottenPasswordWords[language]
  return (
    <>
      <h1>{words.newTitle}</h1>
      <p class="usa-intro">{words.newLead}</p>
      <ErrorSummary
        title={words.problems}
        errors={refusal === undefined ? [] : [{ name: 'changed', text: words.refusal[refusal] }]}
      />
      <Form action={`/sign-in/forgotten/${token}`} method="post" label={words.newTitle}>
        <TextInput
          name="changed"
          type="password"
          label={words.changed}
          hint={words.changedHint}
          autocomplete="new-password"
          required
        />
        <TextInput name="again" type="password" label={words.again} autocomplete="new-password" required />
        <ButtonRow>
          <Button>{words.put}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
