import { Alert, Button, Form, NumberInput, Section, TabLinks, Table } from '#packages/ui/index.ts'
import { type CalendarDate, dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { replyDueOn } from './reach-out.rules.ts'
import { type ReachOut, type Shelf, shelves } from './reach-out.ts'
import { reachOutWords } from './reach-out.words.ts'
import { reachOutDeskWords } from './reach-out-desk.words.ts'

export type DeskProps = {
  readonly shelf: Shelf
  readonly messages: readonly ReachOut[]
  /** Whether anyone can write to the county yet. */
  readonly isOpen: boolean
  readonly keptDays: number
  readonly maySet: boolean
  readonly today: CalendarDate
  readonly timeZone: string
  readonly language: Language
}

export function ReachOutDeskPage(props: DeskProps) {
  const { shelf, language, messages } = props
  const words = reachOutDeskWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {!props.isOpen && (
        <Alert tone="warning">
          {words.notOpen} <a href="/front/contact">{words.openIt}</a>
        </Alert>
      )}
      <TabLinks
        label={words.title}
        items={shelves.map((one) => ({
          href: `/front/messages?shelf=${one}`,
          text: words.shelves[one],
          current: one === shelf,
        }))}
      />
      <Messages {...props} />
      {shelf === 'quarantine' && messages.length > 0 && (
        <Form action="/front/messages/quarantine/emptying" method="post" label={words.emptyQuarantine}>
          <p>{words.emptyQuarantineLead}</p>
          <Button kind="danger">{words.emptyQuarantine}</Button>
        </Form>
      )}
      {shelf === 'closed' && <Keeping {...props} />}
    </>
  )
}

function Messages({ shelf, messages, today, timeZone, language }: DeskProps) {
  const words = reachOutDeskWords[language]
  const askers = reachOutWords[language].askers
  const dueOf = (one: ReachOut) => replyDueOn(dateIn(timeZone, one.receivedAt))
  return (
    <Table<ReachOut>
      id="messages"
      caption={words.shelves[shelf]}
      rows={messages}
      rowKey={({ id }) => id}
      empty={words.empty[shelf]}
      columns={[
        {
          key: 'asker',
          header: words.asker,
          cell: ({ id, asker, restricted }) => (
            <a href={`/front/messages/${id}`}>
              {restricted ? `${askers[asker]} (${words.restricted})` : askers[asker]}
            </a>
          ),
        },
        { key: 'arrived', header: words.arrived, cell: ({ receivedAt }) => dateIn(timeZone, receivedAt) },
        { key: 'owner', header: words.owner, cell: ({ ownerName }) => ownerName ?? words.nobody },
        shelf === 'quarantine'
          ? {
              key: 'why',
              header: words.why,
              cell: ({ quarantineReason }) =>
                quarantineReason === null ? '–' : words.reasons[quarantineReason],
            }
          : {
              key: 'due',
              header: words.due,
              cell: (one) =>
                one.repliedAt === null
                  ? words.dueText(dueOf(one), one.closedAt === null && dueOf(one) < today)
                  : `${words.replied} ${dateIn(timeZone, one.repliedAt)}`,
            },
      ]}
    />
  )
}

function Keeping({ keptDays, maySet, language }: DeskProps) {
  const words = reachOutDeskWords[language]
  return (
    <Section id="keeping" heading={words.keepingHeading}>
      <p>{words.keepingLead(keptDays)}</p>
      {maySet && (
        <Form action="/front/messages/keeping" method="post" label={words.keepingHeading}>
          <NumberInput name="days" label={words.keeping} value={String(keptDays)} />
          <Button>{words.keepingButton}</Button>
        </Form>
      )}
    </Section>
  )
}
