import { Table } from '#packages/ui/index.ts'
import type { Posted } from '#platform/mail/mail.queries.ts'
import type { Language } from '#platform/words.ts'
import { outboxWords } from './outbox.words.ts'

export function OutboxPage({
  posted,
  language,
}: {
  readonly posted: readonly Posted[]
  readonly language: Language
}) {
  const words = outboxWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Table<Posted>
        id="outbox"
        caption={words.title}
        captionHidden
        rows={posted}
        rowKey={({ id }) => id}
        empty={words.empty}
        columns={[
          { key: 'to', header: words.to, cell: ({ recipient }) => recipient },
          { key: 'subject', header: words.subject, cell: ({ subject }) => subject },
          { key: 'body', header: words.body, cell: ({ body }) => body || words.gone },
          { key: 'state', header: words.state, cell: ({ outcome }) => words.states[outcome ?? 'waiting'] },
        ]}
      />
    </>
  )
}
