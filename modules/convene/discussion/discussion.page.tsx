import { roleWords } from '#modules/people/index.ts'
import {
  Alert,
  Button,
  ButtonRow,
  EmptyState,
  EntryList,
  ErrorSummary,
  Form,
  Section,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import type { Language } from '#platform/words.ts'
import { shortDay, timeOfDay } from '../convening/zone-time.rules.ts'
import { NameCheck } from '../name-check/name-check.page.tsx'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { nameCheckWords } from '../name-check/name-check.words.ts'
import { DigestForm } from './digest.page.tsx'
import type { Digest } from './digest.ts'
import type { DiscussionAudience, Topic } from './discussion.ts'
import { discussionWords } from './discussion.words.ts'

/** A form as it came back: what was typed, what is wrong, what the name check asks. */
export type Again = {
  readonly typed: Readonly<Record<string, unknown>>
  readonly problems: Readonly<Record<string, string>>
  readonly signs: readonly StudentSign[]
}
export const nothingTyped: Again = { typed: {}, problems: {}, signs: [] }

export const audienceText = (audience: DiscussionAudience, language: Language): string =>
  audience === 'all' ? discussionWords[language].all : roleWords[language][audience]
export const whenText = (moment: Date, language: Language): string =>
  `${shortDay(timeZone, moment, language)}, ${timeOfDay(timeZone, moment, language)}`

type Props = {
  readonly topics: readonly Topic[]
  readonly audiences: readonly DiscussionAudience[]
  readonly chosen: DiscussionAudience | null
  readonly moderates: boolean
  readonly again: Again
  readonly digest: Digest | null
  /** Whether a letter would reach the viewer. */
  readonly isReached: boolean
  readonly said: string | null
  readonly language: Language
}

/** Topics of everyone's and of one's role, the newest word first, and the form to begin one. */
export function DiscussionPage(props: Props) {
  const { topics, audiences, chosen, moderates, again, said, language } = props
  const words = discussionWords[language]
  const begin = <BeginForm audiences={audiences} chosen={chosen} again={again} language={language} />
  return (
    <>
      <h1>{words.title}</h1>
      <Said text={said} />
      <p class="usa-intro">{words.lead}</p>
      <p>{words.rule}</p>
      {isAsked(again) && begin}
      {audiences.length > 1 && (topics.length > 0 || chosen !== null) && (
        <Form action="/discussions" method="get">
          <Select
            name="for"
            label={words.audience}
            value={chosen ?? ''}
            options={[
              { value: '', text: words.everyTopic },
              ...audiences.map((value) => ({ value, text: audienceText(value, language) })),
            ]}
          />
          <ButtonRow>
            <Button kind="outline">{words.showThese}</Button>
          </ButtonRow>
        </Form>
      )}
      {topics.length === 0 ? (
        <EmptyState title={words.none} why={words.noneWhy} />
      ) : (
        <EntryList
          entries={topics.map((topic) => ({
            key: topic.id,
            title: <a href={`/discussions/${topic.id}`}>{topic.title}</a>,
            detail: [
              audienceText(topic.audience, language),
              topic.personName,
              words.posts(topic.postCount),
              words.lastAt(whenText(topic.lastAt, language)),
              ...(topic.closed === null ? [] : [words.closed]),
            ].join(' · '),
          }))}
        />
      )}
      {moderates && (
        <p>
          <a href="/discussions/reported">{words.waiting}</a>
        </p>
      )}
      <DigestForm digest={props.digest} isReached={props.isReached} language={language} />
      {!isAsked(again) && begin}
    </>
  )
}

/** Whether something of what was typed is asked about: then its form stands first, where it is seen. */
const isAsked = ({ problems, signs }: Again): boolean => Object.keys(problems).length > 0 || signs.length > 0

function BeginForm(props: Pick<Props, 'audiences' | 'chosen' | 'again' | 'language'>) {
  const { audiences, chosen, again, language } = props
  const words = discussionWords[language]
  const text = (name: string) => (typeof again.typed[name] === 'string' ? String(again.typed[name]) : '')
  const error = errorsIn(again, language)
  return (
    <Section id="begin" heading={words.begin}>
      <Wrong again={again} names={['audience', 'title', 'body']} language={language} />
      <NameCheck signs={again.signs} language={language} />
      <p>{words.beginLead}</p>
      <Form action="/discussions" method="post">
        <Select
          name="audience"
          label={words.audience}
          value={text('audience') || (chosen ?? 'all')}
          error={error('audience')}
          options={audiences.map((value) => ({ value, text: audienceText(value, language) }))}
        />
        <TextInput
          name="title"
          label={words.topicTitle}
          value={text('title')}
          maxLength={160}
          error={error('title')}
        />
        <BodyField value={text('body')} error={error('body')} language={language} />
        <PostButtons signs={again.signs} language={language} />
      </Form>
    </Section>
  )
}

export const errorsIn = (again: Again, language: Language) => (name: string) => {
  const problem = again.problems[name]
  const { problems } = discussionWords[language]
  return problem === undefined ? undefined : (problems[problem] ?? problems.choose)
}

export function Wrong(props: {
  readonly again: Again
  readonly names: readonly string[]
  readonly language: Language
}) {
  const { again, names, language } = props
  const error = errorsIn(again, language)
  const errors = names.flatMap((name) => {
    const text = error(name)
    return text === undefined ? [] : [{ name, text }]
  })
  return errors.length === 0 ? null : (
    <ErrorSummary title={discussionWords[language].problemTitle} errors={errors} />
  )
}

export function BodyField(props: {
  readonly id?: string
  readonly value: string
  readonly error: string | undefined
  readonly language: Language
}) {
  const words = discussionWords[props.language]
  return (
    <TextInput
      name="body"
      id={props.id}
      label={words.body}
      hint={words.bodyHint}
      rows={5}
      maxLength={4000}
      value={props.value}
      error={props.error}
    />
  )
}

/** Posts; or, once the check has asked, checks again or posts what names nobody. */
export function PostButtons(props: { readonly signs: readonly StudentSign[]; readonly language: Language }) {
  const { signs, language } = props
  const words = nameCheckWords[language]
  return (
    <ButtonRow>
      <Button>{signs.length > 0 ? words.again : discussionWords[language].post}</Button>
      {signs.length > 0 && (
        <Button kind="outline" name="sure" value="yes">
          {words.anyway}
        </Button>
      )}
    </ButtonRow>
  )
}

export function Said({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <Alert tone="success" announced>
      {text}
    </Alert>
  )
}
