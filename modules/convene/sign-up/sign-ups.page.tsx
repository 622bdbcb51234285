import { languageName } from '#modules/staff/index.ts'
import { Button, Form, Section, Table } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { eventDeskWords } from '../family-event/event-desk.words.ts'
import type { FamilyEvent } from '../family-event/family-event.ts'
import { peopleOf } from './sign-up.rules.ts'
import { foodNeeds } from './sign-up.ts'
import { signUpWords } from './sign-up.words.ts'
import type { Party } from './take-sign-up.ts'

type Props = {
  readonly event: FamilyEvent
  readonly parties: readonly Party[]
  /** After the event. */
  readonly keptDays: number
  readonly language: Language
}

/** Who means to come, and what that takes: for who holds the event alone. */
export function SignUps({ event, parties, keptDays, language }: Props) {
  const words = eventDeskWords[language]
  const own = signUpWords[language]
  const needs = (party: Party) =>
    [
      ...(party.interpreter ? [words.withInterpreter] : []),
      ...(party.childcareCount > 0 ? [words.withChildcare(party.childcareCount)] : []),
      ...party.foodNeeds.map((need) => own.foods[need]),
    ].join(', ')
  return (
    <Section id="sign-ups" heading={words.signUps}>
      <p>{words.signUpsLead(keptDays)}</p>
      <Prepare parties={parties} language={language} />
      <Table
        id="sign-ups-table"
        caption={words.signUps}
        captionHidden
        rows={parties}
        rowKey={({ id }) => id}
        empty={{ title: words.noSignUps, why: words.noSignUpsWhy }}
        columns={[
          { key: 'who', header: words.columns.who, cell: (party) => party.firstName ?? words.noName },
          {
            key: 'people',
            header: words.columns.people,
            cell: (party) => own.party(party.adultCount, party.childCount),
          },
          {
            key: 'language',
            header: words.columns.language,
            cell: (party) => languageName(party.language, language),
          },
          { key: 'needs', header: words.columns.needs, cell: needs },
          {
            key: 'state',
            header: words.columns.state,
            cell: (party) => <State event={event} party={party} language={language} />,
          },
        ]}
      />
    </Section>
  )
}

function Prepare({ parties, language }: Pick<Props, 'parties' | 'language'>) {
  const words = eventDeskWords[language]
  const coming = parties.filter(({ hasPlace }) => hasPlace)
  const waiting = parties.filter(
    (one) => !one.hasPlace && one.cancelledAt === null && one.heldBecause === null,
  )
  const sum = (of: (party: Party) => number) => coming.reduce((total, party) => total + of(party), 0)
  const tongues = new Map<string, number>()
  for (const { interpreter, language: tag } of coming)
    if (interpreter) tongues.set(tag, (tongues.get(tag) ?? 0) + 1)
  const food = foodNeeds.flatMap((need) => {
    const count = coming.filter((party) => party.foodNeeds.includes(need)).length
    return count === 0 ? [] : [`${signUpWords[language].foods[need]}: ${count}`]
  })
  const childcare = sum((party) => (party.hasChildcare ? party.childcareCount : 0))
  const list = [
    ...[...tongues].map(([tag, count]) => words.interpreters(languageName(tag, language), count)),
    ...(childcare > 0 ? [words.childcareSum(childcare)] : []),
    ...food,
  ]
  return (
    <>
      <p>
        <strong>{words.sums(sum(peopleOf), coming.length, waiting.length)}</strong>
      </p>
      {list.length > 0 && (
        <>
          <h3>{words.needs}</h3>
          <ul class="usa-list">
            {list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function State(props: { readonly event: FamilyEvent; readonly party: Party; readonly language: Language }) {
  const { event, party, language } = props
  const words = eventDeskWords[language]
  if (party.cancelledAt !== null) return <>{words.gone}</>
  if (party.heldBecause === null) return <>{party.hasPlace ? words.hasPlace : words.waits}</>
  return (
    <Form action={`/events/${event.id}/sign-ups/${party.id}/release`} method="post">
      {words.held}: {signUpWords[language].held[party.heldBecause]}{' '}
      <Button kind="outline">{words.release}</Button>
    </Form>
  )
}
