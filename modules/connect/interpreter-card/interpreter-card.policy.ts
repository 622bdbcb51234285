import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone may show it. */
export const interpreterCardPolicy = { read: allRoles } as const satisfies Policy<'read'>
