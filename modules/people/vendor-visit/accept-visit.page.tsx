import { Button, ButtonRow, ErrorSummary, Form, TextInput } from '#packages/ui/index.ts'
import { momentText } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import type { VendorVisit, VisitAcceptanceRefusal } from './vendor-visit.ts'
import { acceptVisitWords } from './vendor-visit.words.ts'

type Props = {
  readonly visit: VendorVisit
  readonly token: string
  readonly timeZone: string
  readonly language: Language
  readonly refusal?: VisitAcceptanceRefusal
}

export function AcceptVisitPage({ visit, token, timeZone, language, refusal }: Props) {
  const words = acceptVisitWords[language]
  const county = String(visit.countyId).padStart(2, '0')
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead(county, momentText(timeZone, visit.endsAt))}</p>
      <p>{words.forWhom(visit.name, visit.email)}</p>
      <p>{words.watched}</p>
      <ErrorSummary
        title={words.problems}
        errors={refusal === undefined ? [] : [{ name: 'password', text: words.refusal[refusal] }]}
      />
      <Form action={`/visits/${token}`} method="post">
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
