import { Button, ButtonRow, ErrorSummary, Form, Table } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { momentText } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import type { HeldSession } from '../account/account.ts'
import { type SessionRefusal, sessionWords } from './session.words.ts'

type Props = {
  readonly sessions: readonly HeldSession[]
  readonly here: string
  readonly language: Language
  readonly refusal?: SessionRefusal
}

export function SessionsPage({ sessions, here, language, refusal }: Props) {
  const words = sessionWords[language]
  const since = ({ begunAt }: HeldSession) => momentText(timeZone, begunAt)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ErrorSummary
        title={words.problems}
        errors={refusal === undefined ? [] : [{ name: 'sessions', text: words.refusal[refusal] }]}
      />
      <Table<HeldSession>
        id="sessions"
        caption={words.listed}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        empty={words.none}
        columns={[
          { key: 'begun', header: words.begun, cell: since },
          { key: 'used', header: words.used, cell: ({ usedAt }) => momentText(timeZone, usedAt) },
          { key: 'by', header: words.howBegun, cell: ({ by }) => words.by[by] },
          {
            key: 'change',
            header: words.change,
            cell: (one) =>
              one.id === here ? (
                words.thisOne
              ) : (
                <Form action={`/account/sessions/${one.id}/ending`} method="post">
                  <Button kind="danger">{words.end(since(one))}</Button>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form action="/account/sessions/ending" method="post" label={words.endOthers}>
          <ButtonRow>
            <Button kind="danger">{words.endOthers}</Button>
          </ButtonRow>
        </Form>
      )}
      <p>
        <a href="/account">{words.back}</a>
      </p>
    </>
  )
}
