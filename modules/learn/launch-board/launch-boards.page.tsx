import {
  Button,
  ButtonRow,
  EntryList,
  Form,
  Section,
  StatusText,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import type { OpenSchool } from '../site/site.ts'
import { launchBoardPath, Origin } from './launch-board.page.tsx'
import { countBoard, nextItems } from './launch-board.rules.ts'
import type { LaunchCount, LaunchFile, LaunchItem } from './launch-board.ts'
import { launchBoardWords } from './launch-board.words.ts'

export type Board = { readonly school: OpenSchool; readonly items: readonly LaunchItem[] }

type Props = {
  readonly file: LaunchFile
  readonly boards: readonly Board[]
  readonly today: CalendarDate
  readonly language: Language
  /** Other pages of a launch that the viewer may open. */
  readonly links: readonly { readonly href: string; readonly text: string }[]
  /** What was searched for, and the schools it found; null for whoever is bound to schools. */
  readonly search: { readonly words: string; readonly schools: readonly OpenSchool[] } | null
}

/** Every board the viewer may see, the one with the most late first. */
export function LaunchBoardsPage({ file, boards, today, language, links, search }: Props) {
  const words = launchBoardWords[language]
  const rows = boards
    .map((board) => ({ ...board, count: countBoard(board.items, today) }))
    .sort((a, b) => b.count.late - a.count.late || a.school.name.localeCompare(b.school.name))
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="boards" heading={words.schools}>
        <BoardTable rows={rows} language={language} />
      </Section>
      {search && (
        <Section id="find" heading={words.search}>
          <Form action={launchBoardPath} method="get" label={words.search}>
            <TextInput name="q" label={words.search} value={search.words} type="search" maxLength={100} />
            <ButtonRow>
              <Button>{words.find}</Button>
            </ButtonRow>
          </Form>
          {search.words !== '' && search.schools.length === 0 && <p role="status">{words.notFound}</p>}
          {search.schools.length > 0 && (
            <EntryList
              entries={search.schools.map(({ code, name, districtName }) => ({
                key: code,
                title: <a href={`${launchBoardPath}/${code}`}>{name}</a>,
                detail: districtName,
              }))}
            />
          )}
        </Section>
      )}
      {links.length > 0 && (
        <ul>
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <Origin file={file} language={language} />
    </>
  )
}

type Row = Board & { readonly count: LaunchCount }

function BoardTable({ rows, language }: { readonly rows: readonly Row[]; readonly language: Language }) {
  const words = launchBoardWords[language]
  return (
    <Table<Row>
      id="boards-table"
      caption={words.schools}
      captionHidden
      rows={rows}
      rowKey={({ school }) => school.code}
      empty={{ title: words.none, why: words.noneWhy }}
      columns={[
        {
          key: 'school',
          header: words.schoolHeader,
          cell: ({ school }) => <a href={`${launchBoardPath}/${school.code}`}>{school.name}</a>,
        },
        { key: 'district', header: words.districtHeader, cell: ({ school }) => school.districtName },
        { key: 'ready', header: words.readyHeader, numeric: true, cell: ({ count }) => words.readyOf(count) },
        {
          key: 'late',
          header: words.lateHeader,
          numeric: true,
          cell: ({ count }) =>
            count.late === 0 ? '0' : <StatusText tone="warning" text={String(count.late)} />,
        },
        {
          key: 'next',
          header: words.nextHeader,
          cell: ({ items }) => nextItems(items)[0]?.name[language] ?? '',
        },
      ]}
    />
  )
}
