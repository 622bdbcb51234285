import { StatusText, Table } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../listing/listing.words.ts'
import type { TellingStanding, TellingState } from './service-notice.rules.ts'
import { lawSource } from './service-notice.ts'
import { noticeWords } from './service-notice.words.ts'

const tones: Readonly<Record<TellingState, 'success' | 'error' | 'warning' | 'none'>> = {
  done: 'success',
  late: 'error',
  due: 'warning',
  later: 'none',
}

/** What the law asks, where we read it, and that counsel must say so too. */
export function LawPart({ language }: { readonly language: Language }) {
  const words = noticeWords[language]
  return (
    <p>
      {words.law} <a href={lawSource}>{words.lawSource}</a>. <strong>{words.lawConfirm}</strong>
    </p>
  )
}

export function StandingTable(props: {
  readonly standing: readonly TellingStanding[]
  readonly language: Language
}) {
  const { standing, language } = props
  const words = noticeWords[language]
  const { columns } = words
  return (
    <Table
      id="tellings"
      caption={words.standing}
      captionHidden
      rows={standing}
      rowKey={({ telling, audience }) => `${telling} ${audience}`}
      empty={{ title: words.none, why: words.composeWhy }}
      columns={[
        {
          key: 'audience',
          header: columns.audience,
          cell: ({ telling, audience }) => `${words.telling(telling)}: ${words.audiences[audience]}`,
        },
        {
          key: 'by',
          header: columns.by,
          cell: ({ by, proposed }) => (proposed ? words.proposedDay : words.day)(dayText(by, language)),
        },
        {
          key: 'ways',
          header: columns.ways,
          cell: ({ methods }) =>
            methods.size === 0 ? words.noWays : [...methods].map((one) => words.methods[one]).join(', '),
        },
        {
          key: 'state',
          header: columns.state,
          cell: ({ state }) => <StatusText tone={tones[state]} text={words.states[state]} />,
        },
      ]}
    />
  )
}
