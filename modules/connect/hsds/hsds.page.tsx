import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  EntryList,
  FileInput,
  Form,
  Section,
  Table,
} from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { count } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../listing/listing.words.ts'
import type { DirectoryImport } from './directory-import.ts'
import { hsdsWords } from './hsds.words.ts'
import type { HsdsProblem } from './read-hsds.rules.ts'

type Frame = { readonly path: string; readonly countyTitle: string; readonly language: Language }
type ImportsProps = Frame & {
  readonly imports: readonly DirectoryImport[]
  readonly refusal?: string | undefined
}

export function ImportsPage({ path, countyTitle, imports, refusal, language }: ImportsProps) {
  const words = hsdsWords[language]
  return (
    <>
      <h1>{words.title(countyTitle)}</h1>
      <p class="usa-intro">{words.lead}</p>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      <Form action={path} method="post" multipart>
        <FileInput
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept="application/json,.json,application/zip,.zip"
        />
        <ButtonRow>
          <Button>{words.look}</Button>
        </ButtonRow>
      </Form>
      {imports.length > 0 && (
        <Section id="earlier" heading={words.earlier}>
          <EntryList
            entries={imports.map((one) => ({
              key: one.id,
              title: <a href={`${path}/${one.id}`}>{one.fileName}</a>,
              detail: stateText(one, language),
            }))}
          />
        </Section>
      )}
      <Section id="take" heading={words.take}>
        <p>{words.takeWhy}</p>
        <ButtonRow>
          <ButtonLink href={path.replace('/directory/import', '/directory.json')} kind="outline" download>
            HSDS 3.0 JSON
          </ButtonLink>
          <ButtonLink href={path.replace('/directory/import', '/directory.zip')} kind="outline" download>
            HSDS 3.0 CSV
          </ButtonLink>
        </ButtonRow>
      </Section>
    </>
  )
}

function stateText(
  { appliedAt, undoneAt }: Pick<DirectoryImport, 'appliedAt' | 'undoneAt'>,
  language: Language,
) {
  const words = hsdsWords[language]
  const day = (at: Date) => dayText(dateIn(timeZone, at), language)
  if (undoneAt !== null) return words.undone(day(undoneAt))
  return appliedAt === null ? words.waits : words.applied(day(appliedAt))
}

type ImportProps = Frame & { readonly given: DirectoryImport; readonly refusal?: string | undefined }

export function ImportPage({ path, countyTitle, given, refusal, language }: ImportProps) {
  const words = hsdsWords[language]
  const { id, fileName, listingCount, problems, problemCount, twins } = given
  const { knownCount, leftOut, appliedAt, undoneAt } = given
  const lines = [
    ...(appliedAt === null ? [words.wouldBring(count(listingCount, language))] : []),
    words.known(count(knownCount, language)),
    words.leftOut(count(leftOut, language)),
    words.twins(count(twins.length, language)),
    words.problems(count(problemCount, language)),
  ]
  return (
    <>
      <h1>{words.title(countyTitle)}</h1>
      <p class="usa-intro">
        {fileName} · {stateText(given, language)}
      </p>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      <ul class="usa-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {appliedAt === null && (
        <Form action={`${path}/${id}/application`} method="post">
          <Button kind="call">{words.apply}</Button>
        </Form>
      )}
      {appliedAt !== null && undoneAt === null && (
        <Form action={`${path}/${id}/undoing`} method="post">
          <p>{words.undoWhy}</p>
          <Button kind="danger">{words.undo}</Button>
        </Form>
      )}
      {problems.length > 0 && <Problems problems={problems} all={problemCount} language={language} />}
      {twins.length > 0 && (
        <Section id="twins" heading={words.twins(count(twins.length, language))}>
          <ul class="usa-list">
            {twins.slice(0, 200).map(({ name, zip }) => (
              <li key={`${name} ${zip}`}>
                {name} {zip}
              </li>
            ))}
          </ul>
          {twins.length > 200 && <p>{words.more}</p>}
        </Section>
      )}
    </>
  )
}

function Problems({
  problems,
  all,
  language,
}: {
  readonly problems: readonly HsdsProblem[]
  readonly all: number
  readonly language: Language
}) {
  const words = hsdsWords[language]
  return (
    <>
      <Table<HsdsProblem>
        id="problems"
        caption={words.problems(count(all, language))}
        columns={[
          { key: 'at', header: words.at, rowHeader: true, cell: ({ at }) => at },
          { key: 'problem', header: words.problem, cell: ({ problem }) => <span lang="en">{problem}</span> },
        ]}
        rows={problems.slice(0, 200)}
        rowKey={({ at, problem }) => `${at} ${problem}`}
        empty={{ title: words.problems('0'), why: words.lead }}
      />
      {all > 200 && <p>{words.more}</p>}
    </>
  )
}
