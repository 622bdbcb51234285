import { allRoles, type Policy } from '#platform/viewer.ts'

export const studentPolicy = { read: allRoles } as const satisfies Policy<'read'>
