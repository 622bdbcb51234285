import { allRoles, type Policy } from '#platform/viewer.ts'

export const crisisHelpPolicy = { read: allRoles } as const satisfies Policy<'read'>
