import {
  Alert,
  Button,
  ButtonRow,
  CheckboxGroup,
  EmptyState,
  EntryList,
  Form,
  Section,
  Sheet,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { longDay } from '../certificate/certificate-day.ts'
import type { Cohort, CohortPerson, CohortRefusal } from './cohort.ts'
import { cohortWords } from './cohort.words.ts'

export const cohortsPath = '/learn/team/cohorts'

type ListProps = {
  readonly cohorts: readonly Cohort[]
  readonly language: Language
  readonly typed?: { readonly name: string; readonly starts: string } | undefined
  readonly problems?: { readonly name?: string; readonly starts?: string } | undefined
}

/** The county's open groups, and the form that names another. */
export function CohortsPage({ cohorts, language, typed, problems }: ListProps) {
  const words = cohortWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>{words.private}</p>
      <Section id="groups" heading={words.open}>
        {cohorts.length === 0 && <EmptyState {...words.none} />}
        <EntryList
          entries={cohorts.map(({ id, name, startsOn, memberCount }) => ({
            key: id,
            title: <a href={`${cohortsPath}/${id}`}>{name}</a>,
            detail: `${words.began(longDay(startsOn, language))} · ${words.people(memberCount)}`,
          }))}
        />
      </Section>
      <Sheet>
        <h2>{words.make}</h2>
        <Form action={cohortsPath} method="post" label={words.make}>
          <TextInput
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={typed?.name ?? ''}
            error={problems?.name}
            maxLength={80}
          />
          <TextInput
            name="starts"
            label={words.starts}
            type="date"
            value={typed?.starts ?? ''}
            error={problems?.starts}
            width="medium"
          />
          <ButtonRow>
            <Button kind="call">{words.makeButton}</Button>
          </ButtonRow>
        </Form>
      </Sheet>
    </>
  )
}

type OneProps = {
  readonly cohort: Cohort
  readonly members: readonly CohortPerson[]
  /** What was searched for; null where nothing was, and then those who began near the day are offered. */
  readonly searched: string | null
  readonly others: readonly CohortPerson[]
  readonly language: Language
  readonly refusal?: CohortRefusal | undefined
}

/** One group: who belongs, whom to take in, and the way to its sites. */
export function CohortPage({ cohort, members, searched, others, language, refusal }: OneProps) {
  const words = cohortWords[language]
  const day = longDay(cohort.startsOn, language)
  const path = `${cohortsPath}/${cohort.id}`
  return (
    <>
      <h1>{cohort.name}</h1>
      <p class="usa-intro">
        {words.began(day)} · {words.people(members.length)}
      </p>
      <p>{words.private}</p>
      {refusal !== undefined && (
        <Alert tone="warning" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <p>
        <a href={`/learn/team?cohort=${cohort.id}`}>{words.sites}</a>
      </p>
      <Section id="members" heading={words.members}>
        {members.length === 0 && <EmptyState {...words.nobody} />}
        {members.length > 0 && (
          <People path={path} belongs="no" label={words.tickOut} people={members} button={words.takeOut} />
        )}
      </Section>
      <Section id="others" heading={searched === null ? words.near(day) : words.choose}>
        {others.length > 0 && (
          <People path={path} belongs="yes" label={words.tickIn} people={others} button={words.takeIn} />
        )}
        {others.length === 0 && <p role="status">{searched === null ? words.nearNone : words.notFound}</p>}
        <Form action={path} method="get" label={words.search}>
          <TextInput
            name="q"
            label={words.searchName}
            value={searched ?? ''}
            type="search"
            maxLength={80}
            width="medium"
          />
          <ButtonRow>
            <Button kind="outline">{words.find}</Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section id="close" heading={words.close}>
        <p>{words.closeLead}</p>
        <Form action={`${path}/closing`} method="post" label={words.close}>
          <ButtonRow>
            <Button kind="danger">{words.sure}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}

function People(props: {
  readonly path: string
  readonly belongs: 'yes' | 'no'
  readonly label: string
  readonly people: readonly CohortPerson[]
  readonly button: string
}) {
  const { path, belongs, label, people, button } = props
  return (
    <Form action={path} method="post" label={button} hidden={{ belongs }}>
      <CheckboxGroup
        name="people"
        id={`people-${belongs}`}
        label={label}
        options={people.map(({ personId, displayName, title, placeName }) => ({
          value: personId,
          text: displayName,
          hint: [title, placeName].filter((part) => part !== null && part !== '').join(', '),
        }))}
      />
      <ButtonRow>
        <Button kind={belongs === 'yes' ? 'call' : 'outline'}>{button}</Button>
      </ButtonRow>
    </Form>
  )
}
