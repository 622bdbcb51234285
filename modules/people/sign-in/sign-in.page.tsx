import { Button, ButtonRow, ErrorSummary, Form, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { SignInRefusal } from './sign-in.ts'
import { signInWords } from './sign-in.words.ts'

type SignInProps = {
  readonly language: Language
  readonly email?: string
  readonly refusal?: SignInRefusal
}

export function SignInPage({ language, email = '', refusal }: SignInProps) {
  const words = signInWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ErrorSummary
        title={words.problems}
        errors={refusal === undefined ? [] : [{ name: 'email', text: words.refusal[refusal] }]}
      />
      <Form action="/sign-in" method="post">
        <TextInput
          name="email"
          type="email"
          label={words.email}
          value={email}
          autocomplete="username"
          required
        />
        <TextInput
          name="password"
          type="password"
          label={words.password}
          autocomplete="current-password"
          required
        />
        <ButtonRow>
          <Button>{words.signIn}</Button>
        </ButtonRow>
      </Form>
      <ul class="usa-list usa-list--unstyled">
        <li>
          <a href="/sign-in/school">{words.bySchool}</a>
        </li>
        <li>
          <a href="/sign-in/passkey">{words.byPasskey}</a>
        </li>
        <li>
          <a href="/sign-in/forgotten">{words.forgotten}</a>
        </li>
      </ul>
      <p>{words.noAccount}</p>
    </>
  )
}

export function CodePage({
  language,
  wrong = false,
}: {
  readonly language: Language
  readonly wrong?: boolean
}) {
  const words = signInWords[language]
  return (
    <>
      <h1>{words.codeTitle}</h1>
      <p class="usa-intro">{words.codeLead}</p>
      <ErrorSummary
        title={words.problems}
        errors={wrong ? [{ name: 'code', text: words.refusal.code }] : []}
      />
      <Form action="/sign-in/code" method="post">
        <TextInput
          name="code"
          label={words.code}
          hint={words.codeHint}
          autocomplete="one-time-code"
          width="short"
          required
        />
        <ButtonRow>
          <Button>{words.goOn}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
