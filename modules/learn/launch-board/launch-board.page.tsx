import type { ComponentChildren } from 'preact'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  Figure,
  FigureRow,
  Section,
  Sheet,
  StatusText,
  Table,
} from '#packages/ui/index.ts'
import { percent } from '#platform/numbers.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { proseWords } from '../role/prose.words.ts'
import { dateText } from '../site/day-words.ts'
import type { OpenSchool } from '../site/site.ts'
import { countBoard, isLate, nextItems } from './launch-board.rules.ts'
import { type LaunchFile, type LaunchItem, ownGroup } from './launch-board.ts'
import { launchBoardWords } from './launch-board.words.ts'

export const launchBoardPath = '/learn/launch-board'

type Props = {
  readonly file: LaunchFile
  readonly school: OpenSchool
  readonly items: readonly LaunchItem[]
  readonly today: CalendarDate
  readonly language: Language
  readonly mayWrite: boolean
  /** True after a save. */
  readonly saved: boolean
  /** The form with which an item of its own is added, for whoever may write. */
  readonly children?: ComponentChildren
}

/** How far a school is, what comes first, and everything on its board. */
export function LaunchBoardPage({ children, ...props }: Props) {
  const { file, school, items, today, language, saved } = props
  const words = launchBoardWords[language]
  const count = countBoard(items, today)
  return (
    <>
      <h1>{words.titleOf(school.name)}</h1>
      {saved && <p role="status">{words.saved}</p>}
      <p class="usa-intro">{words.lead}</p>
      <FigureRow>
        <Figure
          value={count.percent === null ? '–' : percent(count.percent / 100, language)}
          label={words.answer(count)}
          {...(count.late > 0 ? { range: words.late(count.late) } : {})}
        >
          {count.percent === null && <p>{words.notBegun}</p>}
        </Figure>
      </FigureRow>
      <First items={items} today={today} language={language} />
      {groupsOf(file, language).map(({ id, name }) => (
        <Group key={id} id={id} name={name} {...props} />
      ))}
      {children}
      <p>
        <a href={`/learn/schools/${school.code}`}>{words.site}</a>
      </p>
      <Origin file={file} language={language} />
    </>
  )
}

export const groupsOf = (file: LaunchFile, language: Language) => [
  ...file.groups.map(({ id, name }) => ({ id, name: name[language] })),
  { id: ownGroup, name: launchBoardWords[language].own },
]

type FirstProps = Pick<Props, 'items' | 'today' | 'language'>

/** At most five things to do now; with nothing open, nothing. */
function First({ items, today, language }: FirstProps) {
  const words = launchBoardWords[language]
  const first = nextItems(items)
    .filter(({ entry }) => entry?.dueOn)
    .slice(0, 5)
  if (first.length === 0) return null
  return (
    <Sheet>
      <h2>{words.next}</h2>
      <ul>
        {first.map((item) => (
          <li key={item.id}>
            <strong>{item.name[language]}</strong>: {item.entry?.ownerName ?? words.nobody},{' '}
            {item.entry?.dueOn && dateText(item.entry.dueOn, language)}
            {isLate(item, today) && (
              <>
                {' '}
                <StatusText tone="warning" text={words.lateState} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

type GroupProps = Omit<Props, 'children'> & { readonly id: string; readonly name: string }

function Group({ id, name, school, items, today, language, mayWrite }: GroupProps) {
  const words = launchBoardWords[language]
  const own = items.filter(({ group }) => group === id)
  if (own.length === 0 && !mayWrite) return null
  return (
    <Section id={`group-${id}`} heading={name}>
      <ItemTable id={id} caption={name} items={own} today={today} language={language} />
      {mayWrite && own.length > 0 && (
        <ButtonRow>
          <ButtonLink kind="outline" href={`${launchBoardPath}/${school.code}/items/${id}`}>
            {words.change(name)}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  )
}

const tones = { open: 'none', under_way: 'info', ready: 'success', not_needed: 'none' } as const

type TableProps = {
  readonly id: string
  readonly caption: string
  readonly items: readonly LaunchItem[]
  readonly today: CalendarDate
  readonly language: Language
}

function ItemTable({ id, caption, items, today, language }: TableProps) {
  const words = launchBoardWords[language]
  return (
    <Table<LaunchItem>
      id={`items-${id}`}
      caption={caption}
      captionHidden
      rows={items}
      rowKey={(item) => item.id}
      empty={{ title: words.ownEmpty, why: words.ownEmptyWhy }}
      columns={[
        { key: 'item', header: words.itemHeader, cell: (item) => item.name[language] },
        {
          key: 'state',
          header: words.stateHeader,
          cell: (item) => {
            const state = item.entry?.state ?? 'open'
            return isLate(item, today) ? (
              <StatusText tone="warning" text={`${words.lateState}: ${words.stateOf[state]}`} />
            ) : (
              <StatusText tone={tones[state]} text={words.stateOf[state]} />
            )
          },
        },
        { key: 'owner', header: words.ownerHeader, cell: ({ entry }) => entry?.ownerName ?? words.nobody },
        {
          key: 'due',
          header: words.dueHeader,
          cell: ({ entry }) => (entry?.dueOn ? dateText(entry.dueOn, language) : words.noDate),
        },
        {
          key: 'detail',
          header: words.detailHeader,
          cell: ({ entry, ask }) => entry?.detail ?? ask[language],
        },
      ]}
    />
  )
}

type OriginProps = { readonly file: LaunchFile; readonly language: Language }

export const Origin = ({ file, language }: OriginProps) => (
  <p class="source-line">
    {launchBoardWords[language].origin}{' '}
    {proseWords[language][file.state[language] === 'machine' ? 'machine' : 'draft']}
  </p>
)

/** The board as a visitor reads and prints it: what stands on it, and nothing of any school. */
export function BlankBoard({ file, language }: OriginProps) {
  const words = launchBoardWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Alert tone="info">
        <p>{words.visitor}</p>
      </Alert>
      {file.groups.map(({ id, name }) => (
        <Section key={id} id={`group-${id}`} heading={name[language]}>
          <ul>
            {file.items
              .filter(({ group }) => group === id)
              .map((item) => (
                <li key={item.id}>
                  <strong>{item.name[language]}</strong>
                  <br />
                  {item.ask[language]}
                </li>
              ))}
          </ul>
        </Section>
      ))}
      <Origin file={file} language={language} />
    </>
  )
}
