import { allRoles, type Policy } from '#platform/viewer.ts'

/** Which counties there are, and what they have in, is public. */
export const countyPolicy = { read: allRoles } as const satisfies Policy<'read'>
