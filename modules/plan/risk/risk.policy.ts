import { allRoles, type Policy } from '#platform/viewer.ts'

/** The risks of a public plan are public; a random run waits in the one queue that bounds what visitors ask. */
export const riskPolicy = {
  read: allRoles,
  run: allRoles,
} as const satisfies Policy<'read' | 'run'>
