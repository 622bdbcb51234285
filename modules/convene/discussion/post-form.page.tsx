import { Form, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { NameCheck } from '../name-check/name-check.page.tsx'
import { type Again, BodyField, errorsIn, PostButtons, Wrong } from './discussion.page.tsx'
import { discussionWords } from './discussion.words.ts'
import type { TopicRead } from './talk-over.ts'

type Props = Pick<TopicRead, 'topic' | 'posts'> & {
  /** The post that is answered. */
  readonly parent: string | null
  readonly again: Again
  readonly language: Language
}

/** To write in a topic, or to answer a post of it. */
export function PostForm({ topic, posts, parent, again, language }: Props) {
  const words = discussionWords[language]
  const answered = posts.find(({ id }) => id === parent)
  const text = typeof again.typed.body === 'string' ? again.typed.body : ''
  return (
    <Section id="write" heading={words.reply}>
      <Wrong again={again} names={['body']} language={language} />
      <NameCheck signs={again.signs} language={language} />
      <p>{words.rule}</p>
      {answered !== undefined && <p>{words.answering(answered.personName)}</p>}
      <Form
        action={`/discussions/${topic.id}/posts`}
        method="post"
        hidden={answered === undefined ? {} : { parent: answered.id }}
      >
        <BodyField value={text} error={errorsIn(again, language)('body')} language={language} />
        <PostButtons signs={again.signs} language={language} />
      </Form>
    </Section>
  )
}
