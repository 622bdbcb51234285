import { allRoles, type Policy } from '#platform/viewer.ts'

/** Where care is to be had is public. */
export const healthSitePolicy = { read: allRoles } as const satisfies Policy<'read'>
