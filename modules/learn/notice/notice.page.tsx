import { Alert, Button, ButtonRow, Form } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { noticeWords } from './notice.words.ts'

type Props = { readonly wanted: boolean; readonly saved: boolean; readonly language: Language }

/** Which letters are written by themselves, and the one thing to decide about them. */
export function LettersPage({ wanted, saved, language }: Props) {
  const words = noticeWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      {saved && (
        <Alert tone="success" announced>
          <p>{words.saved}</p>
        </Alert>
      )}
      <p class="usa-intro">{words.lead}</p>
      <ul>
        {words.kinds.map((kind) => (
          <li key={kind}>{kind}.</li>
        ))}
      </ul>
      <p>
        <strong>{wanted ? words.on : words.off}</strong>
      </p>
      <Form
        action="/learn/letters"
        method="post"
        label={words.title}
        hidden={{ wanted: wanted ? 'no' : 'yes' }}
      >
        <ButtonRow>
          <Button kind="outline">{wanted ? words.turnOff : words.turnOn}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
