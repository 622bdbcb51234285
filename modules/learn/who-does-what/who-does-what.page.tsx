import type { ComponentChildren } from 'preact'
import {
  Alert,
  Button,
  ButtonRow,
  CheckboxGroup,
  Fieldset,
  Form,
  type HiddenValues,
  Section,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { partKey } from './who-does-what.rules.ts'
import { type Activity, type Division, partValues, tiers, type WhoDoesWhat } from './who-does-what.ts'
import { whoDoesWhatWords } from './who-does-what.words.ts'

export const whoDoesWhatPath = '/learn/who-does-what'

type Props = {
  readonly file: WhoDoesWhat
  readonly division: Division
  readonly language: Language
  /** The page drawn from what was said, the way to save it, a refusal. */
  readonly children?: ComponentChildren
}

/** First the posts there are, then the part of each in each activity; without script, in two presses. */
export function WhoDoesWhatPage({ file, division, language, children }: Props) {
  const words = whoDoesWhatWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {children}
      <Form action={whoDoesWhatPath} method="get" label={words.posts}>
        <CheckboxGroup
          name="people"
          label={words.posts}
          hint={words.postsHint}
          values={division.people}
          options={file.people.map(({ id, name }) => ({ value: id, text: name[language] }))}
        />
        <ButtonRow>
          <Button kind={division.people.length === 0 ? 'call' : 'outline'}>{words.showPosts}</Button>
        </ButtonRow>
      </Form>
      {division.people.length > 0 && <Parts file={file} division={division} language={language} />}
    </>
  )
}

function Parts({ file, division, language }: Omit<Props, 'children'>) {
  const words = whoDoesWhatWords[language]
  return (
    <Form action={whoDoesWhatPath} method="post" label={words.title} hidden={{ people: division.people }}>
      <p>{words.fillLead}</p>
      <p>{words.kept}</p>
      {tiers.map((tier) => (
        <Section key={tier} id={`tier-${tier}`} heading={words.tier[tier]}>
          {file.activities
            .filter((activity) => activity.tier === tier)
            .map((activity) => (
              <OneActivity key={activity.id} {...{ activity, file, division, language }} />
            ))}
        </Section>
      ))}
      <TextInput
        name="note"
        label={words.noteLabel}
        hint={words.noteHint}
        value={division.note ?? ''}
        rows={5}
        maxLength={4000}
      />
      <p class="source-line">{words.origin}</p>
      <ButtonRow>
        <Button kind="call">{words.show}</Button>
      </ButtonRow>
    </Form>
  )
}

type ActivityProps = Omit<Props, 'children'> & { readonly activity: Activity }

function OneActivity({ activity, file, division, language }: ActivityProps) {
  const words = whoDoesWhatWords[language]
  return (
    <Fieldset legend={activity.name[language]} large id={activity.id}>
      {file.people
        .filter(({ id }) => division.people.includes(id))
        .map((post) => {
          const scope = activity.scope[post.id]
          return (
            <Select
              key={post.id}
              name={partKey(activity.id, post.id)}
              label={post.name[language]}
              hint={scope === undefined ? words.scopeUnknown : words.scope[scope]}
              placeholder={words.noPart}
              value={division.parts[partKey(activity.id, post.id)]}
              options={partValues.map((value) => ({ value, text: words.part[value] }))}
            />
          )
        })}
    </Fieldset>
  )
}

/** What was said, to travel with a form unseen. */
export const divisionFields = ({ people, parts, note }: Division): HiddenValues => ({
  people,
  ...parts,
  ...(note === null ? {} : { note }),
})

export const RefusalAlert = ({ text }: { readonly text: string }) => (
  <Alert tone="error" announced>
    <p>{text}</p>
  </Alert>
)
