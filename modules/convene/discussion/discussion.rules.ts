import type { Role } from '#platform/viewer.ts'
import type { DiscussionAudience, Post, Topic, TopicAct } from './discussion.ts'

/** How long a post is its writer's to change or take back. */
export const changeMinutes = 15

/** Whether someone reads and writes a topic: what is for everyone, for their role, or all of it who keeps order. */
export const isAmong = (audience: DiscussionAudience, roles: readonly Role[], moderates: boolean): boolean =>
  moderates || audience === 'all' || roles.includes(audience)

export type ChangeRefusal = 'not_yours' | 'too_late' | 'gone'
export type TopicRefusal = 'closed' | 'closed_already' | 'open_already'

/** Why nobody may write in a topic now, or null. */
export const whyNotWrite = ({ closed }: Pick<Topic, 'closed'>): TopicRefusal | null =>
  closed === null ? null : 'closed'

/** Why a topic cannot be closed, or opened again, or null. */
export function whyNotAct({ closed }: Pick<Topic, 'closed'>, act: TopicAct['act']): TopicRefusal | null {
  if (act === 'close') return closed === null ? null : 'closed_already'
  return closed === null ? 'open_already' : null
}

/** Why a post cannot be changed or taken back by its writer now, or null. */
export function whyNotChange(
  post: Pick<Post, 'personId' | 'postedAt' | 'withdrawnAt' | 'hidden'>,
  personId: string | null,
  now: Date,
): ChangeRefusal | null {
  if (post.personId !== personId) return 'not_yours'
  if (post.withdrawnAt !== null || post.hidden) return 'gone'
  return now.getTime() - post.postedAt.getTime() > changeMinutes * 60_000 ? 'too_late' : null
}
