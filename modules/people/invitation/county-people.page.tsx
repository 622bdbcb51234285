import {
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Form,
  Section,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { type CalendarDate, dateIn } from '#platform/time.ts'
import type { Role } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { mayGrant, owesReview } from '../membership/membership.rules.ts'
import type { KeptMembership } from '../membership/membership.ts'
import { countyPeopleWords } from './county-people.words.ts'
import type { Invitation, TypedOffer } from './invitation.ts'
import { InviteForms } from './invite-form.page.tsx'

export type CountyPeopleProps = {
  readonly memberships: readonly KeptMembership[]
  readonly invitations: readonly Invitation[]
  readonly personId: string | null
  readonly granter: readonly Role[]
  readonly today: CalendarDate
  readonly timeZone: string
  readonly language: Language
  readonly problem?: { readonly name: string; readonly text: string }
  readonly typed?: Partial<TypedOffer>
}

export function CountyPeoplePage(props: CountyPeopleProps) {
  const words = countyPeopleWords[props.language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>
        <a href="/people/trail">{words.trail}</a> · <a href="/people/outbox">{words.outbox}</a> ·{' '}
        <a href="/people/visits">{words.visits}</a>
        {props.granter.includes('county_director') && (
          <>
            {' '}
            · <a href="/people/providers">{words.providers}</a> ·{' '}
            <a href="/people/second-factor">{words.secondFactor}</a>
          </>
        )}
      </p>
      <ErrorSummary title={words.problems} errors={props.problem === undefined ? [] : [props.problem]} />
      <Section id="people" heading={words.listed}>
        <People {...props} />
      </Section>
      <Section id="invitations" heading={words.open}>
        <Invitations {...props} />
      </Section>
      <InviteForms {...props} />
    </>
  )
}

function People(props: CountyPeopleProps) {
  const words = countyPeopleWords[props.language]
  return (
    <Table<KeptMembership>
      id="people-table"
      caption={words.listed}
      captionHidden
      rows={props.memberships}
      rowKey={({ id }) => id}
      empty={words.nobody}
      columns={[
        { key: 'name', header: words.name, cell: ({ displayName }) => displayName },
        { key: 'role', header: words.role, cell: ({ title }) => title },
        { key: 'place', header: words.place, cell: ({ place }) => place ?? words.wholeCounty },
        { key: 'until', header: words.until, cell: ({ endsOn }) => endsOn ?? words.openEnd },
        {
          key: 'granted',
          header: words.granted,
          cell: ({ grantedBy, grantedAs, reason }) => words.grantedBy(grantedBy ?? grantedAs, reason),
        },
        {
          key: 'reviewed',
          header: words.reviewed,
          cell: (one) =>
            owesReview(one, props.today) ? (
              <strong>{words.reviewOwed}</strong>
            ) : (
              (one.reviewedOn ?? one.startsOn)
            ),
        },
        { key: 'change', header: words.change, cell: (one) => <Change {...props} membership={one} /> },
      ]}
    />
  )
}

/** The buttons of one row; a row that the viewer may not change has none. */
function Change({
  membership,
  personId,
  granter,
  language,
}: CountyPeopleProps & { readonly membership: KeptMembership }) {
  const words = countyPeopleWords[language]
  const { id, displayName, role } = membership
  if (membership.personId === personId || !mayGrant(granter, role)) return null
  return (
    <>
      <Form action={`/people/memberships/${id}/review`} method="post">
        <Button kind="plain">{words.stillRight(displayName)}</Button>
      </Form>
      <Details summary={words.takeAway(displayName)}>
        <Form action={`/people/memberships/${id}/sign-out`} method="post">
          <Button kind="plain">{words.signOut(displayName)}</Button>
        </Form>
        <Form action={`/people/memberships/${id}/ending`} method="post">
          <TextInput
            name="reason"
            id={`reason-${id}`}
            label={words.why}
            maxLength={500}
            width="medium"
            required
          />
          <Button kind="danger">{words.end(displayName)}</Button>
        </Form>
      </Details>
    </>
  )
}

function Invitations({ invitations, granter, timeZone, language }: CountyPeopleProps) {
  const words = countyPeopleWords[language]
  return (
    <Table<Invitation>
      id="invitation-table"
      caption={words.open}
      captionHidden
      rows={invitations}
      rowKey={({ id }) => id}
      empty={words.noneOpen}
      columns={[
        { key: 'name', header: words.name, cell: ({ name }) => name },
        { key: 'email', header: words.email, cell: ({ email }) => email },
        { key: 'role', header: words.role, cell: ({ title }) => title },
        { key: 'expires', header: words.expires, cell: ({ expiresAt }) => dateIn(timeZone, expiresAt) },
        {
          key: 'change',
          header: words.change,
          cell: ({ id, name, role }) =>
            mayGrant(granter, role) && (
              <Form action={`/people/invitations/${id}/withdrawal`} method="post">
                <ButtonRow>
                  <Button kind="plain">{words.withdraw(name)}</Button>
                </ButtonRow>
              </Form>
            ),
        },
      ]}
    />
  )
}
