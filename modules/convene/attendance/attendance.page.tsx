import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  type Column,
  FilterLinks,
  Form,
  StatusText,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { type Registration, standingOf } from '../registration/registration.ts'
import { audienceWords } from '../talk/audience.words.ts'
import type { Talk } from '../talk/talk.ts'
import { attendanceWords } from './attendance.words.ts'
import type { AtDoor } from './mark-attendance.ts'

export const shows = ['all', 'placed', 'waiting', 'cancelled', 'needs'] as const
export type Show = (typeof shows)[number]

type Props = {
  /** `/counties/34/convenings/…/registrations` */
  readonly path: string
  readonly convening: Convening
  readonly registrations: readonly Registration[]
  readonly talks: readonly Talk[]
  /** The talk whose list it is; null for the convening's. */
  readonly talk: Talk | null
  readonly seen: ReadonlySet<string>
  readonly show: Show
  readonly saved: boolean
  readonly refusal: string | undefined
  readonly language: Language
}

/** Everyone who registered, with a box to tick at the door. Without script it is a form like any other. */
export function AttendancePage(props: Props) {
  const { path, convening, registrations, talk, seen, show, saved, refusal, language } = props
  const words = attendanceWords[language]
  const standing = registrations.map(standingOf)
  const count = (one: 'placed' | 'waiting') => standing.filter((each) => each === one).length
  const rows = registrations.filter((one) => isShown(one, show, talk))
  return (
    <>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      {saved && refusal === undefined && (
        <Alert tone="success" announced>
          {words.saved}
        </Alert>
      )}
      <h1>{words.title(inLanguage(convening.title, convening.titleEs, language))}</h1>
      <p>{words.counts(count('placed'), count('waiting'), seen.size)}</p>
      <Filters {...props} />
      <Form
        action={path}
        method="post"
        label={words.caption}
        hidden={{ talk: talk?.id ?? '', was: [...seen] }}
      >
        <Table
          id="registrations"
          caption={words.caption}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          empty={words.nobody}
          columns={columnsOf(props)}
        />
        <ButtonRow>
          {rows.length > 0 && <Button>{words.save}</Button>}
          <ButtonLink kind="outline" href={`${path}.csv`} download>
            {words.csv}
          </ButtonLink>
          <ButtonLink kind="outline" href={path.replace(/\/convenings\/.*$/, '/door')}>
            {words.door}
          </ButtonLink>
        </ButtonRow>
      </Form>
      {convening.kind === 'convening' && (
        <p>
          <a href={path.replace(/\/convenings\/.*$/, '/convenings/retention')}>{words.retention}</a>
        </p>
      )}
    </>
  )
}

const isShown = (one: Registration, show: Show, talk: Talk | null): boolean =>
  (talk === null || one.choices.some(({ talkId }) => talkId === talk.id)) &&
  (show === 'all' || (show === 'needs' ? hasNeeds(one) : standingOf(one) === show))

const hasNeeds = ({ needs, interpretation, cancelledAt }: Registration): boolean =>
  cancelledAt === null && (needs !== null || interpretation !== null)

function Filters({ path, talks, talk, show, language }: Props) {
  const words = attendanceWords[language]
  const href = (change: { readonly show?: Show; readonly talk?: string | null }) => {
    const next = { show, talk: talk?.id ?? null, ...change }
    const asked = {
      ...(next.show === 'all' ? {} : { show: next.show }),
      ...(next.talk === null ? {} : { talk: next.talk }),
    }
    return Object.keys(asked).length === 0 ? path : `${path}?${new URLSearchParams(asked)}`
  }
  return (
    <>
      <FilterLinks
        label={words.show}
        items={shows.map((one) => ({
          text: words.shows[one],
          href: href({ show: one }),
          current: one === show,
        }))}
      />
      {talks.length > 0 && (
        <FilterLinks
          label={words.ofTalk}
          items={[
            { text: words.whole, href: href({ talk: null }), current: talk === null },
            ...talks.map((one) => ({
              text: inLanguage(one.title, one.titleEs, language),
              href: href({ talk: one.id }),
              current: one.id === talk?.id,
            })),
          ]}
        />
      )}
    </>
  )
}

const tones = { placed: 'success', waiting: 'warning', cancelled: 'none' } as const

function columnsOf({ path, seen, language }: Props): readonly Column<Registration>[] {
  const words = attendanceWords[language]
  const names = audienceWords[language]
  return [
    {
      key: 'here',
      header: words.here,
      cell: ({ id, name }) => (
        <Checkbox
          name="here"
          id={`here-${id}`}
          value={id}
          label={name ?? words.erased}
          checked={seen.has(id)}
        />
      ),
    },
    { key: 'role', header: words.role, cell: ({ role }) => names.audiences[role] },
    { key: 'site', header: words.site, cell: ({ site }) => site ?? '' },
    {
      key: 'standing',
      header: words.standing,
      cell: (one) => <StatusText tone={tones[standingOf(one)]} text={words.standings[standingOf(one)]} />,
    },
    {
      key: 'needs',
      header: words.needs,
      cell: ({ needs, interpretation }) => [interpretation, needs].filter((text) => text !== null).join('; '),
    },
    {
      key: 'act',
      header: words.act,
      cell: ({ id, name, cancelledAt }) =>
        name === null ? (
          ''
        ) : (
          <Button
            kind="plain"
            formAction={`${path}/${id}/${cancelledAt === null ? 'cancellation' : 'restoration'}`}
          >
            {cancelledAt === null ? words.cannotComeShort : words.canComeShort}
            <span class="usa-sr-only">: {name}</span>
          </Button>
        ),
    },
  ]
}

type DoorProps = {
  readonly path: string
  readonly read: AtDoor | 'foreign' | null
  /** The code as it was read, for the press that lets in. */
  readonly pass: string
  readonly isIn: boolean
  readonly language: Language
}

/** One code at the door: whose it is, and one press to let them in. */
export function DoorPage({ path, read, pass, isIn, language }: DoorProps) {
  const words = attendanceWords[language]
  return (
    <>
      <h1>{words.doorTitle}</h1>
      {read === 'foreign' && (
        <Alert tone="error" announced>
          {words.refusals.foreign}
        </Alert>
      )}
      {read !== null && read !== 'foreign' && (
        <AtTheDoor path={path} read={read} pass={pass} isIn={isIn} language={language} />
      )}
      <Form action={path} method="get" label={words.code}>
        <TextInput
          name="code"
          label={read === null ? words.code : words.next}
          hint={words.doorLead}
          autocomplete="off"
        />
        <Button kind="outline">{words.look}</Button>
      </Form>
    </>
  )
}

function AtTheDoor({ path, read, pass, isIn, language }: DoorProps & { readonly read: AtDoor }) {
  const words = attendanceWords[language]
  const { convening, registration, refusal } = read
  const name = registration.name ?? words.erased
  const title = inLanguage(convening.title, convening.titleEs, language)
  if (refusal !== null)
    return (
      <Alert tone="error" heading={`${name} · ${title}`} announced>
        {words.refusals[refusal]}
      </Alert>
    )
  if (isIn)
    return (
      <Alert tone="success" heading={title} announced>
        {words.isIn(name)}
      </Alert>
    )
  return (
    <>
      <h2>{name}</h2>
      <p>{title}</p>
      {standingOf(registration) === 'waiting' && <Alert tone="warning">{words.waits}</Alert>}
      {registration.attendedAt !== null && <Alert tone="info">{words.isHere}</Alert>}
      <Form action={`${path}/${pass}`} method="post" label={words.letIn}>
        <Button kind="call">{words.letIn}</Button>
      </Form>
    </>
  )
}
