import { allRoles, type Policy } from '#platform/viewer.ts'

/** What we teach is open to anyone: a county next door, a parent, a person who thinks of the work. */
export const rolePolicy = { read: allRoles } as const satisfies Policy<'read'>
