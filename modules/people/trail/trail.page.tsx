import { Pager, Table } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { trailWords } from './trail.words.ts'

export type TrailLine = {
  readonly id: string
  readonly number: number | null
  readonly when: string
  readonly who: string
  readonly kind: string
  readonly actingAs: string
}

type Props = {
  readonly lines: readonly TrailLine[]
  readonly older: string | null
  readonly language: Language
}

export function TrailPage({ lines, older, language }: Props) {
  const words = trailWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Table<TrailLine>
        id="trail"
        caption={words.title}
        captionHidden
        rows={lines}
        rowKey={({ id }) => id}
        empty={words.empty}
        columns={[
          { key: 'number', header: words.number, cell: ({ number }) => number ?? words.waiting },
          { key: 'when', header: words.when, cell: ({ when }) => when },
          { key: 'who', header: words.who, cell: ({ who }) => who },
          { key: 'what', header: words.what, cell: ({ kind }) => words.kinds[kind] ?? kind },
          { key: 'as', header: words.as, cell: ({ actingAs }) => actingAs.replaceAll('_', ' ') },
        ]}
      />
      {older !== null && (
        <Pager
          label={words.label}
          summary={words.summary(lines.length)}
          next={{ href: `/people/trail?before=${older}`, text: words.older }}
        />
      )}
    </>
  )
}
