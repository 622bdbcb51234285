import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Section,
  Select,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { Typed } from '#platform/http.ts'
import { momentText } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { type VisitState, visitState, type WrongField } from './vendor-visit.rules.ts'
import { seenAs, type VendorReading, type VendorVisit } from './vendor-visit.ts'
import { vendorVisitWords } from './vendor-visit.words.ts'

type Props = {
  readonly visits: readonly VendorVisit[]
  readonly now: Date
  readonly timeZone: string
  /** False for who may end a visit and give none. */
  readonly mayGrant: boolean
  readonly language: Language
  readonly wrong?: WrongField
  readonly typed?: Typed
}

export function VisitsPage(props: Props) {
  const { visits, now, language, wrong } = props
  const words = vendorVisitWords[language]
  const halted = visits.filter((visit) => visitState(visit, now) === 'halted')
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Alert tone="warning">{words.outside}</Alert>
      {halted.map((visit) => (
        <Alert key={visit.id} tone="error">
          {words.halted(visit.name)}
        </Alert>
      ))}
      <ErrorSummary
        title={words.problems}
        errors={wrong === undefined ? [] : [{ name: wrong.field, text: words.refusal[wrong.refusal] }]}
      />
      <Section id="visits" heading={words.listed}>
        <Visits {...props} />
      </Section>
      {props.mayGrant && (
        <Section id="give" heading={words.give}>
          <p>{words.giveLead}</p>
          <GrantForm {...props} />
        </Section>
      )}
    </>
  )
}

const endable: readonly VisitState[] = ['offered', 'open']

function Visits({ visits, now, timeZone, language }: Props) {
  const words = vendorVisitWords[language]
  return (
    <Table<VendorVisit>
      id="visit-table"
      caption={words.listed}
      captionHidden
      rows={visits}
      rowKey={({ id }) => id}
      empty={words.none}
      columns={[
        { key: 'who', header: words.who, cell: ({ name, email }) => `${name} (${email})` },
        { key: 'reason', header: words.reason, cell: ({ reason }) => reason },
        { key: 'until', header: words.until, cell: ({ endsAt }) => momentText(timeZone, endsAt) },
        {
          key: 'used',
          header: words.used,
          cell: ({ rowsUsed, rowBudget }) => words.usedOf(rowsUsed, rowBudget),
        },
        { key: 'state', header: words.state, cell: (visit) => words.states[visitState(visit, now)] },
        {
          key: 'change',
          header: words.change,
          cell: (visit) => (
            <>
              <p>
                <a href={`/people/visits/${visit.id}`}>{words.look(visit.name)}</a>
              </p>
              {endable.includes(visitState(visit, now)) && (
                <Form action={`/people/visits/${visit.id}/ending`} method="post">
                  <Button kind="danger">{words.end(visit.name)}</Button>
                </Form>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function GrantForm({ language, wrong, typed = {} }: Props) {
  const words = vendorVisitWords[language]
  const field = (name: WrongField['field']) => ({
    name,
    value: typeof typed[name] === 'string' ? typed[name] : undefined,
    error: wrong?.field === name ? words.refusal[wrong.refusal] : undefined,
    required: true,
  })
  const options = seenAs.map((role) => ({ value: role, text: words.seenAsWords[role] }))
  return (
    <Form action="/people/visits" method="post" label={words.give}>
      <TextInput {...field('name')} label={words.name} maxLength={200} />
      <TextInput {...field('email')} label={words.email} type="email" maxLength={254} />
      <Select {...field('seen_as')} label={words.seenAs} options={options} placeholder={words.choose} />
      <TextInput {...field('reason')} label={words.reason} hint={words.reasonHint} maxLength={500} />
      <TextInput {...field('hours')} label={words.hours} hint={words.hoursHint} width="short" />
      <TextInput {...field('rows')} label={words.rows} hint={words.rowsHint} width="short" />
      <ButtonRow>
        <Button>{words.grant}</Button>
      </ButtonRow>
    </Form>
  )
}

type GrantedProps = { readonly name: string; readonly link: string; readonly language: Language }

/** The link, shown this once. */
export function GrantedPage({ name, link, language }: GrantedProps) {
  const words = vendorVisitWords[language]
  return (
    <>
      <h1>{words.grantedTitle}</h1>
      <p class="usa-intro">{words.grantedLead(name)}</p>
      <p>
        <code id="visit-link">{link}</code>
      </p>
      <p>
        <a href="/people/visits">{words.back}</a>
      </p>
    </>
  )
}

type ReadingsProps = {
  readonly visit: VendorVisit
  readonly readings: readonly VendorReading[]
  readonly timeZone: string
  readonly language: Language
}

/** What one visitor read, look by look. */
export function ReadingsPage({ visit, readings, timeZone, language }: ReadingsProps) {
  const words = vendorVisitWords[language]
  return (
    <>
      <h1>{words.readingsTitle(visit.name)}</h1>
      <p class="usa-intro">{words.readingsLead}</p>
      <Table<VendorReading>
        id="readings"
        caption={words.readingsTitle(visit.name)}
        captionHidden
        rows={readings}
        rowKey={({ id }) => id}
        empty={words.noReadings}
        columns={[
          { key: 'when', header: words.when, cell: ({ readAt }) => momentText(timeZone, readAt) },
          { key: 'rows', header: words.used, numeric: true, cell: ({ rowCount }) => rowCount },
          { key: 'tables', header: words.tables, cell: ({ tables }) => tables.join(', ') },
        ]}
      />
      <p>
        <a href="/people/visits">{words.back}</a>
      </p>
    </>
  )
}
