import {
  Button,
  Details,
  ErrorSummary,
  Form,
  Section,
  StatusText,
  TabLinks,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import {
  type ConfirmationKind,
  type ConfirmationRefusal,
  type ConfirmedPart,
  confirmationKinds,
} from './text-confirmation.ts'
import { textConfirmationWords } from './text-confirmation.words.ts'

type Props = {
  readonly kind: ConfirmationKind
  readonly parts: readonly ConfirmedPart[]
  readonly mayConfirm: boolean
  readonly language: Language
  readonly refusal?: ConfirmationRefusal
}

export function TextConfirmationPage({ kind, parts, mayConfirm, language, refusal }: Props) {
  const words = textConfirmationWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ErrorSummary
        title={words.problems}
        errors={refusal === undefined ? [] : [{ name: 'texts', text: words.refusals[refusal] }]}
      />
      <TabLinks
        label={words.title}
        items={confirmationKinds.map((one) => ({
          href: `/front/texts?kind=${one}`,
          text: words.kinds[one],
          current: one === kind,
        }))}
      />
      <Section id="field-texts" heading={words.kinds[kind]}>
        <p>{words.leads[kind]}</p>
        {parts.length === 0 && <p>{words.empty}</p>}
        {parts.map((part) => (
          <Part
            key={`${part.part} ${part.language}`}
            part={part}
            mayConfirm={mayConfirm}
            language={language}
          />
        ))}
      </Section>
    </>
  )
}

/** One long text, with the form that confirms it. */
export function LongTextPage({ part, mayConfirm, language }: PartProps) {
  const words = textConfirmationWords[language]
  return (
    <>
      <h1>{`${part.title}, ${words.languages[part.language]}`}</h1>
      <Standing part={part} language={language} />
      <Section id="text" heading={words.read}>
        <Text part={part} />
      </Section>
      {mayConfirm && !part.confirmed && <Confirm part={part} language={language} />}
      <p>
        <a href={`/front/texts?kind=${part.kind}`}>{words.back}</a>
      </p>
    </>
  )
}

/** A text longer than this is read on a page of its own. */
const longText = 20_000
const isLong = ({ text }: { readonly text: string }): boolean => text.length > longText

type PartProps = { readonly part: ConfirmedPart; readonly mayConfirm: boolean; readonly language: Language }

function Part({ part, mayConfirm, language }: PartProps) {
  const words = textConfirmationWords[language]
  const name = `${part.title} (${words.languages[part.language]})`
  return (
    <>
      <h3>{`${part.title}, ${words.languages[part.language]}`}</h3>
      <Standing part={part} language={language} />
      {isLong(part) ? (
        <p>
          <a href={`/front/texts/${part.part}`} aria-label={`${words.longText}: ${name}`}>
            {words.longText}
          </a>
        </p>
      ) : (
        <>
          <Details summary={`${words.read}: ${name}`}>
            <Text part={part} />
          </Details>
          {mayConfirm && !part.confirmed && (
            <Details summary={`${words.confirm}: ${name}`}>
              <Confirm part={part} language={language} />
            </Details>
          )}
        </>
      )}
    </>
  )
}

type StandingProps = { readonly part: ConfirmedPart; readonly language: Language }

function Standing({ part, language }: StandingProps) {
  const words = textConfirmationWords[language]
  return (
    <>
      <p>
        <StatusText
          tone={part.confirmed ? 'success' : 'warning'}
          text={words.state(part.confirmed, part.confirmations.length, part.kind)}
        />
      </p>
      {part.confirmations.map((one) => (
        <p key={one.enteredById}>{words.by(one.confirmedBy, one.confirmedOn)}</p>
      ))}
    </>
  )
}

function Text({ part }: { readonly part: ConfirmedPart }) {
  return (
    <div lang={part.language}>
      {part.text.split('\n').map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}

function Confirm({ part, language }: StandingProps) {
  const words = textConfirmationWords[language]
  const key = `${part.part}-${part.language}`.replaceAll('.', '-')
  return (
    <Form
      action="/front/texts"
      method="post"
      label={`${part.title} (${words.languages[part.language]})`}
      hidden={{ kind: part.kind, part: part.part, language: part.language, text_hash: part.textHash }}
    >
      <TextInput name="confirmed_by" id={`by-${key}`} label={words.who[part.kind]} maxLength={200} required />
      <TextInput
        name="confirmed_on"
        id={`on-${key}`}
        label={words.on}
        maxLength={10}
        width="short"
        required
      />
      <Button>{words.confirm}</Button>
    </Form>
  )
}
