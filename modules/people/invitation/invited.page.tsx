import { Table } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { countyPeopleWords } from './county-people.words.ts'
import type { ReadRow } from './invitation.rules.ts'
import { offerRefusalWords } from './invitation.words.ts'
import type { Invited } from './invite-people.ts'

type MadeProps = {
  readonly invited: readonly Invited[]
  readonly origin: string
  readonly language: Language
}

/** The links, shown this once. */
export function InvitedPage({ invited, origin, language }: MadeProps) {
  const words = countyPeopleWords[language]
  return (
    <>
      <h1>{words.madeTitle}</h1>
      <p class="usa-intro">{words.madeLead}</p>
      <Table<Invited>
        id="links"
        caption={words.madeTitle}
        captionHidden
        rows={invited}
        rowKey={({ path }) => path}
        empty={words.noneOpen}
        columns={[
          { key: 'name', header: words.name, cell: ({ offer }) => offer.name },
          { key: 'email', header: words.email, cell: ({ offer }) => offer.email },
          { key: 'role', header: words.role, cell: ({ offer }) => offer.title },
          { key: 'link', header: words.link, cell: ({ path }) => <code>{`${origin}${path}`}</code> },
        ]}
      />
      <p>
        <a href="/people">{words.back}</a>
      </p>
    </>
  )
}

/** What a file would do, row by row. */
export function CheckedPage({
  rows,
  language,
}: {
  readonly rows: readonly ReadRow[]
  readonly language: Language
}) {
  const words = countyPeopleWords[language]
  const refusals = offerRefusalWords[language]
  return (
    <>
      <h1>{words.checkedTitle}</h1>
      <p class="usa-intro">
        {words.checked(rows.filter(({ done }) => done).length, rows.length)} {words.nothingWritten}
      </p>
      <Table<ReadRow>
        id="rows"
        caption={words.checkedTitle}
        captionHidden
        rows={rows}
        rowKey={({ line }) => String(line)}
        empty={words.noneOpen}
        columns={[
          { key: 'line', header: words.line, numeric: true, cell: ({ line }) => line },
          { key: 'name', header: words.name, cell: ({ typed }) => typed.name },
          { key: 'email', header: words.email, cell: ({ typed }) => typed.email },
          {
            key: 'verdict',
            header: words.verdict,
            cell: (row) => (row.done ? words.good : refusals[row.refusal]),
          },
        ]}
      />
      <p>
        <a href="/people">{words.back}</a>
      </p>
    </>
  )
}
