import { Button, Details, ErrorSummary, Form, Section, Table, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Placement } from './placement.ts'
import { placementWords } from './placement.words.ts'
import { PlacementForm, type PlacementsProps } from './placement-form.page.tsx'
import { languageName, weekdayName } from './spoken-language.words.ts'

export function PlacementsPage(props: PlacementsProps) {
  const { language, problem, mayEnter } = props
  const words = placementWords[language]
  const errors = problem === undefined ? [] : [{ name: problem.field, text: words.refusals[problem.refusal] }]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ErrorSummary title={words.problems} errors={errors} />
      <Section id="field-placements" heading={words.listed}>
        <Placements {...props} />
      </Section>
      {mayEnter && <PlacementForm {...props} />}
    </>
  )
}

function Placements({ placements, mayEnter, language }: PlacementsProps) {
  const words = placementWords[language]
  return (
    <Table<Placement>
      id="placements"
      caption={words.listed}
      captionHidden
      rows={placements}
      rowKey={({ id }) => id}
      empty={words.empty}
      columns={[
        { key: 'school', header: words.school, cell: ({ schoolName }) => schoolName },
        { key: 'position', header: words.position, cell: ({ position }) => position.title },
        { key: 'holder', header: words.holder, cell: ({ position }) => position.holder ?? words.vacancy },
        { key: 'when', header: words.when, cell: (one) => whenText(one, language) },
        {
          key: 'languages',
          header: words.languages,
          cell: ({ languages }) => languages.map((tag) => languageName(tag, language)).join(', '),
        },
        {
          key: 'shown',
          header: words.shown,
          cell: ({ publication }) =>
            publication === null
              ? words.notShown
              : words.shownAs(publication.shownName, publication.confirmedBy, publication.confirmedOn),
        },
        ...(mayEnter
          ? [
              {
                key: 'change',
                header: words.change,
                cell: (one: Placement) => <Change placement={one} language={language} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function whenText(one: Placement, language: Language): string {
  const words = placementWords[language]
  const days = one.weekdays.map((day) => weekdayName(day, language)).join(', ')
  const agreed = words.agreed(one.agreedBy, one.agreedOn)
  return `${days}, ${one.fromTime}–${one.untilTime}, ${words.dates(one.startsOn, one.endsOn)}. ${agreed}`
}

function Change({ placement, language }: { readonly placement: Placement; readonly language: Language }) {
  const words = placementWords[language]
  const { id, position, schoolName, publication } = placement
  const about = `${position.title}, ${schoolName}`
  return (
    <>
      {publication === null ? (
        <Details summary={words.publish(position.title, schoolName)}>
          <Form action={`/staff/placements/${id}/publication`} method="post" label={about}>
            <TextInput
              name="confirmed_by"
              id={`by-${id}`}
              label={words.confirmedBy}
              maxLength={200}
              required
            />
            <TextInput
              name="confirmed_on"
              id={`on-${id}`}
              label={words.confirmedOn}
              hint={words.dayHint}
              maxLength={10}
              width="short"
              required
            />
            <TextInput
              name="name_consented_on"
              id={`named-${id}`}
              label={words.consentedOn}
              hint={words.consentHint}
              maxLength={10}
              width="short"
            />
            <Button>{words.publishButton}</Button>
          </Form>
        </Details>
      ) : (
        <Form
          action={`/staff/placements/${id}/publication/ending`}
          method="post"
          label={`${words.withdraw}: ${about}`}
        >
          <Button kind="plain">{words.withdraw}</Button>
        </Form>
      )}
      <Form action={`/staff/placements/${id}/ending`} method="post" label={`${words.end}: ${about}`}>
        <Button kind="plain">{words.end}</Button>
      </Form>
    </>
  )
}
