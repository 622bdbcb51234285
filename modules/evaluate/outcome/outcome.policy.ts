import { allRoles, type Policy } from '#platform/viewer.ts'

/** Published outcomes are public: anyone reads them and takes them away. */
export const outcomePolicy = {
  read: allRoles,
  take: allRoles,
  /** Whoever may bring figures in: what follows from them is kept in the same transaction. */
  keep: ['county_director', 'county_coordinator', 'service'],
} as const satisfies Policy<'read' | 'take' | 'keep'>
