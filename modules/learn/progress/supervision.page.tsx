import { Alert, Button, ButtonRow, EmptyState, Form, Section, Select } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from './day-text.ts'
import type { Colleague } from './progress.ts'
import type { Supervision, SupervisorRefusal } from './supervisor.ts'
import { supervisorWords } from './supervisor.words.ts'

type Props = {
  readonly own: readonly Supervision[]
  readonly supervised: readonly Supervision[]
  /** Whom she may name. */
  readonly colleagues: readonly Colleague[]
  readonly language: Language
  readonly refusal?: SupervisorRefusal | undefined
}

/** Who reads one's path, and whose paths one reads. */
export function SupervisionPage({ own, supervised, colleagues, language, refusal }: Props) {
  const words = supervisorWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <Section id="yours" heading={words.yours}>
        <p>{words.yoursLead}</p>
        {own.length === 0 && <p>{words.none}</p>}
        {own.map(({ id, supervisorName, namedAt }) => (
          <Form key={id} action={`/learn/supervision/${id}/ending`} method="post">
            <p>{words.named(supervisorName, dayText(namedAt, language))}</p>
            <ButtonRow>
              <Button kind="outline">{words.end(supervisorName)}</Button>
            </ButtonRow>
          </Form>
        ))}
        <Naming colleagues={colleagues} language={language} />
      </Section>
      <Section id="supervised" heading={words.supervised}>
        {supervised.length === 0 && <EmptyState title={words.noneSupervised} why={words.noneSupervisedWhy} />}
        <ul>
          {supervised.map(({ id, personName }) => (
            <li key={id}>
              <a href={`/learn/supervision/${id}`}>{words.pathOf(personName)}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Naming({ colleagues, language }: Pick<Props, 'colleagues' | 'language'>) {
  const words = supervisorWords[language]
  if (colleagues.length === 0) return <p>{words.nobody}</p>
  return (
    <Form action="/learn/supervision" method="post" label={words.whom}>
      <Select
        name="supervisor"
        label={words.whom}
        placeholder={words.choose}
        options={colleagues.map(({ personId, displayName, title }) => ({
          value: personId,
          text: `${displayName}, ${title}`,
        }))}
      />
      <ButtonRow>
        <Button>{words.name}</Button>
      </ButtonRow>
    </Form>
  )
}
