import type { ComponentChildren } from 'preact'
import { type Column, EmptyState, Section, Table } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import { type ShownCount, shownCount } from '#platform/small-numbers.ts'
import type { Language } from '#platform/words.ts'
import { spokenName } from '../listing/listing.words.ts'
import { needs } from '../listing/need.ts'
import { shownSearches } from './directory-report.rules.ts'
import type {
  AgencyOutcome,
  DirectoryReport,
  FreshnessRow,
  LanguageRow,
  NeedSearched,
} from './directory-report.ts'
import { reportWords } from './directory-report.words.ts'

export type DirectoryReportShown = {
  /** `/counties/34/directory/report`. */
  readonly path: string
  readonly countyTitle: string
  readonly report: DirectoryReport
  readonly language: Language
}

export function DirectoryReportPage({ path, countyTitle, report, language }: DirectoryReportShown) {
  const words = reportWords[language]
  return (
    <>
      <h1>{words.titleOf(countyTitle)}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>
        {words.small}{' '}
        <a href={`${path}.csv`} download>
          {words.csv}
        </a>
      </p>
      <Part id="freshness" heading={words.freshness} why={words.freshnessWhy}>
        <Rows
          id="freshness-table"
          caption={words.freshness}
          rows={report.freshness}
          rowKey={({ need }) => need}
          columns={freshnessColumns(language)}
          language={language}
        />
      </Part>
      <Part id="needs" heading={words.needs} why={words.needsWhy}>
        <Rows
          id="needs-table"
          caption={words.needs}
          rows={report.needs}
          rowKey={({ need }) => need}
          columns={needColumns(language)}
          language={language}
        />
      </Part>
      <Part id="languages" heading={words.languages} why={words.languagesWhy}>
        <Rows
          id="languages-table"
          caption={words.languages}
          rows={report.languages}
          rowKey={({ language: code }) => code}
          columns={languageColumns(language)}
          language={language}
        />
      </Part>
      <Part id="agencies" heading={words.agencies} why={words.agenciesWhy}>
        <Rows
          id="agencies-table"
          caption={words.agencies}
          rows={report.agencies}
          rowKey={({ organization }) => organization}
          columns={agencyColumns(language)}
          language={language}
        />
      </Part>
    </>
  )
}

function Part(props: {
  readonly id: string
  readonly heading: string
  readonly why: string
  readonly children: ComponentChildren
}) {
  return (
    <Section id={props.id} heading={props.heading}>
      <p>{props.why}</p>
      {props.children}
    </Section>
  )
}

function Rows<Row>(props: {
  readonly id: string
  readonly caption: string
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly language: Language
}) {
  const words = reportWords[props.language]
  const empty = { title: words.emptyTitle, why: words.emptyWhy }
  if (props.rows.length === 0) return <EmptyState {...empty} />
  return <Table {...props} captionHidden empty={empty} />
}

/** A kind of help by its name; own words are a kind of their own. */
export const needName = (id: string, language: Language): string =>
  needs.find((need) => need.id === id)?.[language] ?? reportWords[language].ownWords

const numbered = <Row,>(
  key: string,
  header: string,
  figure: (row: Row) => number | ShownCount,
  language: Language,
): Column<Row> => ({
  key,
  header,
  numeric: true,
  cell: (row) => {
    const value = figure(row)
    if (typeof value === 'number') return count(value, language)
    return value.shown ? count(value.value, language) : reportWords[language].hidden
  },
})

function freshnessColumns(language: Language): readonly Column<FreshnessRow>[] {
  const { columns } = reportWords[language]
  return [
    { key: 'need', header: columns.need, cell: ({ need }) => needName(need, language) },
    numbered('fresh', columns.fresh, ({ fresh }) => fresh, language),
    numbered('call_first', columns.callFirst, (row) => row.call_first, language),
    numbered('not_called', columns.notCalled, (row) => row.not_called, language),
    numbered('old', columns.old, ({ old }) => old, language),
    numbered('hidden', columns.notShown, ({ hidden }) => hidden, language),
    numbered('all', columns.all, ({ all }) => all, language),
  ]
}

function needColumns(language: Language): readonly Column<NeedSearched>[] {
  const { columns } = reportWords[language]
  return [
    { key: 'need', header: columns.need, cell: ({ need }) => needName(need, language) },
    numbered('searches', columns.searches, (row) => shownSearches(row).all, language),
    numbered('not_found', columns.notFound, (row) => shownSearches(row).notFound, language),
  ]
}

function languageColumns(language: Language): readonly Column<LanguageRow>[] {
  const { columns, gap } = reportWords[language]
  return [
    {
      key: 'language',
      header: columns.language,
      cell: (row) => (
        <>
          {spokenName(row.language, language)}
          {row.available === 0 && (
            <>
              <br />
              <span class="usa-hint">{gap}</span>
            </>
          )}
        </>
      ),
    },
    numbered('calls', columns.calls, ({ calls }) => shownCount(calls), language),
    numbered('searches', columns.searches, ({ searches }) => shownCount(searches), language),
    numbered('available', columns.available, ({ available }) => available, language),
  ]
}

function agencyColumns(language: Language): readonly Column<AgencyOutcome>[] {
  const { columns } = reportWords[language]
  return [
    { key: 'agency', header: columns.agency, cell: ({ organization }) => organization },
    numbered('no_answer', columns.noAnswer, ({ noAnswer }) => noAnswer, language),
    numbered('closed', columns.closed, ({ closed }) => closed, language),
    numbered('changed', columns.changed, ({ changed }) => changed, language),
    numbered('still_true', columns.stillTrue, ({ stillTrue }) => stillTrue, language),
    numbered('by_link', columns.byLink, ({ byLink }) => byLink, language),
  ]
}
