import { Button, ButtonRow, Details, Form, RadioGroup, TextInput } from '#packages/ui/index.ts'
import { type Language, languages } from '#platform/words.ts'
import { helpLetterWords } from './help-letter.words.ts'
import { spokenName } from './listing.words.ts'

/** A letter that staff would mail: what was typed for it, and what came of it. */
export type LetterShown = {
  readonly to: string
  readonly sent: boolean
  readonly problem: string | undefined
}

type Props = LetterShown & {
  readonly path: string
  readonly query: URLSearchParams
  readonly page: number
  readonly language: Language
}

/** Staff mail the places of this page to a family that asked. */
export function LetterForm({ path, query, page, to, problem, language }: Props) {
  const words = helpLetterWords[language]
  return (
    <div class="on-screen">
      <Details summary={words.heading} open={problem !== undefined}>
        <p>{words.why}</p>
        <Form
          action={`${path}/letter`}
          method="post"
          label={words.heading}
          hidden={{ ...Object.fromEntries(query), page: String(page) }}
        >
          <TextInput
            name="to"
            label={words.to}
            value={to}
            maxLength={254}
            error={problem}
            autocomplete="off"
          />
          <RadioGroup
            name="letter"
            label={words.letterIn}
            value={language}
            options={languages.map((value) => ({ value, text: spokenName(value, language) }))}
          />
          <ButtonRow>
            <Button>{words.send}</Button>
          </ButtonRow>
        </Form>
      </Details>
    </div>
  )
}
