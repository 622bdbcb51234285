import { z } from 'zod'
import { Forbidden } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { may } from '#platform/viewer.ts'
import { digestWords } from './digest.words.ts'
import { type Again, DiscussionPage, nothingTyped } from './discussion.page.tsx'
import { discussionPolicy } from './discussion.policy.ts'
import {
  moderationSchema,
  type PostId,
  postSchema,
  reportSchema,
  type TopicId,
  topicActSchema,
  topicSchema,
} from './discussion.ts'
import { discussionWords } from './discussion.words.ts'
import { ReportedPage } from './reported.page.tsx'
import {
  actOnTopic,
  changePost,
  moderatePost,
  openTopic,
  ownAudiences,
  readReported,
  readTopic,
  readTopics,
  reportPost,
  topicOfPost,
  withdrawPost,
  writePost,
} from './talk-over.ts'
import { TopicPage } from './topic.page.tsx'
import { isReached, readDigest } from './write-digests.ts'

const talk = only(discussionPolicy, 'talk')
const moderate = only(discussionPolicy, 'moderate')
type ListAsked = Asked<'/discussions'>
type Said = keyof (typeof discussionWords)['en']['said']
type Refusal = keyof (typeof discussionWords)['en']['refusals']

/** Staff of a county talk between convenings; every page is whole without script. */
export const discussionRoutes: readonly Route[] = [
  page('/discussions', talk, (asked) => listPage(asked)),
  form(
    '/discussions',
    talk,
    topicSchema,
    async (asked) => {
      const { database, input, typed } = asked
      const answer = await openTopic(database, home(asked), input)
      if (answer.kind === 'asked') return listPage(asked, { typed, problems: {}, signs: answer.signs }, 409)
      return seeOther(`/discussions/${answer.result}?said=posted`)
    },
    { invalid: (asked) => listPage(asked, { typed: asked.typed, problems: asked.problems, signs: [] }, 422) },
  ),

  page('/discussions/reported', moderate, async (asked) =>
    html({
      title: discussionWords[asked.language].waitingTitle,
      noindex: true,
      main: (
        <ReportedPage posts={await readReported(asked.database, home(asked))} language={asked.language} />
      ),
    }),
  ),

  page('/discussions/:topic', talk, (asked) => topicPage(asked, id(asked.params.topic))),
  form(
    '/discussions/:topic/posts',
    talk,
    postSchema,
    async (asked) => {
      const { database, params, input, typed } = asked
      const topic = id<'discussion_topic'>(params.topic)
      const outcome = await writePost(database, home(asked), topic, input)
      if (!outcome.done) {
        const refusal = discussionWords[asked.language].refusals[outcome.refusal]
        return topicPage(asked, topic, { again: { typed, problems: {}, signs: [] }, refusal, status: 409 })
      }
      const answer = outcome.result
      if (answer.kind === 'posted') return seeOther(`/discussions/${topic}?said=posted#post-${answer.result}`)
      const again = { typed, problems: {}, signs: answer.signs }
      return topicPage(asked, topic, { again, parent: input.parent ?? null, status: 409 })
    },
    {
      invalid: (asked) =>
        topicPage(asked, id(asked.params.topic), {
          again: { typed: asked.typed, problems: asked.problems, signs: [] },
          status: 422,
        }),
    },
  ),
  form(
    '/discussions/:topic/acts',
    moderate,
    topicActSchema,
    async (asked) => {
      const { database, params, input, language } = asked
      const topic = id<'discussion_topic'>(params.topic)
      const outcome = await actOnTopic(database, home(asked), topic, input)
      if (outcome.done) return seeOther(`/discussions/${topic}?said=${input.act}`)
      const refusal = discussionWords[language].refusals[outcome.refusal]
      return topicPage(asked, topic, { refusal, status: 409 })
    },
    {
      invalid: (asked) =>
        topicPage(asked, id(asked.params.topic), {
          again: { typed: asked.typed, problems: asked.problems, signs: [] },
          status: 422,
        }),
    },
  ),
  form(
    '/discussions/posts/:post',
    talk,
    postSchema,
    async (asked) => {
      const { database, params, input, typed } = asked
      const post = id<'discussion_post'>(params.post)
      const outcome = await changePost(database, home(asked), post, input)
      if (!outcome.done) return refusedPage(asked, post, outcome.refusal)
      if (outcome.result.kind === 'posted') return back(outcome.result.result, 'changed', post)
      const again = { typed, problems: {}, signs: outcome.result.signs }
      const topic = await topicOfPost(database, home(asked), post)
      return topicPage(asked, topic, { again, changing: post, status: 409 })
    },
    {
      invalid: async (asked) => {
        const post = id<'discussion_post'>(asked.params.post)
        const topic = await topicOfPost(asked.database, home(asked), post)
        const again = { typed: asked.typed, problems: asked.problems, signs: [] }
        return topicPage(asked, topic, { again, changing: post, status: 422 })
      },
    },
  ),
  form('/discussions/posts/:post/withdrawal', talk, z.object({}), async (asked) => {
    const post = id<'discussion_post'>(asked.params.post)
    const outcome = await withdrawPost(asked.database, home(asked), post)
    return outcome.done ? back(outcome.result, 'withdrawn', post) : refusedPage(asked, post, outcome.refusal)
  }),
  form('/discussions/posts/:post/reports', talk, reportSchema, async (asked) => {
    const post = id<'discussion_post'>(asked.params.post)
    return back(await reportPost(asked.database, home(asked), post, asked.input.reason), 'reported', post)
  }),
  form('/discussions/posts/:post/moderation', moderate, moderationSchema, async (asked) => {
    const post = id<'discussion_post'>(asked.params.post)
    const outcome = await moderatePost(asked.database, home(asked), post, asked.input)
    return outcome.done ? back(outcome.result, 'moderated', post) : refusedPage(asked, post, outcome.refusal)
  }),
]

function home({ viewer }: Pick<ListAsked, 'viewer'>) {
  if (viewer.county === null) throw new Forbidden()
  return viewer
}

const back = (topic: TopicId, said: Said, post: PostId) =>
  seeOther(`/discussions/${topic}?said=${said}#post-${post}`)

async function listPage(asked: ListAsked, again: Again = nothingTyped, status = 200): Promise<Answer> {
  const { database, query, language } = asked
  const viewer = home(asked)
  const audiences = ownAudiences(viewer)
  const chosen = audiences.find((one) => one === query.get('for')) ?? null
  const topics = await readTopics(database, viewer)
  const said = status === 200 ? query.get('said') : null
  const main = (
    <DiscussionPage
      topics={topics.filter(({ audience }) => chosen === null || audience === chosen)}
      audiences={audiences}
      chosen={chosen}
      moderates={may(viewer, discussionPolicy, 'moderate')}
      again={again}
      digest={await readDigest(database, viewer)}
      isReached={await isReached(database, viewer)}
      said={said === 'chosen' || said === 'stopped' ? digestWords[language][said] : null}
      language={language}
    />
  )
  return html({ title: discussionWords[language].title, noindex: true, main }, status)
}

type Shown = {
  readonly again?: Again
  readonly parent?: string | null
  readonly changing?: string | null
  readonly refusal?: string
  readonly status?: number
}

async function topicPage(asked: ListAsked, topic: TopicId, shown: Shown = {}): Promise<Answer> {
  const { database, query, language } = asked
  const viewer = home(asked)
  const read = await readTopic(database, viewer, topic)
  const words = discussionWords[language].said
  const said = query.get('said') ?? ''
  const main = (
    <TopicPage
      {...read}
      personId={viewer.personId}
      moderates={may(viewer, discussionPolicy, 'moderate')}
      parent={shown.parent ?? query.get('answer')}
      changing={shown.changing ?? query.get('change')}
      again={shown.again ?? nothingTyped}
      said={shown.status === undefined && said in words ? words[said as Said] : null}
      refusal={shown.refusal ?? null}
      language={language}
    />
  )
  return html({ title: read.topic.title, noindex: true, main }, shown.status ?? 200)
}

async function refusedPage(asked: ListAsked, post: PostId, refusal: Refusal): Promise<Answer> {
  const topic = await topicOfPost(asked.database, home(asked), post)
  return topicPage(asked, topic, { refusal: discussionWords[asked.language].refusals[refusal], status: 409 })
}
