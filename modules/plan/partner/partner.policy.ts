import { allRoles, type Policy } from '#platform/viewer.ts'

/** Who stands near which school is public; anyone may try a partnership shape on a plan. */
export const partnerPolicy = { read: allRoles } as const satisfies Policy<'read'>
