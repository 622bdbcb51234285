import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
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
  /** What the place is called, where the reader's county knows it; else its code. */
  readonly placeName: string | null
  /** True where the county asks a second factor of this role beyond those that owe one everywhere. */
  readonly factorAsked: boolean
}

/** A membership as the county's list of people shows it. */
export type KeptMembership = Omit<Membership, 'placeName' | 'factorAsked'> & {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
  readonly grantedBy: string | null
  readonly grantedAs: string
  readonly reason: string
  /** When someone last found it right; null when no one has looked since it was granted. */
  readonly reviewedOn: CalendarDate | null
}

export const becomeSchema = z.object({ membership: z.uuid() })

export const endingSchema = z.object({ reason: z.string().trim().min(1).max(500) })

export const isStaffRole = (text: string): text is StaffRole => roles.some((role) => role === text)
