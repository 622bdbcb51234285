import type { Database, Tx } from '#platform/database.ts'
import { found, NotFound } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id as idOf } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, may, type Viewer } from '#platform/viewer.ts'
import { type StudentSign, signsOfStudent } from '../name-check/name-check.rules.ts'
import { discussionPolicy } from './discussion.policy.ts'
import {
  findPost,
  findTopic,
  insertModeration,
  insertPost,
  insertReport,
  insertTopic,
  insertTopicAct,
  listModerations,
  listPosts,
  listReportedPosts,
  listTopics,
  updateBody,
  updateWithdrawn,
} from './discussion.queries.ts'
import {
  type ChangeRefusal,
  isAmong,
  type TopicRefusal,
  whyNotAct,
  whyNotChange,
  whyNotWrite,
} from './discussion.rules.ts'
import {
  audiences,
  type DiscussionAudience,
  type Moderation,
  type Post,
  type PostId,
  type PostTyped,
  type ReportReason,
  type Topic,
  type TopicAct,
  type TopicId,
  type TopicTyped,
} from './discussion.ts'

/** Done, refused with a reason, or asked back: nothing is written until the writer says that no student is named. */
export type Posted<Result> =
  | { readonly kind: 'posted'; readonly result: Result }
  | { readonly kind: 'asked'; readonly signs: readonly StudentSign[] }

const moderates = (viewer: Viewer) => may(viewer, discussionPolicy, 'moderate')

/** The audiences whose topics someone reads, everyone's first. */
export const ownAudiences = (viewer: Viewer): readonly DiscussionAudience[] =>
  audiences.filter((audience) => isAmong(audience, viewer.roles, moderates(viewer)))

export const readTopics = (database: Database, viewer: Viewer): Promise<readonly Topic[]> => {
  demand(viewer, discussionPolicy, 'talk')
  return database.asViewer(viewer, (tx) => listTopics(tx, ownAudiences(viewer)))
}

export type TopicRead = {
  readonly topic: Topic
  readonly posts: readonly Post[]
  readonly moderations: readonly Moderation[]
  readonly now: Date
}

export const readTopic = (database: Database, viewer: Viewer, id: TopicId): Promise<TopicRead> => {
  demand(viewer, discussionPolicy, 'talk')
  return database.asViewer(viewer, async (tx) => {
    const topic = await ownTopic(tx, id)
    const moderations = moderates(viewer) ? await listModerations(tx, id) : []
    return { topic, posts: await listPosts(tx, id), moderations, now: tx.now }
  })
}

/** To who is not among its audience a topic is not there. */
async function ownTopic(tx: Tx, id: TopicId): Promise<Topic> {
  const topic = found(await findTopic(tx, id))
  if (!isAmong(topic.audience, tx.viewer.roles, moderates(tx.viewer))) throw new NotFound()
  return topic
}

async function ownPost(tx: Tx, id: PostId): Promise<Post> {
  const post = found(await findPost(tx, id))
  if (!isAmong(post.audience, tx.viewer.roles, moderates(tx.viewer))) throw new NotFound()
  return post
}

/** What the name check saw; colleagues who take part may be spoken of by name. */
const check = (tx: Tx, text: string, posts: readonly Post[]) =>
  signsOfStudent(text, {
    thisYear: tx.now.getUTCFullYear(),
    known: [...posts.map(({ personName }) => personName), tx.viewer.label],
  })

export async function openTopic(
  database: Database,
  viewer: Viewer,
  typed: TopicTyped,
): Promise<Posted<TopicId>> {
  demand(viewer, discussionPolicy, 'talk')
  return database.asViewer(viewer, async (tx) => {
    if (!isAmong(typed.audience, viewer.roles, moderates(viewer))) throw new NotFound()
    const signs = check(tx, `${typed.title}\n${typed.body}`, [])
    if (signs.length > 0 && typed.sure !== 'yes') return { kind: 'asked', signs }
    const topic = await insertTopic(tx, typed.audience, typed.title)
    await insertPost(tx, { topic, parent: null, body: typed.body, signs })
    await record(tx, 'discussion.topic_opened', topic)
    return { kind: 'posted', result: topic }
  })
}

export async function writePost(
  database: Database,
  viewer: Viewer,
  topicId: TopicId,
  typed: PostTyped,
): Promise<Outcome<Posted<PostId>, TopicRefusal>> {
  demand(viewer, discussionPolicy, 'talk')
  return database.asViewer(viewer, async (tx) => {
    const topic = await ownTopic(tx, topicId)
    const refusal = whyNotWrite(topic)
    if (refusal !== null) return refused(refusal)
    const posts = await listPosts(tx, topic.id)
    const signs = check(tx, typed.body, posts)
    if (signs.length > 0 && typed.sure !== 'yes') return done({ kind: 'asked', signs })
    const wanted = (typed.parent ?? '') === '' ? null : idOf<'discussion_post'>(typed.parent ?? '')
    const parent = wanted === null ? null : found(posts.find(({ id }) => id === wanted)).id
    const post = await insertPost(tx, { topic: topic.id, parent, body: typed.body, signs })
    await record(tx, 'discussion.posted', post, { asked: signs.length > 0 })
    return done({ kind: 'posted', result: post })
  })
}

/** Changes one's own post within minutes. */
export async function changePost(
  database: Database,
  viewer: Viewer,
  id: PostId,
  typed: PostTyped,
): Promise<Outcome<Posted<TopicId>, ChangeRefusal>> {
  demand(viewer, discussionPolicy, 'talk')
  return database.asViewer(viewer, async (tx) => {
    const post = await ownPost(tx, id)
    const refusal = whyNotChange(post, viewer.personId, tx.now)
    if (refusal !== null) return refused(refusal)
    const signs = check(tx, typed.body, await listPosts(tx, post.topicId))
    if (signs.length > 0 && typed.sure !== 'yes') return done({ kind: 'asked', signs })
    await updateBody(tx, id, typed.body, signs)
    await record(tx, 'discussion.post_changed', id)
    return done({ kind: 'posted', result: post.topicId })
  })
}

/** Takes one's own post back within minutes; its words are kept nowhere. */
export async function withdrawPost(
  database: Database,
  viewer: Viewer,
  id: PostId,
): Promise<Outcome<TopicId, ChangeRefusal>> {
  demand(viewer, discussionPolicy, 'talk')
  return database.asViewer(viewer, async (tx) => {
    const post = await ownPost(tx, id)
    const refusal = whyNotChange(post, viewer.personId, tx.now)
    if (refusal !== null) return refused(refusal)
    await updateWithdrawn(tx, id)
    await record(tx, 'discussion.post_withdrawn', id)
    return done(post.topicId)
  })
}

/** Asks the county office to look at a post. */
export async function reportPost(
  database: Database,
  viewer: Viewer,
  id: PostId,
  reason: ReportReason,
): Promise<TopicId> {
  demand(viewer, discussionPolicy, 'talk')
  return database.asViewer(viewer, async (tx) => {
    const post = await ownPost(tx, id)
    await insertReport(tx, id, reason)
    await record(tx, 'discussion.post_reported', id, { reason })
    return post.topicId
  })
}

/** Closes a topic or opens it again. What was written stays; each act is kept. */
export async function actOnTopic(
  database: Database,
  viewer: Viewer,
  id: TopicId,
  typed: TopicAct,
): Promise<Outcome<TopicId, TopicRefusal>> {
  demand(viewer, discussionPolicy, 'moderate')
  return database.asViewer(viewer, async (tx) => {
    const topic = await ownTopic(tx, id)
    const refusal = whyNotAct(topic, typed.act)
    if (refusal !== null) return refused(refusal)
    await insertTopicAct(tx, id, typed)
    await record(tx, typed.act === 'close' ? 'discussion.topic_closed' : 'discussion.topic_reopened', id)
    return done(id)
  })
}

/** Hides a post with a reason, shows it again, or lets it stand. Each act is kept. */
export async function moderatePost(
  database: Database,
  viewer: Viewer,
  id: PostId,
  { act, reason }: { readonly act: Moderation['act']; readonly reason?: ReportReason | undefined },
): Promise<Outcome<TopicId, 'reason'>> {
  demand(viewer, discussionPolicy, 'moderate')
  return database.asViewer(viewer, async (tx) => {
    const post = await ownPost(tx, id)
    if (act === 'hide' && reason === undefined) return refused('reason')
    await insertModeration(tx, id, act, act === 'hide' ? (reason ?? null) : null)
    await record(tx, `discussion.post_${act}`, id, { reason: act === 'hide' ? (reason ?? null) : null })
    return done(post.topicId)
  })
}

export const readReported = (database: Database, viewer: Viewer): Promise<readonly Post[]> => {
  demand(viewer, discussionPolicy, 'moderate')
  return database.asViewer(viewer, listReportedPosts)
}

/** Where a post stands; to who is not among its audience it stands nowhere. */
export const topicOfPost = (database: Database, viewer: Viewer, id: PostId): Promise<TopicId> => {
  demand(viewer, discussionPolicy, 'talk')
  return database.asViewer(viewer, async (tx) => (await ownPost(tx, id)).topicId)
}
