import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import type {
  DiscussionAudience,
  Moderation,
  Post,
  PostId,
  ReportReason,
  Topic,
  TopicAct,
  TopicId,
} from './discussion.ts'

const topicColumns = sql`topic.id, topic.audience, topic.title, topic.person_name, topic.opened_at,
  count(post.id) filter (where post.withdrawn_at is null)::int as post_count,
  coalesce(max(post.posted_at), topic.opened_at) as last_at, topic.closed_at, topic.closed_why, topic.closed_by_name`
type KeptTopic = Omit<Topic, 'closed'> & {
  readonly closedAt: Date | null
  readonly closedWhy: string | null
  readonly closedByName: string | null
}
const told = ({ closedAt, closedWhy, closedByName, ...topic }: KeptTopic): Topic => ({
  ...topic,
  closed: closedAt === null ? null : { at: closedAt, why: closedWhy, by: closedByName ?? '' },
})
const oneEach = sql`group by topic.county_id, topic.id, topic.audience, topic.title, topic.person_name, topic.opened_at,
  topic.closed_at, topic.closed_why, topic.closed_by_name`
const withPosts = sql`convene.discussion_topic_now topic
  left join convene.discussion_post post on post.county_id = topic.county_id and post.topic_id = topic.id`

/** Topics for these audiences, the newest word first. */
export async function listTopics(
  tx: Tx,
  audiences: readonly DiscussionAudience[],
): Promise<readonly Topic[]> {
  const topics = await rows(
    tx,
    sql<KeptTopic>`select ${topicColumns} from ${withPosts}
      where topic.county_id = ${tx.viewer.county} and topic.audience = any(${audiences as string[]})
      ${oneEach} order by last_at desc, topic.id limit 100`,
  )
  return topics.map(told)
}

export async function findTopic(tx: Tx, id: TopicId): Promise<Topic | undefined> {
  const topic = await row(
    tx,
    sql<KeptTopic>`select ${topicColumns} from ${withPosts}
      where topic.county_id = ${tx.viewer.county} and topic.id = ${id} ${oneEach}`,
  )
  return topic && told(topic)
}

/** The newest act holds. */
export async function insertTopicAct(tx: Tx, topic: TopicId, { act, why }: TopicAct): Promise<void> {
  await sql`insert into convene.discussion_topic_act
      (county_id, id, topic_id, act, why, person_id, person_name, acted_at)
    values (${tx.viewer.county}, ${newId<'discussion_topic_act'>(tx.now)}, ${topic}, ${act}, ${why},
      ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(tx)
}

const postColumns = sql`id, topic_id, topic_title, audience, parent_id, body, signs, person_id, person_name, person_role,
  posted_at, edited_at, withdrawn_at, hidden, hidden_reason, reported`

/** In the order in which they were written. */
export const listPosts = (tx: Tx, topic: TopicId): Promise<readonly Post[]> =>
  rows(
    tx,
    sql<Post>`select ${postColumns} from convene.discussion_post_now
      where county_id = ${tx.viewer.county} and topic_id = ${topic} order by posted_at, id limit 500`,
  )

export const findPost = (tx: Tx, id: PostId): Promise<Post | undefined> =>
  row(
    tx,
    sql<Post>`select ${postColumns} from convene.discussion_post_now
      where county_id = ${tx.viewer.county} and id = ${id}`,
  )

/** Posts with a report that nobody looked at, the longest waiting first. */
export const listReportedPosts = (tx: Tx): Promise<readonly Post[]> =>
  rows(
    tx,
    sql<Post>`select ${postColumns} from convene.discussion_post_now
      where county_id = ${tx.viewer.county} and reported order by posted_at, id limit 200`,
  )

export const listModerations = (tx: Tx, topic: TopicId): Promise<readonly Moderation[]> =>
  rows(
    tx,
    sql<Moderation>`select m.post_id, m.act, m.reason, m.person_name, m.moderated_at
      from convene.discussion_moderation m
      join convene.discussion_post post on post.county_id = m.county_id and post.id = m.post_id
      where m.county_id = ${tx.viewer.county} and post.topic_id = ${topic} order by m.moderated_at, m.id`,
  )

export async function insertTopic(tx: Tx, audience: DiscussionAudience, title: string): Promise<TopicId> {
  const id = newId<'discussion_topic'>(tx.now)
  await sql`insert into convene.discussion_topic (county_id, id, audience, title, person_id, person_name, opened_at)
    values (${tx.viewer.county}, ${id}, ${audience}, ${title}, ${tx.viewer.personId}, ${tx.viewer.label},
      ${tx.now})`.execute(tx)
  return id
}

type NewPost = {
  readonly topic: TopicId
  readonly parent: PostId | null
  readonly body: string
  readonly signs: readonly StudentSign[]
}

export async function insertPost(tx: Tx, { topic, parent, body, signs }: NewPost): Promise<PostId> {
  const id = newId<'discussion_post'>(tx.now)
  await sql`insert into convene.discussion_post (county_id, id, topic_id, parent_id, body, signs, person_id, person_name,
      person_role, posted_at)
    values (${tx.viewer.county}, ${id}, ${topic}, ${parent}, ${body}, ${signs as string[]}, ${tx.viewer.personId},
      ${tx.viewer.label}, ${tx.viewer.roles[0] ?? 'school_staff'}, ${tx.now})`.execute(tx)
  return id
}

/** What stood before is kept nowhere: it may have named someone. */
export async function updateBody(
  tx: Tx,
  id: PostId,
  body: string,
  signs: readonly StudentSign[],
): Promise<void> {
  await sql`update convene.discussion_post set body = ${body}, signs = ${signs as string[]}, edited_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

export async function updateWithdrawn(tx: Tx, id: PostId): Promise<void> {
  await sql`update convene.discussion_post set body = null, signs = '{}', withdrawn_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** Once a person; again does no harm. */
export async function insertReport(tx: Tx, id: PostId, reason: ReportReason): Promise<void> {
  await sql`insert into convene.discussion_report (county_id, post_id, person_id, reason, reported_at)
    values (${tx.viewer.county}, ${id}, ${tx.viewer.personId}, ${reason}, ${tx.now}) on conflict do nothing`.execute(
    tx,
  )
}

export async function insertModeration(
  tx: Tx,
  id: PostId,
  act: Moderation['act'],
  reason: ReportReason | null,
): Promise<void> {
  await sql`insert into convene.discussion_moderation
      (county_id, id, post_id, act, reason, person_id, person_name, moderated_at)
    values (${tx.viewer.county}, ${newId<'discussion_moderation'>(tx.now)}, ${id}, ${act}, ${reason},
      ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(tx)
}
