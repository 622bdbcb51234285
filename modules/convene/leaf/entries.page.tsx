import { Alert, Button, ButtonLink, ButtonRow, Form, Table } from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayOf } from '../decision/day.words.ts'
import { CalendarSection } from './calendar.page.tsx'
import { entryColumns, entryName, MeasureNotes } from './entry-text.page.tsx'
import type { EntryRefusal, KindShape, LeafEntry, LeafName, Says } from './leaf.ts'
import { leafWords } from './leaf.words.ts'

/** A change that can be taken back, as the page says it. */
export type UndoOffer = { readonly personName: string; readonly changedAt: Date; readonly says: Says }

type Props = {
  readonly shape: KindShape
  readonly entries: readonly LeafEntry[]
  readonly undo: UndoOffer | null
  readonly mayKeep: boolean
  readonly saved: boolean
  readonly refusal?: EntryRefusal | undefined
  readonly names: Readonly<Record<LeafName, string>>
  readonly today: CalendarDate
  readonly language: Language
}

/** Everything of one kind that a county keeps, with what can be done with it. */
export function EntriesPage(props: Props) {
  const { shape, entries, mayKeep, saved, refusal, names, today, language } = props
  const words = leafWords[language]
  const ofKind = shape.words[language]
  const at = `/impact/${shape.path}`
  const naming = (entry: LeafEntry, text: string) =>
    mayKeep ? <a href={`${at}/${entry.id}`}>{text}</a> : text
  return (
    <>
      <h1>{ofKind.title}</h1>
      <p class="usa-intro">{ofKind.lead}</p>
      {saved && (
        <Alert tone="success" announced>
          <p>{words.saved}</p>
        </Alert>
      )}
      {refusal !== undefined && (
        <Alert tone="warning" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      {mayKeep && (
        <p>
          <ButtonLink kind="call" href={`${at}/new`}>
            {ofKind.add}
          </ButtonLink>
        </p>
      )}
      <Table<LeafEntry>
        id="entries"
        caption={ofKind.title}
        captionHidden
        rows={entries}
        rowKey={({ id }) => id}
        empty={ofKind.empty}
        columns={[
          ...entryColumns(shape, language, naming),
          {
            key: 'shown',
            header: words.shownHeader,
            cell: ({ shown }) => (shown ? words.shown : words.notShown),
          },
        ]}
      />
      <MeasureNotes entries={entries} language={language} />
      {shape.kind === 'activity' && (
        <CalendarSection activities={entries} names={names} today={today} language={language} />
      )}
      {entries.length > 0 && (
        <p>
          <a href={`${at}.csv`} download>
            {words.csv}
          </a>
        </p>
      )}
      <Undo {...props} />
    </>
  )
}

function Undo({ shape, undo, mayKeep, language }: Props) {
  if (undo === null || !mayKeep) return null
  const words = leafWords[language]
  const what = entryName(shape, undo, language)
  return (
    <Form action={`/impact/${shape.path}/undo`} method="post" label={words.undo}>
      <p>{words.undoWhat(undo.personName, what, dayOf(undo.changedAt, language))}</p>
      <ButtonRow>
        <Button kind="outline">{words.undo}</Button>
      </ButtonRow>
    </Form>
  )
}
