import { allRoles, type Policy } from '#platform/viewer.ts'

/** Published outcomes are public: anyone reads them and takes them away. */
export const outcomePolicy = { read: allRoles, take: allRoles } as const satisfies Policy<'read' | 'take'>
