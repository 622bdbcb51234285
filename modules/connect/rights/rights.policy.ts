import { allRoles, type Policy } from '#platform/viewer.ts'

/** What is everyone's right is everyone's to read. */
export const rightsPolicy = { read: allRoles } as const satisfies Policy<'read'>
