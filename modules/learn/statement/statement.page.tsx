import { Alert, Button, ButtonRow, Checkbox, Form, Section } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { noticeWords } from '../notice/notice.words.ts'
import { statementWords } from './statement.words.ts'

type Props = {
  readonly language: Language
  /** Rows that have just been deleted. */
  readonly gone?: number | undefined
  /** True when the box was not ticked. */
  readonly unsure?: boolean
}

/** What learning keeps of a person: to take along, and to have deleted, with what goes and what stays said before. */
export function StatementPage({ language, gone, unsure = false }: Props) {
  const words = statementWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {gone !== undefined && (
        <Alert tone="success" announced>
          <p>{words.gone(count(gone, language))}</p>
        </Alert>
      )}
      <Section id="take" heading={words.take}>
        <p>{words.takeLead}</p>
        <ul>
          <li>
            <a href="/learn/own-record/record.json">{words.json}</a>
          </li>
          <li>
            <a href="/learn/own-record/completions.csv">{words.csv}</a>
          </li>
          <li>
            <a href="/learn/own-record/statements.json">{words.xapi}</a>
          </li>
        </ul>
      </Section>
      <p>
        <a href="/learn/letters">{noticeWords[language].title}</a>
      </p>
      <Section id="forget" heading={words.forget}>
        <p>{words.goes}</p>
        <List texts={words.goesList} />
        <p>{words.stays}</p>
        <List texts={words.staysList} />
        <Form action="/learn/own-record/forgetting" method="post" label={words.forget}>
          {unsure && (
            <Alert tone="error" announced>
              <p>{words.sureMissing}</p>
            </Alert>
          )}
          <Checkbox name="sure" value="yes" label={words.sure} />
          <ButtonRow>
            <Button kind="danger">{words.button}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}

const List = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}.</li>
    ))}
  </ul>
)
