import {
  Alert,
  Button,
  ButtonRow,
  DefinitionList,
  EntryList,
  Form,
  Section,
  Select,
  Sheet,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import type { Change, EditionTaken, Override, OverrideConflict, OverrideRefusal, Thing } from './override.ts'
import { overrideWords } from './override.words.ts'

export const editionPath = '/learn/edition'

/** A role as the county has it now. */
export type RoleLine = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly order: number
  readonly retired: boolean
}

type Props = {
  readonly edition: number
  readonly taken: EditionTaken | null
  readonly things: readonly Thing[]
  readonly overrides: readonly Override[]
  readonly conflicts: readonly OverrideConflict[]
  readonly changes: readonly Change[]
  readonly roles: readonly RoleLine[]
  readonly language: Language
  readonly refusal?: OverrideRefusal | undefined
  /** What was typed of a role of one's own, where it came back. */
  readonly typed?: Readonly<Record<string, unknown>>
}

/** What the county says in its own way, what changed above it, and the way to each role. */
export function EditionPage(props: Props) {
  const { edition, taken, language, refusal } = props
  const words = overrideWords[language]
  return (
    <>
      {refusal !== undefined && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>
        {words.standing(taken?.edition ?? null, edition)}{' '}
        {taken && words.takenBy(taken.personName, dayText(taken.takenAt, language))}
      </p>
      <p>
        <a href="/learn/reviews">{words.reviews}</a>
      </p>
      {taken && <Upstream {...props} />}
      <OwnWords {...props} />
      <Roles {...props} />
      <AddRole {...props} />
    </>
  )
}

const thingLink = (id: string) => `${editionPath}/things/${id}`
const nameOf = (things: readonly Thing[], id: string) => things.find((thing) => thing.id === id)?.name ?? id

/** What the common edition changed since the county looked, clashes first. */
function Upstream({ edition, things, conflicts, changes, language }: Props) {
  const words = overrideWords[language]
  return (
    <>
      {conflicts.length > 0 && (
        <Section id="conflicts" heading={words.conflicts}>
          <p>{words.conflictsLead}</p>
          {conflicts.map((conflict) => (
            <Conflict key={conflict.override.id} conflict={conflict} things={things} language={language} />
          ))}
        </Section>
      )}
      <Section id="changes" heading={words.changes(changes.length)}>
        {changes.length === 0 ? (
          <p>{words.changesNone}</p>
        ) : (
          <>
            <Table<Change>
              id="changes-table"
              caption={words.changes(changes.length)}
              captionHidden
              rows={changes.slice(0, 500)}
              rowKey={({ key }) => key}
              empty={{ title: words.changesNone, why: '' }}
              columns={[
                {
                  key: 'where',
                  header: words.changeHeader,
                  cell: ({ thingId }) => <a href={thingLink(thingId)}>{nameOf(things, thingId)}</a>,
                },
                { key: 'before', header: words.before, cell: ({ before }) => before ?? words.isNew },
                { key: 'after', header: words.after, cell: ({ after }) => after ?? words.goneNow },
              ]}
            />
            <Form action={`${editionPath}/taking`} method="post" label={words.take(edition)}>
              <p>{words.takeLead}</p>
              <ButtonRow>
                <Button kind="call">{words.take(edition)}</Button>
              </ButtonRow>
            </Form>
          </>
        )}
      </Section>
    </>
  )
}

type ConflictProps = Pick<Props, 'things' | 'language'> & { readonly conflict: OverrideConflict }

function Conflict({ conflict: { override, before, after }, things, language }: ConflictProps) {
  const words = overrideWords[language]
  const { thingId, part, value, id } = override
  const name = nameOf(things, thingId)
  const action = thingLink(thingId)
  return (
    <Sheet>
      <h3>
        {name}, {words.partOf[part]}
      </h3>
      <DefinitionList
        items={[
          { term: words.before, detail: before },
          { term: words.after, detail: after ?? words.goneNow },
          { term: words.ours, detail: value ?? '' },
        ]}
      />
      <ButtonRow>
        {after !== null && (
          <Form
            action={action}
            method="post"
            label={`${words.keepOurs}: ${name}`}
            hidden={{ part, seen: id, value: value ?? '' }}
          >
            <Button kind="outline">{words.keepOurs}</Button>
          </Form>
        )}
        <Form
          action={action}
          method="post"
          label={`${words.takeTheirs}: ${name}`}
          hidden={{ part, seen: id, back: 'yes' }}
        >
          <Button kind="outline">{words.takeTheirs}</Button>
        </Form>
        {after !== null && <a href={action}>{words.sayAnew}</a>}
      </ButtonRow>
    </Sheet>
  )
}

function OwnWords({ overrides, things, language }: Props) {
  const words = overrideWords[language]
  const held = overrides.filter(({ value, part }) => value !== null && part !== 'role' && part !== 'step')
  return (
    <Section id="own" heading={words.own}>
      <Table<Override>
        id="own-table"
        caption={words.own}
        captionHidden
        rows={held}
        rowKey={({ id }) => id}
        empty={{ title: words.ownNone, why: words.ownNoneWhy }}
        columns={[
          {
            key: 'where',
            header: words.changeHeader,
            cell: ({ thingId }) => <a href={thingLink(thingId)}>{nameOf(things, thingId)}</a>,
          },
          { key: 'part', header: words.partHeader, cell: ({ part }) => words.partOf[part] },
          {
            key: 'ours',
            header: words.ours,
            cell: ({ value, part }) => (part === 'standing' ? words.retired : value),
          },
          {
            key: 'who',
            header: words.whoHeader,
            cell: ({ personName, writtenAt }) => `${personName}, ${dayText(writtenAt, language)}`,
          },
        ]}
      />
    </Section>
  )
}

function Roles({ roles, language }: Props) {
  const words = overrideWords[language]
  return (
    <Section id="roles" heading={words.roles}>
      <p>{words.rolesLead}</p>
      <EntryList
        entries={roles.map(({ id, slug, title, order, retired }) => ({
          key: id,
          title: <a href={thingLink(id)}>{title}</a>,
          detail: retired ? `${words.orderOf(order)}. ${words.retired}` : words.orderOf(order),
          action: (
            <a href={`${editionPath}/of/${slug}`} aria-label={`${words.open}: ${title}`}>
              {words.open}
            </a>
          ),
        }))}
      />
      <p>
        <a href={`${editionPath}/of/sources`}>{words.sources}</a>
      </p>
    </Section>
  )
}

function AddRole({ roles, language, typed = {} }: Props) {
  const words = overrideWords[language]
  const value = (name: string) => String(typed[name] ?? '')
  return (
    <Section id="add" heading={words.addHeading}>
      <Form action={`${editionPath}/roles`} method="post" label={words.addHeading}>
        <TextInput name="title" label={words.addTitle} value={value('title')} maxLength={120} />
        <TextInput
          name="summary"
          label={words.addSummary}
          value={value('summary')}
          rows={2}
          maxLength={500}
        />
        <TextInput
          name="order"
          label={words.addOrder}
          hint={words.addOrderHint}
          value={value('order')}
          width="short"
          maxLength={3}
        />
        <Select
          name="follows"
          label={words.addFollows}
          hint={words.addFollowsHint}
          value={value('follows')}
          options={roles
            .filter(({ slug }) => !slug.startsWith('county-'))
            .map(({ slug, title }) => ({ value: slug, text: title }))}
        />
        <ButtonRow>
          <Button kind="outline">{words.add}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
