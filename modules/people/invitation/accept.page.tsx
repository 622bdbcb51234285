import { Button, ButtonRow, ErrorSummary, Form, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { AcceptanceRefusal, Invitation } from './invitation.ts'
import { acceptWords } from './invitation.words.ts'

type Props = {
  readonly invitation: Invitation
  readonly token: string
  readonly language: Language
  readonly refusal?: AcceptanceRefusal
}

export function AcceptPage({ invitation, token, language, refusal }: Props) {
  const words = acceptWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead(invitation.title, String(invitation.countyId).padStart(2, '0'))}</p>
      <p>{words.forWhom(invitation.name, invitation.email)}</p>
      <p>{words.howPassword}</p>
      <ErrorSummary
        title={words.problems}
        errors={refusal === undefined ? [] : [{ name: 'password', text: words.refusal[refusal] }]}
      />
      <Form action={`/invitations/${token}`} method="post">
        <TextInput
          name="password"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          autocomplete="new-password"
          required
        />
        <TextInput
          name="again"
          type="password"
          label={words.again}
          hint={words.againHint}
          autocomplete="new-password"
        />
        <ButtonRow>
          <Button>{words.accept}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
