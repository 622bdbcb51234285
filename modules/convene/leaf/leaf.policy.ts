import { allRoles, type Policy } from '#platform/viewer.ts'
import { decisionPolicy } from '../decision/decision.policy.ts'

/** Anyone reads what the county shows; its staff read all of it; the office and its editors write it. */
export const leafPolicy = {
  look: allRoles,
  read: decisionPolicy.read,
  keep: ['county_director', 'county_coordinator', 'content_editor'],
} as const satisfies Policy<'look' | 'read' | 'keep'>
