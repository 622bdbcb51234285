import { type Policy, roles } from '#platform/viewer.ts'

export const todayPolicy = { read: roles } as const satisfies Policy<'read'>
