import { type Policy, roles } from '#platform/viewer.ts'

/** Whoever works at a school, or helps it along, prints its page; the launch board's own doors hold for what it says. */
export const firstMondayPolicy = { print: roles } as const satisfies Policy<'print'>
