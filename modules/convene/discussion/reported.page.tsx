import { EmptyState, EntryList } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { audienceText, whenText } from './discussion.page.tsx'
import type { Post } from './discussion.ts'
import { discussionWords } from './discussion.words.ts'

/** Reports that wait for the county office, each with the way to the post. */
export function ReportedPage({
  posts,
  language,
}: {
  readonly posts: readonly Post[]
  readonly language: Language
}) {
  const words = discussionWords[language]
  return (
    <>
      <h1>{words.waitingTitle}</h1>
      <p class="usa-intro">{words.waitingLead}</p>
      {posts.length === 0 ? (
        <EmptyState title={words.waitingNone} why={words.waitingNoneWhy} />
      ) : (
        <EntryList
          entries={posts.map((post) => ({
            key: post.id,
            title: (
              <a href={`/discussions/${post.topicId}#post-${post.id}`}>
                {post.topicTitle}: {post.personName}
              </a>
            ),
            detail: `${audienceText(post.audience, language)} · ${whenText(post.postedAt, language)}`,
          }))}
        />
      )}
      <p>
        <a href="/discussions">{words.back}</a>
      </p>
    </>
  )
}
