import { allRoles, type Policy } from '#platform/viewer.ts'

export const aboutPolicy = { read: allRoles } as const satisfies Policy<'read'>
