import { allRoles, type Policy } from '#platform/viewer.ts'

/** Two public plans side by side are public. */
export const comparisonPolicy = { read: allRoles } as const satisfies Policy<'read'>
