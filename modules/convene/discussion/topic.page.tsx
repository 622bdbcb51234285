import { roleWords } from '#modules/people/index.ts'
import { Alert, Button, ButtonRow, Details, Form, RadioGroup } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { NameCheck } from '../name-check/name-check.page.tsx'
import {
  type Again,
  audienceText,
  BodyField,
  errorsIn,
  PostButtons,
  Said,
  Wrong,
  whenText,
} from './discussion.page.tsx'
import { changeMinutes, whyNotChange } from './discussion.rules.ts'
import { type Moderation, type Post, reportReasons } from './discussion.ts'
import { discussionWords } from './discussion.words.ts'
import { PostForm } from './post-form.page.tsx'
import type { TopicRead } from './talk-over.ts'
import { Closed, TopicActs } from './topic-closing.page.tsx'

type Props = TopicRead & {
  readonly personId: string | null
  readonly moderates: boolean
  /** The post that is being answered, or changed, as the address says. */
  readonly parent: string | null
  readonly changing: string | null
  readonly again: Again
  readonly said: string | null
  readonly refusal: string | null
  readonly language: Language
}

export function TopicPage(props: Props) {
  const { topic, posts, changing, again, said, refusal, language } = props
  const words = discussionWords[language]
  const text = typeof again.typed.body === 'string' ? again.typed.body : ''
  const mayWrite = changing === null && topic.closed === null
  // Then the form stands first, where it is seen.
  const isAskedHere = 'body' in again.problems || again.signs.length > 0
  return (
    <>
      <h1>{topic.title}</h1>
      <p class="usa-intro">{audienceText(topic.audience, language)}</p>
      <Said text={said} />
      {refusal !== null && (
        <Alert tone="error" announced>
          {refusal}
        </Alert>
      )}
      {mayWrite && isAskedHere && <PostForm {...props} />}
      {!mayWrite && <Wrong again={again} names={['body']} language={language} />}
      {posts.map((post) => (
        <OnePost key={post.id} post={post} {...props} />
      ))}
      {topic.closed !== null && <Closed topic={topic} written={text} language={language} />}
      {mayWrite && !isAskedHere && <PostForm {...props} />}
      {props.moderates && <TopicActs topic={topic} again={again} language={language} />}
      <p>
        <a href="/discussions">{words.back}</a>
      </p>
    </>
  )
}

function OnePost(props: Props & { readonly post: Post }) {
  const { post, posts, topic, personId, now, moderates, changing, again, language } = props
  const words = discussionWords[language]
  const parent = posts.find(({ id }) => id === post.parentId)
  const mine = whyNotChange(post, personId, now) === null
  const gone = post.withdrawnAt !== null || post.hidden
  const author = words.by(
    post.personName,
    roleWords[language][post.personRole],
    whenText(post.postedAt, language),
  )
  return (
    <section class="sheet" id={`post-${post.id}`} aria-labelledby={`by-${post.id}`}>
      <h2 class="usa-hint" id={`by-${post.id}`}>
        {author}
        {post.editedAt !== null && ` · ${words.edited}`}
      </h2>
      {parent !== undefined && (
        <p>
          <a href={`#post-${parent.id}`}>{words.inReplyTo(parent.personName)}</a>
        </p>
      )}
      <Body post={post} moderates={moderates} language={language} />
      {!gone && topic.closed === null && (
        <p>
          <a href={`/discussions/${topic.id}?answer=${post.id}#write`} aria-describedby={`by-${post.id}`}>
            {words.answer}
          </a>
        </p>
      )}
      {mine && changing !== post.id && <Own post={post} topicId={topic.id} language={language} />}
      {mine && changing === post.id && <Change post={post} again={again} language={language} />}
      {!gone && post.personId !== personId && <Report post={post} language={language} />}
      {moderates && post.withdrawnAt === null && <Moderate {...props} />}
    </section>
  )
}

function Body(props: { readonly post: Post; readonly moderates: boolean; readonly language: Language }) {
  const { post, moderates, language } = props
  const words = discussionWords[language]
  if (post.body === null) return <p>{words.withdrawn}</p>
  const lines = post.body.split(/\n{2,}/).map((part) => <p key={part}>{part}</p>)
  if (!post.hidden) return <>{lines}</>
  return (
    <>
      <p>{words.hidden(words.reasons[post.hiddenReason ?? 'other'])}</p>
      {moderates && <Details summary={words.moderate}>{lines}</Details>}
    </>
  )
}

type OwnProps = { readonly post: Post; readonly language: Language }

function Own({ post, topicId, language }: OwnProps & { readonly topicId: string }) {
  const words = discussionWords[language]
  return (
    <>
      <p class="usa-hint">{words.changeHint(changeMinutes)}</p>
      <p>
        <a href={`/discussions/${topicId}?change=${post.id}#post-${post.id}`}>{words.change}</a>
      </p>
      <Form action={`/discussions/posts/${post.id}/withdrawal`} method="post">
        <ButtonRow>
          <Button kind="outline">{words.withdraw}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Change({ post, again, language }: OwnProps & { readonly again: Again }) {
  const words = discussionWords[language]
  const text = typeof again.typed.body === 'string' ? again.typed.body : (post.body ?? '')
  return (
    <Form action={`/discussions/posts/${post.id}`} method="post" label={words.change}>
      <NameCheck signs={again.signs} language={language} />
      <BodyField value={text} error={errorsIn(again, language)('body')} language={language} />
      <PostButtons signs={again.signs} language={language} />
    </Form>
  )
}

function Report({ post, language }: OwnProps) {
  const words = discussionWords[language]
  return (
    <Details summary={words.report}>
      <Form action={`/discussions/posts/${post.id}/reports`} method="post" label={words.report}>
        <p>{words.reportLead}</p>
        <RadioGroup
          name="reason"
          id={`report-${post.id}`}
          label={words.reason}
          value="names_student"
          options={reportReasons.map((value) => ({ value, text: words.reasons[value] }))}
        />
        <ButtonRow>
          <Button kind="outline">{words.sendReport}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}

/** For the county office: hide with a reason, show again, or let stand; and what was done before. */
export function Moderate(props: OwnProps & { readonly moderations: readonly Moderation[] }) {
  const { post, moderations, language } = props
  const words = discussionWords[language]
  const done = moderations.filter(({ postId }) => postId === post.id)
  return (
    <>
      {post.reported && <Alert tone="warning">{words.reported}</Alert>}
      {post.signs.length > 0 && <p class="usa-hint">{words.asked}</p>}
      <Details summary={`${words.moderate}: ${post.personName}`}>
        {post.hidden ? (
          <Act post={post} act="show" text={words.show} />
        ) : (
          <Form action={`/discussions/posts/${post.id}/moderation`} method="post" hidden={{ act: 'hide' }}>
            <RadioGroup
              name="reason"
              id={`hide-${post.id}`}
              label={words.reason}
              value="names_student"
              options={reportReasons.map((value) => ({ value, text: words.reasons[value] }))}
            />
            <ButtonRow>
              <Button kind="danger">{words.hide}</Button>
            </ButtonRow>
          </Form>
        )}
        {post.reported && !post.hidden && <Act post={post} act="keep" text={words.keep} />}
        {done.length > 0 && (
          <>
            <p>{words.history}</p>
            <ul class="usa-list">
              {done.map(({ act, reason, personName, moderatedAt }) => (
                <li key={moderatedAt.toISOString()}>
                  {[
                    words.acts[act],
                    reason && words.reasons[reason],
                    personName,
                    whenText(moderatedAt, language),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              ))}
            </ul>
          </>
        )}
      </Details>
    </>
  )
}

function Act(props: { readonly post: Post; readonly act: 'show' | 'keep'; readonly text: string }) {
  return (
    <Form action={`/discussions/posts/${props.post.id}/moderation`} method="post" hidden={{ act: props.act }}>
      <ButtonRow>
        <Button kind="outline">{props.text}</Button>
      </ButtonRow>
    </Form>
  )
}
