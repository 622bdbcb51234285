import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  RadioGroup,
  Section,
  TextInput,
} from '#packages/ui/index.ts'
import { type Language, languages } from '#platform/words.ts'
import type { Hit } from '../listing/directory-search.rules.ts'
import { phoneText, spokenName } from '../listing/listing.words.ts'
import { type HelpText, helpTextWords, mostSegments, type TextRefusal } from './help-text.words.ts'
import { smsLink } from './text-segments.rules.ts'

export type HelpTextShown = {
  /** Where the form is sent: this page, with what it is made of. */
  readonly action: string
  readonly back: { readonly href: string; readonly text: string }
  /** What can go in a text. */
  readonly hits: readonly Hit[]
  /** Ids of what is chosen. */
  readonly chosen: readonly string[]
  /** The language of the text. */
  readonly textIn: Language
  readonly written: HelpText | null
  readonly refusal: TextRefusal | null
  readonly language: Language
}

export function HelpTextPage(shown: HelpTextShown) {
  const { back, hits, written, refusal, language } = shown
  const words = helpTextWords[language]
  const canChoose = hits.length > 0
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="usa-intro">{words.why}</p>
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
      {written !== null && <Written {...shown} written={written} />}
      {refusal !== null && canChoose && (
        <ErrorSummary
          title={words.refusals[refusal]}
          errors={[{ name: 'listing', text: words.refusals[refusal] }]}
        />
      )}
      {!canChoose && <Alert tone="warning">{words.refusals.nothing_to_send}</Alert>}
      {canChoose && <Choose {...shown} />}
    </>
  )
}

function Choose({ action, hits, chosen, textIn, refusal, language }: HelpTextShown) {
  const words = helpTextWords[language]
  return (
    <Section id="choose" heading={words.write}>
      <p>{words.leftOut}</p>
      <Form action={action} method="post" label={words.heading}>
        <CheckboxGroup
          name="listing"
          label={words.places}
          hint={words.firstChosen}
          values={chosen}
          error={refusal === null ? undefined : words.refusals[refusal]}
          options={hits.map(({ listing: { id, name, phone } }) => ({
            value: id,
            text: name,
            ...(phone === null ? {} : { hint: phoneText(phone) }),
          }))}
        />
        <RadioGroup
          name="letter"
          label={words.textIn}
          value={textIn}
          options={languages.map((value) => ({ value, text: spokenName(value, language) }))}
        />
        <ButtonRow>
          <Button kind={chosen.length === 0 ? 'primary' : 'call'}>{words.write}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Written({ written, chosen, language }: HelpTextShown & { readonly written: HelpText }) {
  const words = helpTextWords[language]
  const { text, placed, segments } = written
  const left = chosen.length - placed
  return (
    <>
      <Alert tone="success" announced>
        {words.done}
      </Alert>
      <TextInput
        name="text"
        label={words.text}
        hint={[
          words.segments(segments.count, [...text].length),
          segments.alphabet === 'ucs2' ? words.accents : '',
          words.textHint,
        ].join(' ')}
        value={text}
        rows={12}
      />
      {left > 0 && <Alert tone="warning">{words.short(left, mostSegments)}</Alert>}
      <p>{words.openWhy}</p>
      <ButtonRow>
        <ButtonLink href={smsLink(text)}>{words.open}</ButtonLink>
      </ButtonRow>
      <p class="usa-hint">{words.empty}</p>
    </>
  )
}
