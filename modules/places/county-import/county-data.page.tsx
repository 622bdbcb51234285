import {
  Alert,
  Button,
  ButtonRow,
  Details,
  FileInput,
  Form,
  Section,
  Sheet,
  StatusText,
  Table,
} from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import type { County } from '../county/county.ts'
import { countyTitle } from '../county/county.words.ts'
import { dayText } from '../county/day.words.ts'
import { countyDataWords } from './county-data.words.ts'
import type { CountyImport } from './county-import.ts'
import { CountyTabs } from './county-tabs.page.tsx'
import { ImportReportView, rowCount } from './import-report.page.tsx'
import type { StandingFile } from './standing-file.ts'

export type CountyDataProps = {
  readonly county: County
  readonly files: readonly StandingFile[]
  readonly imports: readonly CountyImport[]
  /** Whether the viewer may bring files into this county. */
  readonly mayBring: boolean
  readonly timeZone: string
  readonly language: Language
  /** What has just happened, or why nothing did. */
  readonly note?: 'nothingNew' | 'applied' | 'undone' | 'dropped' | undefined
  readonly problems?: readonly string[]
}

export function CountyDataPage(props: CountyDataProps) {
  const { county, imports, mayBring, language, note, problems = [] } = props
  const words = countyDataWords[language]
  const staged = mayBring ? imports.find(({ state }) => state === 'staged') : undefined
  return (
    <>
      <h1>{words.title(countyTitle(county.name, language))}</h1>
      <CountyTabs code={county.code} tab="data" language={language} />
      <p class="usa-intro">{county.id === 0 ? words.invented : words.lead}</p>
      {county.listing !== null && <p>{words.editionNow(county.listing.dataEdition)}</p>}
      {note !== undefined && (
        <Alert tone="success" announced>
          {words[note]}
        </Alert>
      )}
      {problems.length > 0 && (
        <Alert tone="error" heading={words.problemsHeading} announced>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Alert>
      )}
      {staged !== undefined && <Staged {...props} staged={staged} />}
      <Section id="sources" heading={words.sourcesHeading}>
        <Sources {...props} />
      </Section>
      {imports.length > 0 && (
        <Section id="imports" heading={words.importsHeading}>
          <Imports {...props} />
        </Section>
      )}
      {mayBring && <Upload county={county} language={language} />}
    </>
  )
}

function Sources({ county, files, language }: CountyDataProps) {
  const words = countyDataWords[language]
  return (
    <Table
      id="files"
      caption={words.sourcesCaption}
      captionHidden
      columns={[
        {
          key: 'file',
          header: words.file,
          cell: ({ title, file }) => (
            <>
              {title}
              <br />
              <span class="usa-hint">{file}</span>
            </>
          ),
        },
        {
          key: 'publisher',
          header: words.publisher,
          cell: (row) => <a href={row.landingPage}>{row.publisher}</a>,
        },
        {
          key: 'years',
          header: words.schoolYears,
          cell: (row) => row.schoolYears.join(', ') || words.noYear,
        },
        {
          key: 'retrieved',
          header: words.retrieved,
          cell: ({ retrievedOn }) =>
            retrievedOn === null ? words.unknownDay : dayText(retrievedOn, language),
        },
        { key: 'rows', header: words.rows, numeric: true, cell: ({ rowCount }) => count(rowCount, language) },
        {
          key: 'edition',
          header: words.edition,
          cell: ({ contentHash }) => <code>{contentHash.slice(0, 8)}</code>,
        },
      ]}
      rows={files}
      rowKey={({ importId, number }) => `${importId} ${number}`}
      empty={{ title: words.emptyTitle, why: words.emptyWhy(county.code) }}
    />
  )
}

function Imports({ county, imports, mayBring, timeZone, language }: CountyDataProps) {
  const words = countyDataWords[language]
  const shown = imports.filter(({ state }) => state !== 'staged')
  const last = shown.find(({ state }) => state === 'applied')
  const broughtText = ({ report }: CountyImport) =>
    words.broughtText({
      added: count(report.added.count, language),
      changed: count(report.changed.count, language),
      closed: count(report.closed.count, language),
      rows: count(rowCount(report.facts), language),
    })
  return (
    <>
      <Table
        id="imports-table"
        caption={words.importsCaption}
        captionHidden
        columns={[
          {
            key: 'on',
            header: words.on,
            cell: (one) => dayText(dateIn(timeZone, one.appliedAt ?? one.stagedAt), language),
          },
          {
            key: 'state',
            header: words.state,
            cell: ({ state }) => (
              <StatusText tone={state === 'applied' ? 'success' : 'none'} text={words.states[state]} />
            ),
          },
          { key: 'edition', header: words.edition, cell: ({ report }) => report.dataEdition },
          {
            key: 'brought',
            header: words.brought,
            cell: (one) => (
              <Details summary={broughtText(one)}>
                <ImportReportView report={one.report} language={language} />
              </Details>
            ),
          },
        ]}
        rows={shown}
        rowKey={({ id }) => id}
        empty={{ title: words.emptyTitle, why: words.emptyWhy(county.code) }}
      />
      {mayBring && last !== undefined && (
        <Form action={`/counties/${county.code}/data/undoing`} method="post" label={words.undo}>
          <p>{words.undoLead}</p>
          <ButtonRow>
            <Button kind="danger">{words.undo}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

function Staged({ county, staged, language }: CountyDataProps & { readonly staged: CountyImport }) {
  const words = countyDataWords[language]
  return (
    <Section id="staged" heading={words.stagedHeading}>
      <Sheet>
        <p>{words.stagedLead}</p>
        <ImportReportView report={staged.report} language={language} />
        <Form
          action={`/counties/${county.code}/data/application`}
          method="post"
          label={words.apply}
          hidden={{ import: staged.id }}
        >
          <ButtonRow>
            <Button kind="call">{words.apply}</Button>
          </ButtonRow>
        </Form>
        <Form action={`/counties/${county.code}/data/dropping`} method="post" label={words.drop}>
          <ButtonRow>
            <Button kind="outline">{words.drop}</Button>
          </ButtonRow>
        </Form>
      </Sheet>
    </Section>
  )
}

/** Inputs that stand open; as many again wait behind a press. */
const openInputs = [1, 2, 3, 4]
const moreInputs = [5, 6, 7, 8, 9, 10, 11, 12]

function Upload({ county, language }: { readonly county: County; readonly language: Language }) {
  const words = countyDataWords[language]
  const input = (number: number) => (
    <FileInput
      key={number}
      name={`file${number}`}
      label={words.uploadFile(number)}
      accept=".csv,.txt,.tsv,.gz"
      {...(number === 1 ? { hint: words.uploadHint } : {})}
    />
  )
  return (
    <Section id="upload" heading={words.uploadHeading}>
      <p>{words.uploadLead}</p>
      <Form action={`/counties/${county.code}/data`} method="post" label={words.uploadHeading} multipart>
        {openInputs.map(input)}
        <Details summary={words.moreFiles}>{moreInputs.map(input)}</Details>
        <ButtonRow>
          <Button>{words.check}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
