import { languageName } from '#modules/staff/index.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Details,
  EmptyState,
  Form,
  NumberInput,
  Section,
  Select,
  Table,
} from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { dayOf } from '../decision/day.words.ts'
import type { Occasion } from '../decision/decision.ts'
import type { Says } from '../leaf/leaf.ts'
import { audienceWords } from '../talk/audience.words.ts'
import type { RoomTable } from './read-room.ts'
import type { RoomRow } from './room.rules.ts'
import { type RoomSide, roomGroups } from './room.ts'
import { roomWords } from './room.words.ts'

export const groupName = (side: RoomSide, group: string, language: Language): string =>
  side === 'language'
    ? languageName(group, language)
    : (audienceWords[language].audiences[group as keyof (typeof audienceWords)['en']['audiences']] ?? group)

type Props = {
  readonly occasions: readonly Occasion[]
  /** The convening shown; null before there is one. */
  readonly occasion: Occasion | null
  readonly tables: readonly RoomTable[]
  readonly expected: Readonly<Record<RoomSide, Says>>
  readonly counted: Readonly<Record<RoomSide, Says>>
  readonly mayKeep: boolean
  readonly mayUndo: boolean
  readonly saved: boolean
  readonly wrong: boolean
  readonly language: Language
}

/** Equity in the room: who was there by role and language, against who should be. */
export function RoomPage(props: Props) {
  const { occasions, occasion, tables, mayKeep, mayUndo, saved, wrong, language } = props
  const words = roomWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {saved && (
        <Alert tone="success" announced>
          <p>{words.saved}</p>
        </Alert>
      )}
      {wrong && (
        <Alert tone="error" announced>
          <p>{words.notCounts}</p>
        </Alert>
      )}
      {occasion === null ? (
        <EmptyState {...words.none} />
      ) : (
        <>
          <Form action="/impact/room" method="get">
            <Select
              name="convening"
              label={words.choose}
              value={occasion.id}
              options={occasions.map(({ id, title, startsAt }) => ({
                value: id,
                text: `${title} (${dayOf(startsAt, language)})`,
              }))}
            />
            <ButtonRow>
              <Button kind="outline">{words.show}</Button>
            </ButtonRow>
          </Form>
          {tables.map((table) => (
            <Side key={table.side} table={table} language={language} />
          ))}
          <p>
            <a href={`/impact/room.csv?convening=${occasion.id}`} download>
              {words.csv}
            </a>
          </p>
        </>
      )}
      {mayKeep && <Forms {...props} />}
      {mayKeep && mayUndo && (
        <Form action="/impact/room/undo" method="post" label={words.undo}>
          <ButtonRow>
            <Button kind="outline">{words.undo}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

function Side({ table, language }: { readonly table: RoomTable; readonly language: Language }) {
  const words = roomWords[language]
  const { side, rows, all, from } = table
  const stands = ({ isShort }: RoomRow) =>
    isShort === null ? words.unknown : isShort ? words.short : words.enough
  return (
    <Section id={side} heading={words.sides[side]}>
      <p>
        {from === null ? words.nobody : words.from[from]}{' '}
        {all?.shown && words.all(count(all.value, language))}
      </p>
      {rows.length > 0 && (
        <Table<RoomRow>
          id={`room-${side}`}
          caption={words.sides[side]}
          captionHidden
          rows={rows}
          rowKey={({ group }) => group}
          empty={words.none}
          columns={[
            {
              key: 'group',
              header: words.groupHeader[side],
              cell: ({ group }) => groupName(side, group, language),
            },
            {
              key: 'expected',
              header: words.expectedHeader,
              numeric: true,
              cell: ({ expected }) => (expected === null ? words.notSet : count(expected, language)),
            },
            {
              key: 'present',
              header: words.presentHeader,
              numeric: true,
              cell: ({ present }) =>
                from === null ? words.unknown : present.shown ? count(present.value, language) : words.few,
            },
            {
              key: 'stands',
              header: words.standsHeader,
              cell: (row) => (from === null ? words.unknown : stands(row)),
            },
          ]}
        />
      )}
    </Section>
  )
}

function Forms({ occasion, expected, counted, language }: Props) {
  const words = roomWords[language]
  const sides = ['role', 'language'] as const
  const form = (side: RoomSide, kind: 'expected' | 'counts', says: Says) => (
    <Form
      key={`${kind}-${side}`}
      action={`/impact/room/${kind}`}
      method="post"
      hidden={{ side, ...(occasion === null ? {} : { convening: occasion.id }) }}
      label={`${kind === 'expected' ? words.setExpected : words.enterCounts}: ${words.sides[side]}`}
    >
      {roomGroups[side].map((group) => (
        <NumberInput
          key={group}
          name={group}
          id={`${kind}-${side}-${group}`}
          label={groupName(side, group, language)}
          value={says[group] ?? ''}
          min={0}
          step={1}
        />
      ))}
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </Form>
  )
  return (
    <>
      {sides.map((side) => (
        <Details key={side} summary={`${words.setExpected}: ${words.sides[side]}`}>
          <p>{words.setExpectedLead}</p>
          {form(side, 'expected', expected[side])}
        </Details>
      ))}
      {occasion !== null &&
        sides.map((side) => (
          <Details key={side} summary={`${words.enterCounts}: ${words.sides[side]}`}>
            <p>{words.enterCountsLead}</p>
            {form(side, 'counts', counted[side])}
          </Details>
        ))}
    </>
  )
}
