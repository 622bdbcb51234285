import { Alert, Button, ButtonRow, ErrorSummary, Form, NumberInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { leastDays, mostDays, type Retention } from './retention.ts'
import { retentionWords } from './retention.words.ts'

const fields = ['signUpDays', 'needsDays', 'nameDays'] as const satisfies readonly (keyof Retention)[]

type Props = {
  readonly action: `/${string}`
  readonly retention: Retention
  /** As it was typed, where it was not taken. */
  readonly typed: Readonly<Record<string, unknown>> | null
  readonly problems: Readonly<Record<string, string>>
  readonly saved: boolean
  readonly language: Language
}

/** For the county office: how long is kept what people left to take part. */
export function RetentionPage({ action, retention, typed, problems, saved, language }: Props) {
  const words = retentionWords[language]
  const wrong = fields.filter((name) => problems[name] !== undefined)
  const shown = (name: keyof Retention) => {
    const again = typed?.[name]
    return typeof again === 'string' ? again : retention[name]
  }
  return (
    <>
      {wrong.length > 0 && (
        <ErrorSummary
          title={words.problemTitle}
          errors={wrong.map((name) => ({ name, text: words.problems.days }))}
        />
      )}
      {saved && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Form action={action} method="post" label={words.title}>
        {fields.map((name) => (
          <NumberInput
            key={name}
            name={name}
            label={words.labels[name]}
            hint={words.hint(leastDays[name], mostDays[name])}
            value={shown(name)}
            min={leastDays[name]}
            max={mostDays[name]}
            error={wrong.includes(name) ? words.problems.days : undefined}
          />
        ))}
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
      <p class="source-line">{words.source}</p>
    </>
  )
}
