import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import { roles, type StaffRole } from '#platform/viewer.ts'
import type { StudentSign } from '../name-check/name-check.rules.ts'

export type TopicId = Id<'discussion_topic'>
export type PostId = Id<'discussion_post'>

/** For whom a topic is: everyone of the county's staff, or one role. */
export const audiences = ['all', ...roles] as const
export type DiscussionAudience = 'all' | StaffRole

export const reportReasons = ['names_student', 'unkind', 'off_topic', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

export type Topic = {
  readonly id: TopicId
  readonly audience: DiscussionAudience
  readonly title: string
  readonly personName: string
  readonly openedAt: Date
  /** Posts that stand. */
  readonly postCount: number
  readonly lastAt: Date
  /** Null while one may write in it. */
  readonly closed: { readonly at: Date; readonly why: string | null; readonly by: string } | null
}

/** A post as it stands. A body is null once its writer took it back. */
export type Post = {
  readonly id: PostId
  readonly topicId: TopicId
  readonly topicTitle: string
  readonly audience: DiscussionAudience
  readonly parentId: PostId | null
  readonly body: string | null
  readonly signs: readonly StudentSign[]
  readonly personId: string
  readonly personName: string
  readonly personRole: StaffRole
  readonly postedAt: Date
  readonly editedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly hidden: boolean
  readonly hiddenReason: ReportReason | null
  /** A report waits that the county office has not looked at; only the office sees reports of others. */
  readonly reported: boolean
}

export type Moderation = {
  readonly postId: PostId
  readonly act: 'hide' | 'show' | 'keep'
  readonly reason: ReportReason | null
  readonly personName: string
  readonly moderatedAt: Date
}

const body = z.string().trim().min(1, 'body').max(4000, 'long')
/** Set when the name check has asked and the writer says that no student is named. */
const sure = z.literal('yes').optional()

export const topicSchema = z.object({
  audience: z.enum(audiences, 'choose'),
  title: z.string().trim().min(3, 'title').max(160, 'long'),
  body,
  sure,
})
export type TopicTyped = z.infer<typeof topicSchema>
export const postSchema = z.object({ body, parent: z.string().max(40).optional(), sure })
export type PostTyped = z.infer<typeof postSchema>
/** What the form that closes or opens a topic sends. */
export const topicActSchema = z.object({
  act: z.enum(['close', 'reopen']),
  why: z
    .string()
    .trim()
    .max(300, 'why')
    .optional()
    .transform((text) => (text === undefined || text === '' ? null : text)),
})
export type TopicAct = z.infer<typeof topicActSchema>
export const reportSchema = z.object({ reason: z.enum(reportReasons, 'choose') })
export const moderationSchema = z.object({
  act: z.enum(['hide', 'show', 'keep']),
  reason: z.enum(reportReasons).optional(),
})
