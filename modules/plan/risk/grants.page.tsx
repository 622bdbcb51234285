import { Section, Table } from '#packages/ui/index.ts'
import { count, decimal, dollars, monthName } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { GrantEnd } from '../grant/grant.ts'
import { risksWords } from './risks.words.ts'
import type { RisksShown } from './risks-shown.ts'

type Props = { readonly shown: RisksShown; readonly language: Language }

/** What each grant's end does; the ready example stands here until the county has entered one. */
export function GrantEnds({ shown, language }: Props) {
  const words = risksWords[language]
  const { plan, grantEnds, example } = shown
  const posts = count(example.postsFte, language)
  return (
    <Section id="grants" heading={words.grantsHeading}>
      <p>{words.grantsLead}</p>
      {grantEnds.length === 0 ? (
        <>
          <p>
            <strong>{words.grantsNone}</strong>
          </p>
          <p>
            {words.grantExample(
              posts,
              dollars(example.postsCentsPerYear, language),
              monthName(example.endsBefore, language),
            )}
          </p>
        </>
      ) : (
        <GrantEndTable ends={grantEnds} language={language} />
      )}
      <p>
        <a href={`/counties/${plan.figures.countyCode}/entries`}>{words.grantsEnter}</a>
      </p>
    </Section>
  )
}

/** Each grant's end in a row: the county's, or the share of it that falls on some schools. */
export function GrantEndTable({
  ends,
  language,
}: {
  readonly ends: readonly GrantEnd[]
  readonly language: Language
}) {
  const words = risksWords[language]
  const [name, endsHeader, stops, posts, postsCost, visits] = words.grantColumns
  return (
    <Table<GrantEnd>
      id="grant-ends"
      caption={words.grantsHeading}
      captionHidden
      columns={[
        { key: 'name', header: name, cell: (grant) => grant.name },
        {
          key: 'ends',
          header: endsHeader,
          cell: ({ when, endsBefore }) => words.grantWhen[when](monthName(endsBefore, language)),
        },
        {
          key: 'stops',
          header: stops,
          numeric: true,
          cell: ({ stopsCentsPerYear: cents }) =>
            cents === null ? words.notEntered : `${dollars(cents, language)} ${words.aYear}`,
        },
        {
          key: 'posts',
          header: posts,
          numeric: true,
          cell: ({ postsFte }) => (postsFte === 0 ? words.none : decimal(postsFte, language)),
        },
        {
          key: 'postsCost',
          header: postsCost,
          numeric: true,
          cell: ({ postsFte, postsCentsPerYear }) =>
            postsFte === 0 ? '' : `${dollars(postsCentsPerYear, language)} ${words.aYear}`,
        },
        {
          key: 'visits',
          header: visits,
          numeric: true,
          cell: ({ visitsInItsPlace }) =>
            visitsInItsPlace === null
              ? words.notEntered
              : `${count(visitsInItsPlace, language)} ${words.aYear}`,
        },
      ]}
      rows={ends}
      rowKey={(grant) => grant.name}
      empty={{ title: words.grantsNone, why: words.grantsLead }}
    />
  )
}
