import { allRoles, type Policy } from '#platform/viewer.ts'

export const homePolicy = { read: allRoles } as const satisfies Policy<'read'>
