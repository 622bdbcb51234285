import { allRoles, type Policy } from '#platform/viewer.ts'

/** A county's plan is public: anyone reads it, asks it and takes its files away. */
export const countyPlanPolicy = {
  read: allRoles,
  ask: allRoles,
  take: allRoles,
} as const satisfies Policy<'read' | 'ask' | 'take'>
