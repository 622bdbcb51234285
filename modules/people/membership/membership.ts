import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import { roles, type StaffRole } from '#platform/viewer.ts'

export type MembershipId = Id<'membership'>

/** What a person is in one county. README.md tells its life. */
export type Membership = {
  readonly id: MembershipId
  readonly countyId: number
  readonly personId: Id<'person'>
  readonly displayName: string
  readonly role: StaffRole
  /** What the county calls the post. */
  readonly title: string
  /** District or school code it is bound to; null for the whole county. */
  readonly place: string | null
}

export const becomeSchema = z.object({ membership: z.uuid() })

export const isStaffRole = (text: string): text is StaffRole => roles.some((role) => role === text)
