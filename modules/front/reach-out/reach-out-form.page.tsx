import { languageName } from '#modules/staff/index.ts'
import { Alert, Button, ErrorSummary, Form, RadioGroup, Select, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { NextSteps } from './reach-out.page.tsx'
import { type Asker, type FieldRefusal, type Question, questionsOf, type TypedReachOut } from './reach-out.ts'
import { reachOutWords } from './reach-out.words.ts'

type DangerProps = { readonly code: string; readonly language: Language }

/** The caregiver's form begins with help, and with one question. */
export function DangerPage({ code, language }: DangerProps) {
  const words = reachOutWords[language]
  return (
    <>
      <h1>{words.dangerTitle}</h1>
      <p class="usa-intro">{words.dangerLead}</p>
      <Alert tone="info">
        <p>{words.helpLead}</p>
        <p>
          <a href="/help-now">{words.helpTitle}</a>
        </p>
      </Alert>
      <Form action={`/counties/${code}/we-need-you/family/danger`} method="post" label={words.danger}>
        <RadioGroup
          name="danger"
          label={words.danger}
          required
          options={[
            { value: 'yes', text: words.dangerYes },
            { value: 'no', text: words.dangerNo },
          ]}
        />
        <Button>{words.goOn}</Button>
      </Form>
    </>
  )
}

/** Help, and nothing else. */
export function HelpOnlyPage({ language }: { readonly language: Language }) {
  const words = reachOutWords[language]
  return (
    <>
      <h1>{words.helpTitle}</h1>
      <p class="usa-intro">{words.helpLead}</p>
      <ul class="usa-list">
        <li>
          <a href="tel:911">911</a>
        </li>
        <li>
          <a href="tel:988">988</a>
        </li>
        <li>
          <a href="/help-now">{words.helpTitle}</a>
        </li>
      </ul>
      <p>{words.helpNothingKept}</p>
    </>
  )
}

export type ReachOutFormProps = {
  readonly asker: Asker
  readonly code: string
  readonly language: Language
  /** The sealed moment at which this form was opened. */
  readonly opened: string
  readonly typed?: TypedReachOut
  readonly problems?: Readonly<Record<string, FieldRefusal>>
}

export function ReachOutForm(props: ReachOutFormProps) {
  const { asker, code, language, opened, problems = {} } = props
  const words = reachOutWords[language]
  const errors = Object.entries(problems).map(([name, refusal]) => ({ name, text: words.refusals[refusal] }))
  const hidden = { opened, ...(asker === 'family' ? { danger: 'no' } : {}) }
  return (
    <>
      <h1>{words.askers[asker]}</h1>
      <p class="usa-intro">{words.askerLeads[asker]}</p>
      <ErrorSummary title={words.problems} errors={errors} />
      <p>
        <strong>{words.noChild}</strong>
      </p>
      <p>{words.notWatched}</p>
      <Form
        action={`/counties/${code}/we-need-you/${asker}`}
        method="post"
        label={words.askers[asker]}
        hidden={hidden}
      >
        {questionsOf[asker].map((question) => (
          <Asked key={question.name} question={question} {...props} />
        ))}
        {/* Hidden from eyes and readers alike: only a machine that fills in everything finds it. */}
        <div hidden>
          <TextInput name="site" label={words.leaveEmpty} autocomplete="off" />
        </div>
        <Button kind="call">{words.send}</Button>
      </Form>
      <NextSteps asker={asker} code={code} language={language} />
    </>
  )
}

/** A choice of up to five is seen at one sight; a longer one unfolds. */
const mostSeen = 5

function Asked({ question, typed, problems, language }: ReachOutFormProps & { readonly question: Question }) {
  const words = reachOutWords[language]
  const { name, kind, options = [], required } = question
  const refusal = problems?.[name]
  const about = {
    name,
    label: words.questions[name],
    hint: words.hints[name],
    required,
    error: refusal === undefined ? undefined : words.refusals[refusal],
  }
  const value = typed?.[name] ?? ''
  if (kind !== 'choice')
    return (
      <TextInput
        {...about}
        value={value}
        {...(kind === 'lines' ? { rows: 4 } : {})}
        {...(kind === 'email' ? { type: 'email' as const, autocomplete: 'email' } : {})}
      />
    )
  const choices = options.map((option) => ({
    value: option,
    text: name === 'spoken' ? languageName(option, language) : (words.options[option] ?? option),
  }))
  return choices.length <= mostSeen ? (
    <RadioGroup {...about} value={value} options={choices} />
  ) : (
    <Select {...about} value={value} placeholder="–" options={choices} />
  )
}
