import { allRoles, type Policy } from '#platform/viewer.ts'

/** What is measured, and how, is public. */
export const measurePolicy = { read: allRoles } as const satisfies Policy<'read'>
