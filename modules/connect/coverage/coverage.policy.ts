import { allRoles, type Policy } from '#platform/viewer.ts'

/** Anyone may be guided. */
export const coveragePolicy = { read: allRoles } as const satisfies Policy<'read'>
