import type { Policy } from '#platform/viewer.ts'

/** The county's evaluator and its office fix comparisons and read them. */
export const comparisonPolicy = {
  read: ['evaluator', 'county_director', 'county_coordinator'],
  fix: ['evaluator', 'county_director', 'county_coordinator'],
} as const satisfies Policy<'read' | 'fix'>
