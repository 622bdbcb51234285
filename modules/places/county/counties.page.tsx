import { Button, ButtonRow, EmptyState, Form, Section, Table, TextInput } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { countiesWords } from './counties.words.ts'
import type { County, CountyListing } from './county.ts'
import { dayText } from './day.words.ts'

type Props = {
  readonly counties: readonly County[]
  readonly search: string
  readonly timeZone: string
  readonly language: Language
}

export function CountiesPage({ counties, search, timeZone, language }: Props) {
  const words = countiesWords[language]
  const ready = counties.flatMap((county) =>
    county.listing === null ? [] : [{ ...county, listing: county.listing }],
  )
  const others = counties.filter(({ listing, id }) => listing === null && id !== 0)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Form action="/counties" method="get">
        <TextInput
          name="q"
          type="search"
          label={words.searchLabel}
          value={search}
          width="medium"
          maxLength={60}
        />
        <ButtonRow>
          <Button kind="outline">{words.search}</Button>
        </ButtonRow>
      </Form>
      {counties.length === 0 && (
        <EmptyState
          title={words.noneTitle}
          why={words.noneWhy(search)}
          action={{ href: '/counties', text: words.noneAction }}
        />
      )}
      {(ready.length > 0 || search === '') && (
        <Section id="ready" heading={words.inHeading}>
          <Ready counties={ready} timeZone={timeZone} language={language} />
        </Section>
      )}
      {others.length > 0 && <Others counties={others} language={language} />}
    </>
  )
}

type ReadyCounty = Omit<County, 'listing'> & { readonly listing: CountyListing }

function Ready(props: {
  readonly counties: readonly ReadyCounty[]
  readonly timeZone: string
  readonly language: Language
}) {
  const { counties, timeZone, language } = props
  const words = countiesWords[language]
  const nameOf = ({ id, name }: ReadyCounty) => (id === 0 ? words.practice : name)
  return (
    <Table
      id="counties-in"
      caption={words.inCaption}
      captionHidden
      columns={[
        {
          key: 'name',
          header: words.county,
          cell: (row) => <a href={`/counties/${row.code}`}>{nameOf(row)}</a>,
        },
        {
          key: 'schools',
          header: words.schools,
          numeric: true,
          cell: ({ listing }) => count(listing.schoolCount, language),
        },
        {
          key: 'students',
          header: words.students,
          numeric: true,
          cell: ({ listing }) => count(listing.studentCount, language),
        },
        {
          key: 'districts',
          header: words.districts,
          numeric: true,
          cell: ({ listing }) => count(listing.districtCount, language),
        },
        { key: 'edition', header: words.edition, cell: ({ listing }) => listing.dataEdition },
        {
          key: 'on',
          header: words.broughtIn,
          cell: ({ listing }) => dayText(dateIn(timeZone, listing.importedAt), language),
        },
        {
          key: 'sources',
          header: words.sources,
          cell: (row) => <a href={`/counties/${row.code}/data`}>{words.sourcesOf(nameOf(row))}</a>,
        },
      ]}
      rows={counties}
      rowKey={({ code }) => code}
      empty={{ title: words.emptyTitle, why: words.emptyWhy }}
    />
  )
}

function Others({
  counties,
  language,
}: {
  readonly counties: readonly County[]
  readonly language: Language
}) {
  const words = countiesWords[language]
  return (
    <Section id="others" heading={words.outHeading}>
      <p>{words.outLead}</p>
      <pre>
        <code>{words.outCommand}</code>
      </pre>
      <Table
        id="counties-out"
        caption={words.outCaption}
        captionHidden
        columns={[
          { key: 'code', header: words.code, cell: ({ code }) => code },
          { key: 'name', header: words.county, cell: ({ name }) => name, rowHeader: true },
        ]}
        rows={counties}
        rowKey={({ code }) => code}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}
