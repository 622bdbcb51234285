import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  EntryList,
  Form,
  Section,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { dayOf, dayText } from './day.words.ts'
import type { RaisedLimits } from './decision.rules.ts'
import type { Decision, RaisedDecision } from './decision.ts'
import { decisionWords } from './decision.words.ts'

type Props = {
  readonly decisions: readonly Decision[]
  readonly raised: readonly RaisedDecision[]
  readonly mayWord: boolean
  /** The limits that hold. */
  readonly limits: RaisedLimits
  readonly limitRefused: boolean
  readonly today: CalendarDate
  readonly language: Language
}

/** Where a decision stands, in a few words. */
export function standingText(decision: Decision, today: CalendarDate, language: Language): string {
  const { state } = decisionWords[language]
  if (decision.withdrawnAt !== null) return state.withdrawn
  if (decision.returned !== null) return state.returned(dayOf(decision.returned.returnedAt, language))
  if (decision.dueOn === null) return state.stands
  return decision.dueOn < today ? state.counting : state.waiting(dayText(decision.dueOn, language))
}

export const asksText = ({ role, dueOn }: Decision, language: Language): string => {
  const words = decisionWords[language]
  return role === null || dueOn === null
    ? words.asksNothing
    : words.asks(words.roles[role], dayText(dueOn, language))
}

/** Every decision, the newest first, below those that wait for words. */
export function DecisionsPage(props: Props) {
  const { decisions, raised, mayWord, today, language } = props
  const words = decisionWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {mayWord && (
        <p>
          <ButtonLink kind="call" href="/impact/decisions/new">
            {words.newTitle}
          </ButtonLink>
        </p>
      )}
      {mayWord && raised.length > 0 && <Raised raised={raised} language={language} />}
      <Table<Decision>
        id="decisions"
        caption={words.title}
        captionHidden
        rows={decisions}
        rowKey={({ id }) => id}
        empty={words.empty}
        columns={[
          {
            key: 'decision',
            header: words.decisionHeader,
            cell: (one) => <a href={`/impact/decisions/${one.id}`}>{one.words}</a>,
          },
          {
            key: 'taken',
            header: words.takenHeader,
            cell: (one) => words.taken(one.takenBy, dayText(one.takenOn, language)),
          },
          { key: 'asks', header: words.asksHeader, cell: (one) => asksText(one, language) },
          { key: 'state', header: words.stateHeader, cell: (one) => standingText(one, today, language) },
        ]}
      />
      {decisions.length > 0 && (
        <p>
          <a href="/impact/decisions.csv" download>
            {words.csv}
          </a>
        </p>
      )}
      {mayWord && <Limits {...props} />}
    </>
  )
}

function Raised({
  raised,
  language,
}: {
  readonly raised: readonly RaisedDecision[]
  readonly language: Language
}) {
  const words = decisionWords[language]
  return (
    <Section id="raised" heading={words.raisedHeading}>
      <p>{words.raisedLead}</p>
      <EntryList
        entries={raised.map(({ id, words: said, personName, raisedAt }) => ({
          key: id,
          title: said,
          detail: words.raisedBy(personName, dayOf(raisedAt, language)),
          action: (
            <>
              <ButtonLink kind="outline" href={`/impact/decisions/new?raised=${id}`}>
                {words.wordIt}
              </ButtonLink>
              <Form action={`/impact/decisions/raised/${id}/dismissal`} method="post" label={said}>
                <Button kind="plain">{words.dismiss}</Button>
              </Form>
            </>
          ),
        }))}
      />
    </Section>
  )
}

function Limits({ limits, limitRefused, language }: Props) {
  const words = decisionWords[language]
  return (
    <Section id="limits" heading={words.limitsHeading}>
      <p>{words.limitsLead(limits.students, limits.adults)}</p>
      {limitRefused && (
        <Alert tone="error" announced>
          <p>{words.limitRefusal}</p>
        </Alert>
      )}
      {(['students', 'adults'] as const).map((counted) => (
        <Form
          key={counted}
          action="/impact/decisions/limits"
          method="post"
          hidden={{ counted }}
          label={words.limitOf[counted]}
        >
          <TextInput
            name="least"
            id={`least-${counted}`}
            label={words.limitOf[counted]}
            value={String(limits[counted])}
            width="short"
          />
          <ButtonRow>
            <Button kind="outline">{words.limitRaise}</Button>
          </ButtonRow>
        </Form>
      ))}
    </Section>
  )
}
